//! What is done about a mentorship without activity: a side answers, a coordinator reminds both, the places are released.

use super::{
    dto::CheckUpView,
    entities::check_ups,
    event::{ActivityEvent, What},
    model::{CheckUpAnswer, CheckUpId},
    quiet_list,
    refusal::ActivityRefusal,
    rules::{self, Periods, Standing},
    store::{self, Activity},
};
use crate::features::{
    pairing::mentorships::{self, EndHooks, MentorshipId},
    programme::programmes::{self, Role},
};
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::{Db, Tx},
    events,
    http::NotFound,
};

/// Answers the newest question to a side. The same answer again changes nothing; another one replaces it.
pub async fn answer(
    db: &Db,
    member_id: MemberId,
    id: MentorshipId,
    answer: CheckUpAnswer,
) -> Result<CheckUpView, AppError> {
    db.write(async |tx| {
        let own = mentorships::lock(tx, member_id, id).await?;
        let mut asked = store::check_ups(&**tx, &[id]).await?;
        let asked = asked.remove(&id).unwrap_or_default();
        let newest = store::newest(&asked, own.role);
        let newest = newest.ok_or(ActivityRefusal::NothingAsked)?;
        record_answer(tx, member_id, newest, answer).await
    })
    .await
}

/// Answers the question of a link. A later question to the same side has a link of its own; an older link answers the newest one.
pub async fn answer_linked(
    db: &Db,
    member_id: MemberId,
    check_up_id: CheckUpId,
    by_link: CheckUpAnswer,
) -> Result<CheckUpView, AppError> {
    let asked = store::find_check_up(db.read(), check_up_id).await?;
    let asked = asked.ok_or(NotFound)?;
    answer(db, member_id, asked.mentorship_id, by_link).await
}

async fn record_answer(
    tx: &Tx,
    member_id: MemberId,
    asked: &check_ups::Model,
    answer: CheckUpAnswer,
) -> Result<CheckUpView, AppError> {
    if asked.answer != Some(answer) {
        store::answer(tx, asked.id, answer).await?;
        let of = activity(tx, asked.mentorship_id).await?;
        let what = What::CheckUpAnswered {
            by: asked.role,
            check_up_id: asked.id,
            answer,
        };
        events::append(tx, Some(member_id), &ActivityEvent::new(what, &of)).await?;
    }
    let stored = store::find_check_up(&**tx, asked.id).await?;
    Ok(CheckUpView::from(stored.ok_or(NotFound)?))
}

/// Reminds both sides of a mentorship on the coordinators' list.
pub async fn remind(
    db: &Db,
    coordinator: MemberId,
    programme_id: ProgrammeId,
    id: MentorshipId,
) -> Result<(), AppError> {
    db.write(async |tx| {
        if !mentorships::lock_running(tx, id).await? {
            return Err(NotFound.into());
        }
        let of = in_programme(tx, programme_id, id).await?;
        let listed = quiet_list::is_listed(tx, &of).await?;
        let last = store::last_reminder(tx, id).await?;
        rules::remind(of.is_side(coordinator), listed, last, tx.now())?;
        let to: Vec<Role> = [Role::Mentee, Role::Mentor]
            .into_iter()
            .filter(|role| of.takes_part(*role))
            .collect();
        if to.is_empty() {
            return Err(ActivityRefusal::NobodyToRemind.into());
        }
        store::insert_reminder(tx, id, coordinator).await?;
        let event = ActivityEvent::new(What::Reminded { to }, &of);
        events::append(tx, Some(coordinator), &event).await
    })
    .await
}

/// Releases the places of a mentorship without first contact, as one of its sides.
pub async fn release_own(
    db: &Db,
    hooks: &EndHooks,
    member_id: MemberId,
    id: MentorshipId,
) -> Result<mentorships::MentorshipView, AppError> {
    db.write(async |tx| {
        mentorships::own(&**tx, member_id, id).await?;
        let locked = mentorships::lock_to_end(tx, id).await?;
        let of = activity(tx, id).await?;
        check_release(tx, &of, false).await?;
        mentorships::release(tx, hooks, &locked, member_id).await?;
        mentorships::view_of(&**tx, member_id, id).await
    })
    .await
}

/// Releases the places of a mentorship without first contact, as a coordinator of its programme.
pub async fn release(
    db: &Db,
    hooks: &EndHooks,
    coordinator: MemberId,
    programme_id: ProgrammeId,
    id: MentorshipId,
) -> Result<(), AppError> {
    db.write(async |tx| {
        in_programme(tx, programme_id, id).await?;
        let locked = mentorships::lock_to_end(tx, id).await?;
        let of = activity(tx, id).await?;
        check_release(tx, &of, of.is_side(coordinator)).await?;
        mentorships::release(tx, hooks, &locked, coordinator).await
    })
    .await
}

async fn check_release(tx: &Tx, of: &Activity, own: bool) -> Result<(), AppError> {
    let programme = programmes::by_id(&**tx, of.programme_id).await?;
    let standing = Standing {
        own,
        contacted: of.contacted(),
        accepted_at: of.accepted_at,
    };
    let periods = Periods::of(&programme.policy);
    rules::release(standing, periods, programme.time_zone, tx.now())?;
    Ok(())
}

async fn activity(tx: &Tx, id: MentorshipId) -> Result<Activity, AppError> {
    let found = store::activity(&**tx, id).await?;
    Ok(found.ok_or(NotFound)?)
}

/// A mentorship of this programme.
async fn in_programme(
    tx: &Tx,
    programme_id: ProgrammeId,
    id: MentorshipId,
) -> Result<Activity, AppError> {
    let found = store::activity(&**tx, id).await?;
    let found = found.filter(|one| one.programme_id == programme_id);
    Ok(found.ok_or(NotFound)?)
}
