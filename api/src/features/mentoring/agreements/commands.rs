//! Writing a version of an agreement, proposing it and answering it. Each command locks the mentorship first, so that at most one of
//! those sent at the same time, or the end of the mentorship, decides on a version.

use futures_util::future::LocalBoxFuture;
use sea_orm::ActiveValue::Set;

use super::{
    dto::{AgreementView, ApproveAgreement, RequestAgreementChanges, UpdateAgreement},
    entities::{agreement_approvals, agreement_comments, agreements},
    event::{AgreementEvent, What},
    fingerprint, first_meeting,
    model::{AgreementStatus, Sides, Terms},
    queries, rules, store,
};
use crate::features::{
    pairing::mentorships::{self, MentorshipEnd, MentorshipId, MentorshipStatus, OwnMentorship},
    participation::enrolments,
    programme::programmes,
};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, IdempotencyRecord, IdempotentAnswer, JsonColumn, Tx},
    events::{self, EventBatch},
    http::{IfMatch, NotFound},
};

/// The address of a version.
pub type Place = (MentorshipId, i32);

pub async fn start(
    db: &Db,
    member_id: MemberId,
    mentorship_id: MentorshipId,
    once: &IdempotencyRecord,
) -> Result<IdempotentAnswer, AppError> {
    db.write_idempotent(once, async |tx| {
        let own = mentorships::lock(tx, member_id, mentorship_id).await?;
        let versions = store::headings(tx, own.id).await?;
        rules::start(member_id, own.role, &versions)?;
        let based_on = rules::template(member_id, &versions);
        let terms = starting_terms(tx, &own, based_on).await?;
        let number = versions.first().map_or(1, |newest| newest.number + 1);
        let row = agreements::ActiveModel {
            id: Set(tx.new_id()),
            mentorship_id: Set(own.id),
            number: Set(number),
            author_id: Set(member_id),
            based_on: Set(based_on),
            status: Set(AgreementStatus::Draft),
            hash: Set(None),
            created_at: Set(tx.now()),
            updated_at: Set(tx.now()),
            proposed_at: Set(None),
            decided_at: Set(None),
            version: Set(1),
            ..with_terms(terms)
        };
        store::insert(tx, row).await?;
        queries::view_of(&**tx, &own, number).await
    })
    .await
}

async fn starting_terms(
    tx: &Tx,
    own: &OwnMentorship,
    based_on: Option<i32>,
) -> Result<Terms, AppError> {
    let zone = enrolments::zone_of(&**tx, own.member_id(), Some(own.programme_id)).await?;
    let today = zone.day(tx.now());
    if let Some(number) = based_on {
        let earlier = store::find(&**tx, own.id, number).await?;
        return Ok(rules::next_terms(earlier.terms(), today));
    }
    let programme = programmes::by_id(&**tx, own.programme_id).await?;
    let hopes = store::hopes(tx, own.mentee_enrolment_id).await?;
    let notes = first_meeting::note(tx, own.id).await?;
    Ok(rules::first_terms(&programme.policy, hopes, &notes, today))
}

/// The columns of the terms.
fn with_terms(terms: Terms) -> agreements::ActiveModel {
    let Terms {
        period_from,
        period_to,
        meetings_planned,
        meeting_minutes,
        cadence,
        contact,
        answer_within_days,
        confidentiality,
        content_plan,
        other_terms,
    } = terms;
    agreements::ActiveModel {
        period_from: Set(period_from),
        period_to: Set(period_to),
        meetings_planned: Set(meetings_planned),
        meeting_minutes: Set(meeting_minutes),
        cadence: Set(cadence),
        contact: Set(JsonColumn(contact)),
        answer_within_days: Set(answer_within_days),
        confidentiality: Set(confidentiality),
        content_plan: Set(JsonColumn(content_plan)),
        other_terms: Set(other_terms),
        ..Default::default()
    }
}

/// Whose part a command on a version is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Author,
    OtherSide,
}

/// A version in a locked mentorship. `not_found` if the command is not the member's part.
async fn locked(
    tx: &Tx,
    member_id: MemberId,
    (mentorship_id, number): Place,
    part: Part,
) -> Result<(OwnMentorship, agreements::Model), AppError> {
    let own = mentorships::lock(tx, member_id, mentorship_id).await?;
    let row = store::find(&**tx, own.id, number).await?;
    let is_author = row.author_id == member_id;
    match is_author == (part == Part::Author) {
        true => Ok((own, row)),
        false => Err(NotFound.into()),
    }
}

pub async fn update(
    db: &Db,
    member_id: MemberId,
    place: Place,
    version: IfMatch,
    change: &UpdateAgreement,
) -> Result<AgreementView, AppError> {
    db.write(async |tx| {
        let (own, row) = locked(tx, member_id, place, Part::Author).await?;
        rules::edit(row.status)?;
        version.holds(row.version)?;
        let mut terms = row.terms();
        change.clone().apply(&mut terms);
        rules::possible(&terms)?;
        let changed = agreements::ActiveModel {
            id: Set(row.id),
            updated_at: Set(tx.now()),
            version: Set(row.version + 1),
            ..with_terms(terms)
        };
        store::update(tx, changed).await?;
        queries::view_of(&**tx, &own, row.number).await
    })
    .await
}

