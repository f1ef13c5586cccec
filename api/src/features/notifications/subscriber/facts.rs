//! What a letter needs to know besides its notice.

use chrono::{DateTime, Utc};
use sea_orm::EntityTrait;
use uuid::Uuid;

use crate::{
    db::{
        Db,
        entities::{members, mentorships, requests},
    },
    events::Recorded,
    features::{
        enrolments::{self, zone_of},
        members::by_ids,
        notifications::{
            model::{About, Notice, NotificationKind},
            rules, store,
        },
        programmes::ProgrammeRef,
    },
    kernel::{Failure, Zone},
};

#[derive(Clone, Debug)]
pub(super) struct Facts {
    pub reader: members::Model,
    /// Of the reader's days and hours.
    pub zone: Zone,
    /// The other person's name, where there still is one.
    pub person: Option<String>,
    pub programme: ProgrammeRef,
    pub when: DateTime<Utc>,
    /// What somebody wrote to the reader.
    pub quote: Option<String>,
    /// What the conversation is about: the request, also when a mentorship came of it.
    pub thread: Uuid,
}

/// `None` when there is nobody left to write to, or nothing left to write about.
pub(super) async fn facts(
    db: &Db,
    event: &Recorded,
    notice: &Notice,
    recipient: Uuid,
) -> Result<Option<Facts>, Failure> {
    let person_id = notice.about.person_id;
    let mut people = by_ids(db.read(), [recipient].into_iter().chain(person_id)).await?;
    let mut programmes = store::programmes_of(db.read(), event.programme_id).await?;
    let programme = event.programme_id.and_then(|id| programmes.remove(&id));
    let (Some(reader), Some(programme)) = (people.remove(&recipient), programme) else {
        return Ok(None);
    };
    let person = person_id.and_then(|id| people.remove(&id));
    let person = person.and_then(members::Model::name);
    // Nobody is asked for anything by somebody who is not there any more.
    let is_gone = person_id.is_some() && person.is_none();
    if is_gone && rules::asks(notice.kind) || reader.erased_at.is_some() {
        return Ok(None);
    }
    let request = match notice.about.request_id {
        Some(id) => requests::Entity::find_by_id(id).one(db.read()).await?,
        None => None,
    };
    let (when, quote) = match notice.kind {
        NotificationKind::EnrolmentDeclined | NotificationKind::EnrolmentAskedBack => {
            let mut words = enrolments::words_of_decisions(db.read(), &[event.id]).await?;
            (event.occurred_at, words.remove(&event.id))
        }
        _ => said(event, notice, request),
    };
    Ok(Some(Facts {
        zone: zone_of(db.read(), recipient, event.programme_id).await?,
        reader,
        person,
        programme,
        when,
        quote,
        thread: thread(db, event, notice).await?,
    }))
}

async fn thread(db: &Db, event: &Recorded, notice: &Notice) -> Result<Uuid, Failure> {
    let About {
        request_id,
        mentorship_id,
        ..
    } = notice.about;
    match (request_id, mentorship_id) {
        (Some(request_id), _) => Ok(request_id),
        (None, Some(mentorship_id)) => {
            let found = mentorships::Entity::find_by_id(mentorship_id)
                .one(db.read())
                .await?;
            Ok(found.map_or(mentorship_id, |mentorship| mentorship.request_id))
        }
        (None, None) => Ok(event.subject_id),
    }
}

fn said(
    event: &Recorded,
    notice: &Notice,
    request: Option<requests::Model>,
) -> (DateTime<Utc>, Option<String>) {
    match (notice.kind, request) {
        (
            NotificationKind::RequestReceived | NotificationKind::RequestMentorReminder,
            Some(request),
        ) => (request.expires_at, Some(request.message)),
        (
            NotificationKind::RequestQuestion | NotificationKind::RequestMenteeReminder,
            Some(request),
        ) => (request.expires_at, request.question),
        (NotificationKind::RequestHeld | NotificationKind::RequestResumed, Some(request)) => {
            (request.expires_at, None)
        }
        (NotificationKind::RequestAnswer, Some(request)) => (request.expires_at, request.answer),
        (NotificationKind::RequestDeclined, Some(request)) => (event.occurred_at, request.note),
        _ => (event.occurred_at, None),
    }
}
