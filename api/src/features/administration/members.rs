//! Members, as the administrator looks for them.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{Expr, ExprTrait, Func, LikeExpr},
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use uuid::Uuid;

use crate::{
    db::{
        Db,
        entities::{members, sign_in_claims},
        sql,
    },
    kernel::Failure,
};

/// A member with the slugs of the programmes they coordinate.
pub type Found = (members::Model, Vec<String>);

/// A place in the list, which goes by name.
#[derive(Debug, Serialize, Deserialize)]
pub struct Place {
    pub name: String,
    pub id: Uuid,
}

/// Members whose name, address or number has `sought`.
pub async fn found(
    connection: &impl ConnectionTrait,
    sought: Option<&str>,
    after: Option<Place>,
    count: u64,
) -> Result<Vec<members::Model>, Failure> {
    let mut query = members::Entity::find().filter(members::Column::ErasedAt.is_null());
    if let Some(text) = sought.map(str::trim).filter(|text| !text.is_empty()) {
        let text = text.to_lowercase();
        let text = text
            .replace('!', "!!")
            .replace('%', "!%")
            .replace('_', "!_");
        let has = |column: members::Column| {
            let pattern = LikeExpr::new(format!("%{text}%")).escape('!');
            Expr::expr(Func::lower(Expr::col(column))).like(pattern)
        };
        query = query.filter(
            Condition::any()
                .add(has(members::Column::DisplayName))
                .add(has(members::Column::Email))
                .add(has(members::Column::MembershipNumber)),
        );
    }
    if let Some(Place { name, id }) = after {
        let place = [
            Expr::col(members::Column::DisplayName),
            Expr::col(members::Column::Id),
        ];
        let after = Expr::tuple([Expr::val(name), Expr::val(id)]);
        query = query.filter(Expr::tuple(place).gt(after));
    }
    let query = query
        .order_by_asc(members::Column::DisplayName)
        .order_by_asc(members::Column::Id)
        .limit(count);
    Ok(query.all(connection).await?)
}

#[derive(FromQueryResult)]
struct Coordinated {
    member_id: Uuid,
    slug: String,
}

/// Slugs of the programmes that these members coordinate.
pub async fn coordinated(
    connection: &impl ConnectionTrait,
    ids: &[Uuid],
) -> Result<HashMap<Uuid, Vec<String>>, Failure> {
    let mut values = Vec::new();
    let places = sql::listed(&mut values, ids);
    let query = format!(
        "select g.member_id, p.slug from grants g join programmes p on p.id = g.programme_id \
         where g.member_id in ({places}) order by p.position"
    );
    let rows: Vec<Coordinated> = sql::all(connection, &query, values).await?;
    let mut slugs: HashMap<Uuid, Vec<String>> = HashMap::new();
    for row in rows {
        slugs.entry(row.member_id).or_default().push(row.slug);
    }
    Ok(slugs)
}

/// What the society sent when this administrator last signed in.
pub async fn claims_of(db: &Db, member_id: Uuid) -> Result<Option<sign_in_claims::Model>, Failure> {
    let found = sign_in_claims::Entity::find_by_id(member_id);
    Ok(found.one(db.read()).await?)
}

/// How many there are, and how many are signed in.
#[derive(Debug, FromQueryResult)]
pub struct Counts {
    pub members: i64,
    pub sessions: i64,
}

const COUNTS: &str = "select (select count(*) from members) as members, \
     (select count(*) from sessions where expires_at > $1) as sessions";

pub async fn counts(db: &Db) -> Result<Option<Counts>, Failure> {
    sql::one(db.read(), COUNTS, [db.clock().now().into()]).await
}
