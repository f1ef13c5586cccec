//! Stores the society's data about members.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::OnConflict,
};
use std::collections::HashMap;

use super::{
    event::MemberEvent,
    model::{MembershipSource, MembershipStatus},
};
use crate::features::identity::members::entities::members;
use tandem_kernel::{Locale, text};
use tandem_platform::{
    AppError, MemberId,
    db::{Tx, sql},
    events,
    sso::{MembershipStatus as Told, Person},
};

/// Maximum number of members that one transaction folds.
const BATCH: u64 = 200;
const ADMINISTRATOR: &str = "administrator";

/// A member after the society's answer was processed.
pub struct Recorded {
    pub member: members::Model,
    /// False if a newer answer is already stored. The older one is then ignored.
    pub is_newest: bool,
}

/// Stores the society's answer to a query made at `asked_at`. Members are identified by issuer and subject, never by e-mail
/// address. Concurrent answers are written one after the other; the answer to the latest query wins.
///
/// # Errors
/// A database fault.
pub async fn record(
    tx: &Tx,
    person: &Person,
    asked_at: DateTime<Utc>,
) -> Result<Recorded, AppError> {
    let joined = join(tx, person, asked_at).await?;
    let member = members::Entity::find()
        .filter(members::Column::Issuer.eq(&person.issuer))
        .filter(members::Column::Subject.eq(&person.subject))
        .lock_exclusive()
        .one(&**tx)
        .await?
        .ok_or_else(|| AppError::internal("a member is gone who was there just now"))?;
    if joined {
        let is_newest = true;
        return Ok(Recorded { member, is_newest });
    }
    refresh(tx, member, person, asked_at).await
}

/// Inserts an unknown person as a member; false if the member exists.
async fn join(tx: &Tx, person: &Person, asked_at: DateTime<Utc>) -> Result<bool, AppError> {
    if is_known(tx, person).await? {
        return Ok(false);
    }
    let id = tx.new_id();
    let row = members::ActiveModel {
        id: Set(id),
        issuer: Set(person.issuer.clone()),
        subject: Set(person.subject.clone()),
        // Members with an empty name must enter one before others see them.
        display_name: Set(called(person).unwrap_or_default()),
        locale: Set(locale(person)),
        created_at: Set(tx.now()),
        ..told(tx, person, asked_at)
    };
    let row = row.folded();
    let key = [members::Column::Issuer, members::Column::Subject];
    let known = OnConflict::columns(key).do_nothing().to_owned();
    let inserted = members::Entity::insert(row)
        .on_conflict(known)
        .exec_without_returning(&**tx)
        .await?;
    if inserted == 0 {
        return Ok(false);
    }
    events::append(tx, Some(id), &MemberEvent::Joined { member_id: id }).await?;
    Ok(true)
}

async fn is_known(tx: &Tx, person: &Person) -> Result<bool, AppError> {
    let query = "select id from members where issuer = $1 and subject = $2";
    let values = [
        person.issuer.as_str().into(),
        person.subject.as_str().into(),
    ];
    Ok(!sql::rows(&**tx, query, values).await?.is_empty())
}

/// Updates the member. The caller has locked the row, so no other answer is written in between.
async fn refresh(
    tx: &Tx,
    member: members::Model,
    person: &Person,
    asked_at: DateTime<Utc>,
) -> Result<Recorded, AppError> {
    if member.membership_verified_at > asked_at {
        let is_newest = false;
        return Ok(Recorded { member, is_newest });
    }
    let before = member.membership_status;
    let mut row = members::ActiveModel {
        id: Set(member.id),
        ..told(tx, person, asked_at)
    };
    // A chosen name has precedence over the society's.
    if let Some(chosen) = member.chosen_name {
        row.display_name = Set(chosen);
    } else if person.display_name.is_none() && member.display_name == member.subject {
        // Older releases stored the subject as the name if the society sent none.
        row.display_name = Set(String::new());
        row.society_name = Set(None);
    }
    let after = row.update(&**tx).await?;
    if after.membership_status != before {
        let event = MemberEvent::MembershipChanged {
            member_id: after.id,
            status: after.membership_status,
        };
        events::append(tx, Some(after.id), &event).await?;
    }
    Ok(Recorded {
        member: after,
        is_newest: true,
    })
}

