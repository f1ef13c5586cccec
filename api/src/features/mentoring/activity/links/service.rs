//! Reading a link, and answering by it.

use chrono::{DateTime, Utc};

use super::{
    dto::{CheckUpLinkView, CheckUpState},
    link_key::{CheckUpLink, CheckUpLinkKey},
};
use crate::features::{
    identity::members::{self, entities::members::Model as Member},
    mentoring::activity::{
        commands,
        model::CheckUpAnswer,
        store::{self, Activity},
    },
    pairing::mentorships::{self, OwnMentorship},
    programme::programmes,
};
use tandem_platform::{AppError, db::Db, http::NotFound};

/// The link of a token. It works as long as its holder is an active member.
async fn opened(db: &Db, key: &CheckUpLinkKey, token: &str) -> Result<CheckUpLink, AppError> {
    let link = key.read(token).ok_or(NotFound)?;
    match members::is_active(db.read(), link.member_id).await? {
        true => Ok(link),
        false => Err(NotFound.into()),
    }
}

pub async fn get(db: &Db, key: &CheckUpLinkKey, token: &str) -> Result<CheckUpLinkView, AppError> {
    let link = opened(db, key, token).await?;
    view(db, link).await
}

/// Answers by the link. The same answer again changes nothing.
pub async fn answer(
    db: &Db,
    key: &CheckUpLinkKey,
    token: &str,
    answer: CheckUpAnswer,
) -> Result<CheckUpLinkView, AppError> {
    let link = opened(db, key, token).await?;
    commands::answer_linked(db, link.member_id, link.check_up_id, answer).await?;
    view(db, link).await
}

async fn view(db: &Db, link: CheckUpLink) -> Result<CheckUpLinkView, AppError> {
    let asked = store::find_check_up(db.read(), link.check_up_id).await?;
    let id = asked.ok_or(NotFound)?.mentorship_id;
    let own = mentorships::own(db.read(), link.member_id, id).await?;
    let of = store::activity(db.read(), id).await?.ok_or(NotFound)?;
    let mut all = store::check_ups(db.read(), &[id]).await?;
    let all = all.remove(&id).unwrap_or_default();
    let newest = store::newest(&all, own.role).ok_or(NotFound)?;
    let other_id = own.other_id();
    let mut people = members::by_ids(db.read(), [other_id]).await?;
    let programme = programmes::by_id(db.read(), own.programme_id).await?;
    Ok(CheckUpLinkView {
        state: state(&own, &of, newest.asked_at, newest.answer),
        answer: newest.answer,
        answered_at: newest.answered_at,
        quiet_since: newest.quiet_since,
        person: people.remove(&other_id).and_then(Member::name),
        role: own.role,
        programme: programme.reference(),
        mentorship_id: id,
    })
}

fn state(
    own: &OwnMentorship,
    of: &Activity,
    asked_at: DateTime<Utc>,
    answer: Option<CheckUpAnswer>,
) -> CheckUpState {
    if own.running().is_err() {
        CheckUpState::Ended
    } else if of.quiet_since >= asked_at {
        CheckUpState::Active
    } else if answer.is_some() {
        CheckUpState::Answered
    } else {
        CheckUpState::Open
    }
}
