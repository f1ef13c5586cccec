//! Queries for the erasure of a member.

use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect,
    TryGetable, Value,
};
use uuid::Uuid;

use crate::features::{
    identity::members::entities::members, participation::enrolments::entities::kept_apart,
};
use crate::ids::EnrolmentId;
use tandem_kernel::folding::key;
use tandem_platform::{
    AppError, MemberId,
    db::{JsonColumn, Tx, search, sql},
    http::NotFound,
};

#[derive(FromQueryResult)]
struct Id {
    id: MemberId,
}

/// The members with this id, address or membership number. Erased members are found by id only.
///
/// # Errors
/// A database fault.
pub async fn meant(
    connection: &impl ConnectionTrait,
    typed: &str,
) -> Result<Vec<MemberId>, AppError> {
    let typed = typed.trim();
    let rows: Vec<Id> = match typed.parse::<MemberId>() {
        Ok(id) => {
            sql::all(
                connection,
                "select id from members where id = $1",
                [id.into()],
            )
            .await?
        }
        Err(_) if typed.is_empty() => Vec::new(),
        Err(_) => {
            let query = format!(
                "select m.id from members m where {} = $1 or {} = $1 order by m.id",
                search::email_key("m"),
                search::number_key("m"),
            );
            sql::all(connection, &query, [key(typed).into()]).await?
        }
    };
    Ok(rows.into_iter().map(|row| row.id).collect())
}

pub async fn lock(tx: &Tx, id: MemberId) -> Result<members::Model, AppError> {
    let found = members::Entity::find_by_id(id)
        .lock_exclusive()
        .one(&**tx)
        .await?;
    Ok(found.ok_or(NotFound)?)
}

/// Members who were erased after this time.
pub async fn erased_since(
    connection: &impl ConnectionTrait,
    since: DateTime<Utc>,
) -> Result<Vec<MemberId>, AppError> {
    let rows = members::Entity::find()
        .filter(members::Column::ErasedAt.gt(since))
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// The member's enrolments, and those of the other sides of running mentorships and open requests.
pub async fn enrolments_around(tx: &Tx, member_id: MemberId) -> Result<Vec<EnrolmentId>, AppError> {
    let query = "with own as (select id from enrolments where member_id = $1), \
         pairs as (select mentee_enrolment_id, mentor_enrolment_id from mentorships where ended_at is null \
         union all select mentee_enrolment_id, mentor_enrolment_id from requests where status = 'pending') \
         select id from own \
         union select mentor_enrolment_id from pairs where mentee_enrolment_id in (select id from own) \
         union select mentee_enrolment_id from pairs where mentor_enrolment_id in (select id from own)";
    ids(tx, query, member_id).await
}

async fn ids<Id: TryGetable>(
    tx: &Tx,
    query: &str,
    member_id: MemberId,
) -> Result<Vec<Id>, AppError> {
    let rows = sql::rows(&**tx, query, [member_id.into()]).await?;
    rows.iter().map(|row| Ok(row.try_get("", "id")?)).collect()
}

/// Names by which others named the member in the past. They may differ from the present ones.
pub async fn names_bound_to(tx: &Tx, member_id: MemberId) -> Result<Vec<String>, AppError> {
    let rows = kept_apart::Entity::find()
        .filter(kept_apart::Column::MemberId.eq(member_id))
        .all(&**tx)
        .await?;
    Ok(rows.into_iter().map(|row| row.name).collect())
}

#[derive(FromQueryResult)]
struct Naming {
    enrolment_id: EnrolmentId,
    never_match: JsonColumn<Vec<String>>,
}

/// The enrolments with one of these names in their never-match list.
pub async fn named_by(tx: &Tx, names: &[String]) -> Result<Vec<EnrolmentId>, AppError> {
    Ok(naming(tx, names)
        .await?
        .into_iter()
        .map(|row| row.enrolment_id)
        .collect())
}

async fn naming(tx: &Tx, names: &[String]) -> Result<Vec<Naming>, AppError> {
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let mut values = Vec::new();
    let places = contained("never_match", names, &mut values)?;
    let query = format!("select enrolment_id, never_match from profiles where {places}");
    sql::all(&**tx, &query, values).await
}

/// Removes these names from all never-match lists. The caller has locked the enrolments. Returns the number of changed lists.
pub async fn forget_name(tx: &Tx, names: &[String]) -> Result<u64, AppError> {
    let mut changed = 0;
    for Naming {
        enrolment_id,
        never_match,
    } in naming(tx, names).await?
    {
        let JsonColumn(mut list) = never_match;
        let before = list.len();
        list.retain(|name| !names.contains(&key(name)));
        if list.len() == before {
            continue;
        }
        let statement =
            "update profiles set never_match = $2, version = version + 1 where enrolment_id = $1";
        let values: [Value; 2] = [enrolment_id.into(), JsonColumn(list).into()];
        changed += sql::run(&**tx, statement, values).await?;
    }
    Ok(changed)
}

/// Deletes stored responses of idempotent requests: the member's own, and those of others that contain one of these ids.
pub async fn forget_answers(tx: &Tx, member_id: MemberId, ids: &[Uuid]) -> Result<u64, AppError> {
    let texts: Vec<String> = ids.iter().map(Uuid::to_string).collect();
    let mut values: Vec<Value> = vec![member_id.into()];
    let outcome = contained("outcome", &texts, &mut values)?;
    let response = contained("coalesce(response, '')", &texts, &mut values)?;
    let statement =
        format!("delete from idempotency_keys where caller = $1 or {outcome} or {response}");
    sql::run(&**tx, &statement, values).await
}

/// The condition that the JSON of a column contains one of these texts, ignoring case.
fn contained(column: &str, texts: &[String], values: &mut Vec<Value>) -> Result<String, AppError> {
    let mut any = Vec::new();
    for text in texts {
        let written = serde_json::to_string(text).map_err(AppError::internal)?;
        let escaped = written
            .replace('!', "!!")
            .replace('%', "!%")
            .replace('_', "!_");
        values.push(format!("%{escaped}%").into());
        any.push(format!(
            "lower(cast({column} as text)) like ${} escape '!'",
            values.len()
        ));
    }
    match any.is_empty() {
        true => Ok("1 = 0".to_owned()),
        false => Ok(format!("({})", any.join(" or "))),
    }
}

/// The ids by which stored responses may contain the member: of the member, enrolments, deputies and interests.
pub async fn keys_of(tx: &Tx, member_id: MemberId) -> Result<Vec<Uuid>, AppError> {
    let query = "select id from enrolments where member_id = $1 \
         union all select id from deputies where member_id = $1 \
         union all select id from interests where member_id = $1";
    let mut keys: Vec<Uuid> = ids(tx, query, member_id).await?;
    keys.push(member_id.into());
    Ok(keys)
}

pub async fn run(tx: &Tx, statement: &str, member_id: MemberId) -> Result<u64, AppError> {
    sql::run(&**tx, statement, [member_id.into()]).await
}

/// Marks the member as erased.
pub async fn mark_erased(tx: &Tx, id: MemberId) -> Result<(), AppError> {
    let statement =
        "update members set erased_at = $2, updated_at = $2 where id = $1 and erased_at is null";
    let values: [Value; 2] = [id.into(), tx.now().into()];
    sql::run(&**tx, statement, values).await?;
    Ok(())
}