impl From<Told> for MembershipStatus {
    fn from(told: Told) -> Self {
        match told {
            Told::Active => Self::Active,
            Told::Grace => Self::Grace,
            Told::Lapsed => Self::Lapsed,
            Told::Suspended => Self::Suspended,
            Told::None => Self::None,
            Told::Unknown => Self::Unknown,
        }
    }
}

/// The columns that every answer updates.
fn told(tx: &Tx, person: &Person, asked_at: DateTime<Utc>) -> members::ActiveModel {
    // An answer without a name keeps the stored one.
    let name = called(person);
    members::ActiveModel {
        display_name: name.clone().map_or(NotSet, Set),
        society_name: name.map_or(NotSet, |name| Set(Some(name))),
        email: Set(person.email.clone().unwrap_or_default()),
        time_zone: Set(person.time_zone.clone()),
        administrator: Set(person.roles.iter().any(|role| role == ADMINISTRATOR)),
        membership_status: Set(person.membership.status.into()),
        membership_number: Set(person.membership.number.clone()),
        membership_category: Set(person.membership.category.clone()),
        membership_valid_until: Set(person.membership.valid_until),
        membership_source: Set(MembershipSource::Sso),
        membership_verified_at: Set(asked_at),
        updated_at: Set(tx.now()),
        ..Default::default()
    }
}

/// The society's name in the allowed form (it occurs in mail subjects). If the society sends an e-mail address, the part before the
/// `@` is used.
fn called(person: &Person) -> Option<String> {
    let sent = person.display_name.as_deref()?;
    let local = sent.split('@').next().unwrap_or_default();
    text::name(sent).or_else(|| text::name(local))
}

fn locale(person: &Person) -> String {
    Locale::nearest(person.locale.as_deref().unwrap_or_default())
        .as_str()
        .to_owned()
}

/// Members by id, with one query.
///
/// # Errors
/// A database fault.
pub async fn by_ids(
    connection: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = MemberId>,
) -> Result<HashMap<MemberId, members::Model>, AppError> {
    let rows = members::Entity::find()
        .filter(members::Column::Id.is_in(ids))
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

#[derive(FromQueryResult)]
struct Id {
    id: MemberId,
}

/// The ids of members who are not erased, in the given order.
///
/// # Errors
/// A database fault.
pub async fn not_erased(
    connection: &impl ConnectionTrait,
    ids: Vec<MemberId>,
) -> Result<Vec<MemberId>, AppError> {
    if ids.is_empty() {
        return Ok(ids);
    }
    let mut values = Vec::new();
    let places = sql::bind_list(&mut values, &ids);
    let query = format!("select id from members where erased_at is not null and id in ({places})");
    let erased: Vec<Id> = sql::all(connection, &query, values).await?;
    let is_erased = |id: &MemberId| erased.iter().any(|row| row.id == *id);
    Ok(ids.into_iter().filter(|id| !is_erased(id)).collect())
}

#[derive(FromQueryResult)]
struct Membership {
    membership_status: MembershipStatus,
}

/// Whether the membership is active or in grace.
///
/// # Errors
/// A database fault.
pub async fn is_active(connection: &impl ConnectionTrait, id: MemberId) -> Result<bool, AppError> {
    let query = "select membership_status from members where id = $1";
    let found: Option<Membership> = sql::one(connection, query, [id.into()]).await?;
    Ok(found.is_some_and(|member| member.membership_status.is_active()))
}

/// Computes missing folded columns for one batch. Returns whether there may be more.
///
/// # Errors
/// A database fault.
pub async fn fold_unfolded(tx: &Tx) -> Result<bool, AppError> {
    let rows = members::Entity::find()
        .filter(
            Condition::any()
                .add(members::Column::SearchName.is_null())
                .add(members::Column::EmailKey.is_null()),
        )
        .order_by_asc(members::Column::Id)
        .limit(BATCH)
        .lock_exclusive()
        .all(&**tx)
        .await?;
    let full = rows.len() as u64 == BATCH;
    for row in rows {
        let folded = members::ActiveModel {
            id: Set(row.id),
            // Setting the values makes `before_save` fold them.
            display_name: Set(row.display_name),
            email: Set(row.email),
            membership_number: Set(row.membership_number),
            society_name: Set(row.society_name),
            ..Default::default()
        };
        folded.update(&**tx).await?;
    }
    Ok(full)
}
