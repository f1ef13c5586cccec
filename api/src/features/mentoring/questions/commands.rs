//! Changes of questions. Each begins by locking the mentorship, which therefore has not ended, and has one change at a time.

use sea_orm::ActiveValue::Set;

use super::{
    agenda,
    dto::{CreateQuestion, DiscussQuestion, MoveQuestion, QuestionView, UpdateQuestion},
    entities::questions,
    event::{QuestionEvent, What},
    model::{QuestionId, QuestionStatus},
    refusal::QuestionRefusal,
    rules::{self, Between},
    store::{self, Listed},
};
use crate::{
    features::{
        pairing::mentorships::{self, MentorshipId, OwnMentorship},
        programme::suggestions::{self, SuggestionId},
    },
    ids::MeetingId,
};
use tandem_kernel::Locale;
use tandem_platform::{
    AppError, MemberId,
    db::{Db, IdempotencyRecord, IdempotentAnswer, Tx},
    events,
    http::IfMatch,
};

/// The ids in the path of a question.
pub type Place = (MentorshipId, QuestionId);

pub async fn create(
    db: &Db,
    member_id: MemberId,
    mentorship: MentorshipId,
    body: &CreateQuestion,
    once: &IdempotencyRecord,
) -> Result<IdempotentAnswer, AppError> {
    db.write_idempotent(once, async |tx| {
        let own = mentorships::lock(tx, member_id, mentorship).await?;
        let all = store::all(tx, own.id).await?;
        insert(tx, &own, &all, body.text.clone(), None).await
    })
    .await
}

/// Takes a suggestion over into the list, in the reader's language.
pub async fn take(
    db: &Db,
    member_id: MemberId,
    (mentorship, suggestion): (MentorshipId, SuggestionId),
    locale: Locale,
    once: &IdempotencyRecord,
) -> Result<IdempotentAnswer, AppError> {
    db.write_idempotent(once, async |tx| {
        let own = mentorships::lock(tx, member_id, mentorship).await?;
        let found = suggestions::find(&**tx, own.programme_id, suggestion, locale).await?;
        let all = store::all(tx, own.id).await?;
        if all.iter().any(|one| one.suggestion_id == Some(found.id)) {
            return Err(QuestionRefusal::SuggestionTaken.into());
        }
        insert(tx, &own, &all, found.text, Some(found.id)).await
    })
    .await
}

/// Adds a question at the end of the list.
async fn insert(
    tx: &Tx,
    own: &OwnMentorship,
    all: &[Listed],
    text: String,
    suggestion_id: Option<SuggestionId>,
) -> Result<QuestionView, AppError> {
    let slot = free_slot(all)?;
    let position = position(tx, own.id, all, |all| {
        Ok(Between {
            before: all.last().map(|last| last.position),
            after: None,
        })
    })
    .await?;
    let id = tx.new_id();
    let row = questions::ActiveModel {
        id: Set(id),
        mentorship_id: Set(own.id),
        suggestion_id: Set(suggestion_id),
        written_by: Set(own.member_id()),
        text: Set(text),
        status: Set(QuestionStatus::Open),
        slot: Set(Some(slot)),
        position: Set(position),
        outcome: Set(None),
        outcome_by: Set(None),
        created_at: Set(tx.now()),
        discussed_at: Set(None),
        version: Set(1),
        meeting_id: Set(None),
    };
    store::insert(tx, row).await?;
    let event = QuestionEvent::new(What::Added, own, id);
    events::append(tx, Some(own.member_id()), &event).await?;
    view(tx, own, id).await
}

fn free_slot(all: &[Listed]) -> Result<i32, QuestionRefusal> {
    let taken: Vec<i32> = all.iter().filter_map(|one| one.slot).collect();
    rules::free_slot(&taken)
}

/// The position of a place in the list. If there is no room left, all questions get new positions first.
async fn position(
    tx: &Tx,
    mentorship: MentorshipId,
    all: &[Listed],
    place: impl Fn(&[Listed]) -> Result<Between, QuestionRefusal>,
) -> Result<i32, AppError> {
    if let Some(position) = rules::position(place(all)?) {
        return Ok(position);
    }
    store::spread(tx, mentorship).await?;
    let all = store::all(tx, mentorship).await?;
    Ok(rules::position(place(&all)?).unwrap_or(i32::MAX))
}

async fn view(tx: &Tx, own: &OwnMentorship, id: QuestionId) -> Result<QuestionView, AppError> {
    let row = store::find(tx, own.id, id).await?;
    let meetings: Vec<MeetingId> = row.meeting_id.into_iter().collect();
    let starts = agenda::starts(&**tx, &meetings).await?;
    Ok(QuestionView::of(own, row, &starts))
}

pub async fn update(
    db: &Db,
    member_id: MemberId,
    (mentorship, id): Place,
    version: IfMatch,
    body: &UpdateQuestion,
) -> Result<QuestionView, AppError> {
    db.write(async |tx| {
        let own = mentorships::lock(tx, member_id, mentorship).await?;
        let before = store::find(tx, own.id, id).await?;
        version.holds(before.version)?;
        let mut row = changed(&before);
        if let Some(text) = &body.text {
            rules::may_change(Some(before.written_by), member_id)?;
            row.text = Set(text.clone());
        }
        if let Some(outcome) = &body.outcome {
            rules::may_write_outcome(before.status, author_of_outcome(&before), member_id)?;
            row.outcome = Set(Some(outcome.clone()).filter(|text| !text.is_empty()));
            row.outcome_by = Set(Some(member_id));
        }
        store::update(tx, row).await?;
        view(tx, &own, id).await
    })
    .await
}

