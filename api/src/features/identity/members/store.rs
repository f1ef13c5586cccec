//! Keeping what the society says.

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

/// Names folded in one transaction.
const BATCH: u64 = 200;
const ADMINISTRATOR: &str = "administrator";

/// What the database has of a member after the society answered.
pub struct Recorded {
    pub member: members::Model,
    /// False where the society has given a newer answer since it was asked: this one counts for nothing.
    pub is_newest: bool,
}

/// Writes what the society said when it was asked. The key is issuer and subject: an e-mail address never leads
/// to somebody else's record. Answers that come in at once are written one after the other, and the one that
/// was asked for last stays.
///
/// # Errors
/// The database's fault.
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

/// Makes a member of somebody who was not known; false where they are known by now.
async fn join(tx: &Tx, person: &Person, asked_at: DateTime<Utc>) -> Result<bool, AppError> {
    if is_known(tx, person).await? {
        return Ok(false);
    }
    let id = tx.new_id();
    let row = members::ActiveModel {
        id: Set(id),
        issuer: Set(person.issuer.clone()),
        subject: Set(person.subject.clone()),
        // Nobody sees them before they have said one.
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

/// The member's row is locked: no other answer is written between the look and the change.
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
    // How somebody wants to be called is theirs to say.
    if let Some(chosen) = member.chosen_name {
        row.display_name = Set(chosen);
    } else if person.display_name.is_none() && member.display_name == member.subject {
        // Written before it was known that a subject is no name.
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

/// The columns that each answer of the society sets anew.
fn told(tx: &Tx, person: &Person, asked_at: DateTime<Utc>) -> members::ActiveModel {
    // A society that says no name takes none away.
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

/// The society's name for somebody, as a name may be: it stands in subjects of mails that others get. An address in its
/// place is cut before the domain.
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

/// Members by id, in one query.
///
/// # Errors
/// The database's fault.
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

/// Those of these members who are somebody still, in the order in which they were given.
///
/// # Errors
/// The database's fault.
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

/// Whether somebody's membership is active, or in grace.
///
/// # Errors
/// The database's fault.
pub async fn is_active(connection: &impl ConnectionTrait, id: MemberId) -> Result<bool, AppError> {
    let query = "select membership_status from members where id = $1";
    let found: Option<Membership> = sql::one(connection, query, [id.into()]).await?;
    Ok(found.is_some_and(|member| member.membership_status.is_active()))
}

/// Folds names and addresses that were written before there was a search, a batch at a time; whether there may be
/// more.
///
/// # Errors
/// The database's fault.
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
            // Writing them again folds them.
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
