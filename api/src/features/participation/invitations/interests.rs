//! Interests: members who volunteer as mentors, and the list of them for coordinators.

use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait, EntityTrait};

use super::{
    areas::{self, Named},
    dto::{ExpressInterest, Interest, InterestPage, MentorEntry, OwnInterest},
    event::InterestEvent,
    model::Area,
    refusal::InvitationRefusal as Refusal,
    store,
    token::InvitationKey,
};
use crate::features::{
    participation::{enrolments::EnrolmentRefusal, invitations::entities::interests},
    programme::programmes::{self, Programme, Role},
};
use tandem_kernel::{Page, PageQuery};
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::{Db, IdempotencyRecord, IdempotentAnswer, JsonColumn, Tx, is_duplicate},
    events,
    http::NotFound,
};

/// How the caller can become a mentor.
pub async fn entry(
    db: &Db,
    key: &InvitationKey,
    member_id: MemberId,
    slug: &str,
) -> Result<MentorEntry, AppError> {
    let now = db.clock().now();
    let programme = programmes::by_slug(db.read(), slug).await?;
    let member = store::member(db.read(), member_id).await?;
    let invitation = store::open_to(db.read(), programme.id, &member, now).await?;
    let interest = store::interest_of(db.read(), programme.id, member_id).await?;
    Ok(MentorEntry {
        invitation: invitation.map(|invitation| key.token(invitation.id)),
        interest: interest.map(OwnInterest::from),
    })
}

pub async fn express(
    db: &Db,
    member_id: MemberId,
    slug: &str,
    body: &ExpressInterest,
    once: &IdempotencyRecord,
) -> Result<IdempotentAnswer, AppError> {
    db.write_idempotent(once, async |tx| {
        let programme = programmes::by_slug(&**tx, slug).await?;
        if !programme.policy.mentors_by_invitation {
            return Err(Refusal::InterestNotNeeded.into());
        }
        if store::is_mentor(&**tx, programme.id, member_id).await? {
            return Err(EnrolmentRefusal::Exists.into());
        }
        let row = interests::ActiveModel {
            id: Set(tx.new_id()),
            programme_id: Set(programme.id),
            member_id: Set(member_id),
            expertise: Set(JsonColumn(known(&**tx, &programme, &body.expertise).await?)),
            message: Set(body.message.clone()),
            created_at: Set(tx.now()),
        };
        let interest = match row.insert(&**tx).await {
            Ok(interest) => interest,
            Err(error) if is_duplicate(&error) => return Err(Refusal::InterestExists.into()),
            Err(error) => return Err(error.into()),
        };
        let event = event(&interest, false);
        events::append(tx, Some(member_id), &event).await?;
        Ok(OwnInterest::from(interest))
    })
    .await
}

/// The named areas without duplicates, in the order of the programme.
async fn known(
    connection: &impl ConnectionTrait,
    programme: &Programme,
    named: &[String],
) -> Result<Vec<String>, AppError> {
    let areas = current_areas(connection, programme.id).await?;
    if !named.iter().all(|slug| areas.contains(slug)) {
        return Err(Refusal::UnknownExpertise.into());
    }
    Ok(areas
        .into_iter()
        .filter(|slug| named.contains(slug))
        .collect())
}

async fn current_areas(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
) -> Result<Vec<String>, AppError> {
    let taxonomy = programmes::taxonomy(connection, programme_id).await?;
    let current = taxonomy.expertise.into_iter();
    Ok(current
        .filter(|term| term.retired_at.is_none())
        .map(|term| term.slug)
        .collect())
}

pub async fn withdraw(db: &Db, member_id: MemberId, slug: &str) -> Result<(), AppError> {
    db.write(async |tx| {
        let programme = programmes::by_slug(&**tx, slug).await?;
        match forget(tx, programme.id, member_id).await? {
            true => Ok(()),
            false => Err(NotFound.into()),
        }
    })
    .await
}

/// Deletes an interest; false if there is none.
pub async fn forget(
    tx: &Tx,
    programme_id: ProgrammeId,
    member_id: MemberId,
) -> Result<bool, AppError> {
    let Some(interest) = store::interest_of(&**tx, programme_id, member_id).await? else {
        return Ok(false);
    };
    interests::Entity::delete_by_id(interest.id)
        .exec(&**tx)
        .await?;
    events::append(tx, Some(member_id), &event(&interest, true)).await?;
    Ok(true)
}

fn event(interest: &interests::Model, withdrawn: bool) -> InterestEvent {
    InterestEvent {
        withdrawn,
        interest_id: interest.id,
        programme_id: interest.programme_id,
        member_id: interest.member_id,
    }
}

pub async fn list(
    db: &Db,
    programme_id: ProgrammeId,
    query: &PageQuery,
) -> Result<InterestPage, AppError> {
    let lacking = lacking(db, programme_id).await?;
    let rows = store::interests(db.read(), programme_id, query, db.clock().now()).await?;
    let page = Page::cut(rows, query.limit(), |row| row.id);
    let items = page.items.into_iter().map(|row| Interest {
        id: row.id,
        display_name: row.display_name,
        email: row.email,
        covers: areas::covers(&row.expertise.0, &lacking),
        expertise: row.expertise.0,
        message: row.message,
        created_at: row.created_at,
        invited: row.invited,
    });
    Ok(InterestPage {
        items: items.collect(),
        next: page.next,
        lacking: lacking.into_iter().map(Into::into).collect(),
    })
}

async fn lacking(db: &Db, programme_id: ProgrammeId) -> Result<Vec<Area>, AppError> {
    let programme = programmes::by_id(db.read(), programme_id).await?;
    let current = current_areas(db.read(), programme_id).await?;
    let rows = store::named(db.read(), programme_id).await?.into_iter();
    let named = rows.map(|row| Named {
        role: row.role,
        slug: row.slug,
        people: u32::try_from(row.people).unwrap_or(u32::MAX),
    });
    let named: Vec<Named> = named.collect();
    let at_once = programme.policy.capacity(Role::Mentor);
    Ok(areas::lacking(&current, &named, at_once))
}

impl From<interests::Model> for OwnInterest {
    fn from(row: interests::Model) -> Self {
        Self {
            id: row.id,
            expertise: row.expertise.0,
            message: row.message,
            created_at: row.created_at,
        }
    }
}