/// Who wrote what came of a question. `None` if nobody did.
fn author_of_outcome(question: &questions::Model) -> Option<MemberId> {
    question.outcome.as_ref().and(question.outcome_by)
}

/// A change of a question, which gets a new version.
fn changed(before: &questions::Model) -> questions::ActiveModel {
    questions::ActiveModel {
        id: Set(before.id),
        version: Set(before.version + 1),
        ..Default::default()
    }
}

/// Moves an open question. Its version stays, because its texts do.
pub async fn shift(
    db: &Db,
    member_id: MemberId,
    (mentorship, id): Place,
    body: &MoveQuestion,
) -> Result<QuestionView, AppError> {
    db.write(async |tx| {
        let own = mentorships::lock(tx, member_id, mentorship).await?;
        rules::is_open(store::find(tx, own.id, id).await?.status)?;
        let all = store::all(tx, own.id).await?;
        let position = position(tx, own.id, &all, |all| {
            let open = all.iter().filter(|one| one.is_open());
            let order: Vec<_> = open.map(|one| (one.id, one.position)).collect();
            rules::place(&order, id, body.after)
        })
        .await?;
        let row = questions::ActiveModel {
            id: Set(id),
            position: Set(position),
            ..Default::default()
        };
        store::update(tx, row).await?;
        view(tx, &own, id).await
    })
    .await
}

/// Puts a question on the agenda of a meeting, or of the next one. One that is there already stays as it is.
pub async fn put_on_agenda(
    db: &Db,
    member_id: MemberId,
    (mentorship, id): Place,
    meeting: Option<MeetingId>,
) -> Result<QuestionView, AppError> {
    db.write(async |tx| {
        let own = mentorships::lock(tx, member_id, mentorship).await?;
        let before = store::find(tx, own.id, id).await?;
        rules::is_open(before.status)?;
        let meeting_id = match meeting {
            Some(meeting) => {
                agenda::check_open(tx, own.id, meeting).await?;
                Some(meeting)
            }
            None => agenda::next_meeting(&**tx, own.id, tx.now()).await?,
        };
        if before.status == QuestionStatus::Open || before.meeting_id != meeting_id {
            let row = questions::ActiveModel {
                status: Set(QuestionStatus::OnAgenda),
                meeting_id: Set(meeting_id),
                ..changed(&before)
            };
            store::update(tx, row).await?;
        }
        view(tx, &own, id).await
    })
    .await
}

/// Marks a question as discussed, with what came of it. Its place among the open ones becomes free.
pub async fn discuss(
    db: &Db,
    member_id: MemberId,
    (mentorship, id): Place,
    body: &DiscussQuestion,
) -> Result<QuestionView, AppError> {
    db.write(async |tx| {
        let own = mentorships::lock(tx, member_id, mentorship).await?;
        let before = store::find(tx, own.id, id).await?;
        rules::is_open(before.status)?;
        let row = questions::ActiveModel {
            status: Set(QuestionStatus::Discussed),
            slot: Set(None),
            discussed_at: Set(Some(tx.now())),
            outcome: Set(body.outcome.clone()),
            outcome_by: Set(body.outcome.as_ref().map(|_| member_id)),
            ..changed(&before)
        };
        store::update(tx, row).await?;
        let event = QuestionEvent::new(What::Discussed, &own, id);
        events::append(tx, Some(member_id), &event).await?;
        view(tx, &own, id).await
    })
    .await
}

/// Takes a question off the agenda, or opens a discussed one again. It returns to its place in the list and keeps what came of it.
pub async fn reopen(
    db: &Db,
    member_id: MemberId,
    (mentorship, id): Place,
) -> Result<QuestionView, AppError> {
    db.write(async |tx| {
        let own = mentorships::lock(tx, member_id, mentorship).await?;
        let before = store::find(tx, own.id, id).await?;
        let slot = match before.slot {
            Some(slot) => slot,
            None => free_slot(&store::all(tx, own.id).await?)?,
        };
        if before.status != QuestionStatus::Open {
            let row = questions::ActiveModel {
                status: Set(QuestionStatus::Open),
                slot: Set(Some(slot)),
                discussed_at: Set(None),
                meeting_id: Set(None),
                ..changed(&before)
            };
            store::update(tx, row).await?;
        }
        view(tx, &own, id).await
    })
    .await
}

/// Removes an open question. Only whoever wrote it can; a discussed one is part of the record of both.
pub async fn remove(db: &Db, member_id: MemberId, (mentorship, id): Place) -> Result<(), AppError> {
    db.write(async |tx| {
        let own = mentorships::lock(tx, member_id, mentorship).await?;
        let question = store::find(tx, own.id, id).await?;
        rules::may_change(Some(question.written_by), member_id)?;
        rules::is_open(question.status)?;
        store::delete(tx, id).await
    })
    .await
}
