//! Reads and changes the member's own profile.

use sea_orm::ActiveValue::Set;

use super::{
    super::{
        event::EnrolmentEvent, model::Enrolment, photos, refusal::EnrolmentRefusal,
        rules::may_write_profile, seats, store as enrolments,
    },
    dto::{ProfileView, UpdateProfile},
    kept_apart,
    model::Profile,
    rules::{self, Choices},
    store,
};
use crate::features::{
    identity::members,
    participation::enrolments::entities::enrolments as enrolment_rows,
    programme::programmes::{self, Taxonomy, entities::terms},
};
use crate::ids::EnrolmentId;
use tandem_platform::{
    AppError, MemberId,
    db::{Db, Tx},
    events,
    http::IfMatch,
};

pub async fn get(
    db: &Db,
    member_id: MemberId,
    enrolment_id: EnrolmentId,
) -> Result<ProfileView, AppError> {
    let enrolment = enrolments::own(db.read(), member_id, enrolment_id).await?;
    let profile = store::find(db.read(), enrolment.id).await?;
    let photo = photos::of_enrolment(db.read(), enrolment.id).await?;
    let (role, capacity) = (enrolment.role, enrolment.capacity);
    Ok(ProfileView::of(profile, role, capacity, photo))
}

pub async fn update(
    db: &Db,
    member_id: MemberId,
    enrolment_id: EnrolmentId,
    version: IfMatch,
    change: &UpdateProfile,
) -> Result<ProfileView, AppError> {
    db.write(async |tx| {
        let enrolment = enrolments::own(&**tx, member_id, enrolment_id).await?;
        let enrolment = enrolments::lock(tx, enrolment.id).await?;
        let programme = programmes::by_id(&**tx, enrolment.programme_id).await?;
        let progress = enrolments::progress(&**tx, &enrolment).await?;
        may_write_profile(&programme.policy, progress)?;
        let before = store::find(&**tx, enrolment.id).await?;
        version.holds(before.version)?;
        let taxonomy = programmes::taxonomy(&**tx, programme.id).await?;
        let mut after = before.clone();
        let capacity = change.clone().apply(&mut after);
        let capacity = capacity.unwrap_or(enrolment.capacity);
        let choices = choices(&taxonomy, &before);
        let found = rules::problems(
            &programme.policy,
            enrolment.role,
            &choices,
            &after,
            capacity,
        );
        if !found.is_empty() {
            return Err(EnrolmentRefusal::InvalidFields(found).into());
        }
        let complete = rules::is_complete(enrolment.role, &after);
        let saved = store::save(tx, &after, complete).await?;
        kept_apart::keep(tx, enrolment.id, &after.never_match).await?;
        if capacity != enrolment.capacity {
            set_capacity(tx, &enrolment, capacity).await?;
        }
        let event = EnrolmentEvent::profile_changed(&enrolment);
        events::append(tx, Some(member_id), &event).await?;
        let photo = photos::of_enrolment(&**tx, enrolment.id).await?;
        Ok(ProfileView::of(saved, enrolment.role, capacity, photo))
    })
    .await
}

/// The allowed terms: the offered ones, and retired ones that the profile contains already.
fn choices<'a>(taxonomy: &'a Taxonomy, before: &Profile) -> Choices<'a> {
    let offered = |terms: &'a [terms::Model], named: &[String]| {
        let kept = terms
            .iter()
            .filter(|term| term.retired_at.is_none() || named.contains(&term.slug));
        kept.map(|term| term.slug.as_str()).collect()
    };
    Choices {
        expertise: offered(&taxonomy.expertise, &before.expertise),
        topics: offered(&taxonomy.topics, &before.topics),
    }
}

async fn set_capacity(tx: &Tx, enrolment: &Enrolment, capacity: u32) -> Result<(), AppError> {
    let row = enrolment_rows::ActiveModel {
        id: Set(enrolment.id),
        capacity: Set(i32::try_from(capacity).map_err(AppError::internal)?),
        version: Set(enrolment.version + 1),
        updated_at: Set(tx.now()),
        ..Default::default()
    };
    enrolments::update(tx, row).await?;
    seats::resize(tx, enrolment.id, capacity).await
}

/// Computes missing search columns of members and profiles.
///
/// # Errors
/// A database fault. Columns already computed stay so.
pub async fn fold_unfolded(db: &Db) -> Result<(), AppError> {
    while db.write(members::fold_unfolded).await? {}
    while db.write(store::fold_unfolded).await? {}
    Ok(())
}
