//! Keeping what the society says.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult,
    QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::HashMap;
use uuid::Uuid;

use super::{event::MemberEvent, model::MembershipStatus};
use crate::{
    db::{Tx, entities::members, sql},
    events,
    kernel::{Failure, Locale},
    sso::Person,
};

/// Names folded in one transaction.
const BATCH: u64 = 200;
const ADMINISTRATOR: &str = "administrator";

/// Writes what the society said when it was asked; gives the member as known afterwards. The key is
/// issuer and subject: an e-mail address never leads to somebody else's record.
///
/// # Errors
/// The database's fault.
pub async fn record(
    tx: &Tx,
    person: &Person,
    asked_at: DateTime<Utc>,
) -> Result<members::Model, Failure> {
    let known = members::Entity::find()
        .filter(members::Column::Issuer.eq(&person.issuer))
        .filter(members::Column::Subject.eq(&person.subject))
        .one(&**tx)
        .await?;
    match known {
        Some(member) => refresh(tx, member, person, asked_at).await,
        None => join(tx, person, asked_at).await,
    }
}

async fn join(
    tx: &Tx,
    person: &Person,
    asked_at: DateTime<Utc>,
) -> Result<members::Model, Failure> {
    let id = tx.new_id();
    let row = members::ActiveModel {
        id: Set(id),
        issuer: Set(person.issuer.clone()),
        subject: Set(person.subject.clone()),
        locale: Set(locale(person)),
        created_at: Set(tx.now()),
        ..told(tx, person, asked_at)
    };
    let member = row.insert(&**tx).await?;
    events::append(tx, Some(id), &MemberEvent::Joined { member_id: id }).await?;
    Ok(member)
}

async fn refresh(
    tx: &Tx,
    member: members::Model,
    person: &Person,
    asked_at: DateTime<Utc>,
) -> Result<members::Model, Failure> {
    if member.membership_verified_at > asked_at {
        return Ok(member);
    }
    let before = member.membership_status.clone();
    let mut row = members::ActiveModel {
        id: Set(member.id),
        ..told(tx, person, asked_at)
    };
    // How somebody wants to be called is theirs to say.
    if let Some(chosen) = member.chosen_name {
        row.display_name = Set(chosen);
    }
    let after = row.update(&**tx).await?;
    if after.membership_status != before {
        let event = MemberEvent::MembershipChanged {
            member_id: after.id,
            status: MembershipStatus::stored(&after.membership_status),
        };
        events::append(tx, Some(after.id), &event).await?;
    }
    Ok(after)
}

/// The columns that each answer of the society sets anew.
fn told(tx: &Tx, person: &Person, asked_at: DateTime<Utc>) -> members::ActiveModel {
    let status = MembershipStatus::stored(person.membership.status.as_str());
    members::ActiveModel {
        display_name: Set(person.display_name.clone()),
        society_name: Set(Some(person.display_name.clone())),
        email: Set(person.email.clone().unwrap_or_default()),
        time_zone: Set(person.time_zone.clone()),
        administrator: Set(person.roles.iter().any(|role| role == ADMINISTRATOR)),
        membership_status: Set(status.as_str().to_owned()),
        membership_number: Set(person.membership.number.clone()),
        membership_category: Set(person.membership.category.clone()),
        membership_valid_until: Set(person.membership.valid_until),
        membership_source: Set("sso".to_owned()),
        membership_verified_at: Set(asked_at),
        updated_at: Set(tx.now()),
        ..Default::default()
    }
}

fn locale(person: &Person) -> String {
    Locale::nearest(person.locale.as_deref().unwrap_or_default())
        .as_str()
        .to_owned()
}

/// Members by id, in one query.
///
/// # Errors
/// The database's fault.
pub async fn by_ids(
    connection: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, members::Model>, Failure> {
    let rows = members::Entity::find()
        .filter(members::Column::Id.is_in(ids))
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

#[derive(FromQueryResult)]
struct Id {
    id: Uuid,
}

/// Those of these members who are somebody still, in the order in which they were given.
///
/// # Errors
/// The database's fault.
pub async fn not_erased(
    connection: &impl ConnectionTrait,
    ids: Vec<Uuid>,
) -> Result<Vec<Uuid>, Failure> {
    if ids.is_empty() {
        return Ok(ids);
    }
    let mut values = Vec::new();
    let places = sql::listed(&mut values, &ids);
    let query = format!("select id from members where erased_at is not null and id in ({places})");
    let erased: Vec<Id> = sql::all(connection, &query, values).await?;
    let is_erased = |id: &Uuid| erased.iter().any(|row| row.id == *id);
    Ok(ids.into_iter().filter(|id| !is_erased(id)).collect())
}

#[derive(FromQueryResult)]
struct Membership {
    membership_status: String,
}

/// Whether somebody's membership is active, or in grace.
///
/// # Errors
/// The database's fault.
pub async fn is_active(connection: &impl ConnectionTrait, id: Uuid) -> Result<bool, Failure> {
    let query = "select membership_status from members where id = $1";
    let found: Option<Membership> = sql::one(connection, query, [id.into()]).await?;
    let status = found.map(|member| MembershipStatus::stored(&member.membership_status));
    Ok(status.is_some_and(MembershipStatus::is_active))
}

/// Folds names that were written before there was a search, a batch at a time; whether there may be
/// more.
///
/// # Errors
/// The database's fault.
pub async fn fold_unfolded(tx: &Tx) -> Result<bool, Failure> {
    let rows = members::Entity::find()
        .filter(members::Column::SearchName.is_null())
        .order_by_asc(members::Column::Id)
        .limit(BATCH)
        .lock_exclusive()
        .all(&**tx)
        .await?;
    let full = rows.len() as u64 == BATCH;
    for row in rows {
        let folded = members::ActiveModel {
            id: Set(row.id),
            // Writing the name again folds it.
            display_name: Set(row.display_name),
            ..Default::default()
        };
        folded.update(&**tx).await?;
    }
    Ok(full)
}