/// Proposes the draft as the author last read it. This freezes its text, and is the author's approval.
pub async fn propose(
    db: &Db,
    member_id: MemberId,
    place: Place,
    version: IfMatch,
) -> Result<AgreementView, AppError> {
    db.write(async |tx| {
        let (own, row) = locked(tx, member_id, place, Part::Author).await?;
        rules::edit(row.status)?;
        version.holds(row.version)?;
        let zone = enrolments::zone_of(&**tx, member_id, Some(own.programme_id)).await?;
        let terms = rules::as_proposed(row.terms());
        rules::propose(&terms, zone.day(tx.now()))?;
        let hash = fingerprint::hash(own.id, row.number, &terms)?;
        let proposed = agreements::ActiveModel {
            id: Set(row.id),
            status: Set(AgreementStatus::Proposed),
            hash: Set(Some(hash.clone())),
            updated_at: Set(tx.now()),
            proposed_at: Set(Some(tx.now())),
            version: Set(row.version + 1),
            ..with_terms(terms)
        };
        store::update(tx, proposed).await?;
        sign(tx, &row, member_id, hash).await?;
        append(tx, &own, &row, What::Proposed).await?;
        queries::view_of(&**tx, &own, row.number).await
    })
    .await
}

/// Stores who approved which text.
async fn sign(
    tx: &Tx,
    row: &agreements::Model,
    member_id: MemberId,
    hash: String,
) -> Result<(), AppError> {
    let approval = agreement_approvals::ActiveModel {
        agreement_id: Set(row.id),
        member_id: Set(member_id),
        hash: Set(hash),
        approved_at: Set(tx.now()),
    };
    store::insert_approval(tx, approval).await
}

pub async fn withdraw(
    db: &Db,
    member_id: MemberId,
    place: Place,
) -> Result<AgreementView, AppError> {
    db.write(async |tx| {
        let (own, row) = locked(tx, member_id, place, Part::Author).await?;
        rules::withdraw(row.status)?;
        decide(tx, &row, AgreementStatus::Withdrawn).await?;
        if row.status == AgreementStatus::Proposed {
            let what = What::Withdrawn { with_end: false };
            append(tx, &own, &row, what).await?;
        }
        queries::view_of(&**tx, &own, row.number).await
    })
    .await
}

pub async fn request_changes(
    db: &Db,
    member_id: MemberId,
    place: Place,
    body: &RequestAgreementChanges,
) -> Result<AgreementView, AppError> {
    let comments = body.comments.iter();
    rules::comments(comments.map(|one| (one.section, one.text.as_str())))?;
    db.write(async |tx| {
        let (own, row) = locked(tx, member_id, place, Part::OtherSide).await?;
        rules::answer(row.status)?;
        decide(tx, &row, AgreementStatus::ChangesRequested).await?;
        let rows = body
            .comments
            .iter()
            .map(|one| agreement_comments::ActiveModel {
                agreement_id: Set(row.id),
                section: Set(one.section),
                author_id: Set(member_id),
                text: Set(one.text.clone()),
                created_at: Set(tx.now()),
            });
        store::insert_comments(tx, rows.collect()).await?;
        append(tx, &own, &row, What::ChangesRequested).await?;
        queries::view_of(&**tx, &own, row.number).await
    })
    .await
}

/// Brings a version into force. The first one makes the mentorship active.
pub async fn approve(
    db: &Db,
    member_id: MemberId,
    place: Place,
    body: &ApproveAgreement,
) -> Result<AgreementView, AppError> {
    db.write(async |tx| {
        let (own, row) = locked(tx, member_id, place, Part::OtherSide).await?;
        rules::answer(row.status)?;
        rules::approve(row.hash.as_deref(), &body.hash)?;
        store::supersede(tx, own.id).await?;
        decide(tx, &row, AgreementStatus::InForce).await?;
        sign(tx, &row, member_id, body.hash.clone()).await?;
        mentorships::activate(tx, &own).await?;
        let starts = own.status == MentorshipStatus::Arranging;
        append(tx, &own, &row, What::Approved { starts }).await?;
        queries::view_of(&**tx, &own, row.number).await
    })
    .await
}

async fn decide(tx: &Tx, row: &agreements::Model, status: AgreementStatus) -> Result<(), AppError> {
    let decided = agreements::ActiveModel {
        id: Set(row.id),
        status: Set(status),
        decided_at: Set(Some(tx.now())),
        version: Set(row.version + 1),
        ..Default::default()
    };
    store::update(tx, decided).await
}

async fn append(
    tx: &Tx,
    own: &OwnMentorship,
    row: &agreements::Model,
    what: What,
) -> Result<(), AppError> {
    let event = AgreementEvent {
        what,
        id: row.id,
        number: row.number,
        author_id: row.author_id,
        sides: Sides::from(own),
    };
    events::append(tx, Some(own.member_id()), &event).await
}

/// Withdraws the open version of a mentorship that ends. A draft that the other side never saw is nobody else's news.
pub fn on_mentorship_end<'a>(
    tx: &'a Tx,
    end: MentorshipEnd<'a>,
    events: &'a mut EventBatch,
) -> LocalBoxFuture<'a, Result<(), AppError>> {
    Box::pin(async move {
        let Some(row) = store::open(tx, end.id).await? else {
            return Ok(());
        };
        decide(tx, &row, AgreementStatus::Withdrawn).await?;
        if row.status == AgreementStatus::Proposed {
            let event = AgreementEvent {
                what: What::Withdrawn { with_end: true },
                id: row.id,
                number: row.number,
                author_id: row.author_id,
                sides: Sides::from(end),
            };
            events.push(tx, end.by, &event)?;
        }
        Ok(())
    })
}
