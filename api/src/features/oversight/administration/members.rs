//! Members for administrators.

use sea_orm::{ConnectionTrait, EntityTrait, FromQueryResult};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

use crate::features::identity::{members::entities::members, sessions::entities::sign_in_claims};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, SqlConditions, search, sql},
};

/// A member with the slugs of the programmes they coordinate.
pub type Found = (members::Model, Vec<String>);

/// A cursor into the list, which is sorted by name.
#[derive(Debug, Serialize, Deserialize)]
pub struct Place {
    pub name: String,
    pub id: MemberId,
}

/// Members whose name, address or number contains each word of `sought`.
pub async fn found(
    connection: &impl ConnectionTrait,
    sought: Option<&str>,
    after: Option<Place>,
    count: u64,
) -> Result<Vec<members::Model>, AppError> {
    let mut all = SqlConditions::default();
    for condition in search::people(&mut all.values, "m", sought.unwrap_or_default()) {
        all.add_placed(&condition);
    }
    if let Some(Place { name, id }) = after {
        let (name, id) = (all.place(name), all.place(id));
        all.add_placed(&format!("(m.display_name, m.id) > ({name}, {id})"));
    }
    let limit = all.place(i64::try_from(count).unwrap_or(i64::MAX));
    let SqlConditions { text, values } = all;
    let query = format!(
        "select m.* from members m where m.erased_at is null{text} order by m.display_name, m.id limit {limit}"
    );
    sql::all(connection, &query, values).await
}

#[derive(FromQueryResult)]
struct Coordinated {
    member_id: MemberId,
    slug: String,
}

/// The slugs of the programmes that these members coordinate.
pub async fn coordinated(
    connection: &impl ConnectionTrait,
    ids: &[MemberId],
) -> Result<HashMap<MemberId, Vec<String>>, AppError> {
    let mut values = Vec::new();
    let places = sql::bind_list(&mut values, ids);
    let query = format!(
        "select g.member_id, p.slug from grants g join programmes p on p.id = g.programme_id \
         where g.member_id in ({places}) order by p.position"
    );
    let rows: Vec<Coordinated> = sql::all(connection, &query, values).await?;
    let mut slugs: HashMap<MemberId, Vec<String>> = HashMap::new();
    for row in rows {
        slugs.entry(row.member_id).or_default().push(row.slug);
    }
    Ok(slugs)
}

/// The claims of this administrator's last sign-in.
pub async fn claims_of(
    db: &Db,
    member_id: MemberId,
) -> Result<Option<sign_in_claims::Model>, AppError> {
    let found = sign_in_claims::Entity::find_by_id(member_id);
    Ok(found.one(db.read()).await?)
}

/// The number of members and of sessions.
#[derive(Debug, FromQueryResult)]
pub struct Counts {
    pub members: i64,
    pub sessions: i64,
}

const COUNTS: &str = "select (select count(*) from members) as members, \
     (select count(*) from sessions where expires_at > $1) as sessions";

pub async fn counts(db: &Db) -> Result<Option<Counts>, AppError> {
    sql::one(db.read(), COUNTS, [db.clock().now().into()]).await
}
