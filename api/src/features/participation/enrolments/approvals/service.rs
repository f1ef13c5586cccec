//! Listing, deciding and undoing decisions.

use sea_orm::ActiveValue::Set;

use super::{
    UndoWindow,
    dto::{Approval, ApprovalPage, ApprovalQuery, DecisionResult, RefusedDecision, Waiting},
    model::Command,
    rules::{self, Undoing},
    store::{self, RegistrationRow, Wanted},
};
use crate::features::{
    identity::{
        access_log,
        members::{self, MembershipView},
    },
    participation::enrolments::{
        dto::EnrolmentView,
        entities::enrolments,
        event::{self, EnrolmentEvent},
        model::{Enrolment, Status},
        refusal::EnrolmentRefusal,
        seats, store as all,
    },
    programme::programmes,
};
use crate::ids::EnrolmentId;
use tandem_kernel::{Page, ProblemCode};
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::{Db, Tx},
    events,
    http::NotFound,
};

/// Kind of the access log entry for a registration in the queue.
const LOOKED: &str = "approvals.listed";

pub async fn list(
    db: &Db,
    coordinator: MemberId,
    programme_id: ProgrammeId,
    query: &ApprovalQuery,
) -> Result<ApprovalPage, AppError> {
    let now = db.clock().now();
    let paging = query.paging();
    let programme = programmes::by_id(db.read(), programme_id).await?;
    let overdue_only = query.overdue.unwrap_or_default();
    let (policy, zone) = (&programme.policy, programme.time_zone);
    let before = rules::overdue_before(policy, zone, now).filter(|_| overdue_only);
    if overdue_only && before.is_none() {
        return Ok(ApprovalPage {
            items: Vec::new(),
            next: None,
            total: 0,
        });
    }
    let wanted = Wanted {
        programme_id,
        status: match query.waiting.unwrap_or(Waiting::Coordinator) {
            Waiting::Coordinator => Status::Submitted,
            Waiting::Member => Status::AskedBack,
        },
        role: query.role,
        submitted_before: before,
        country: query.country.as_deref(),
        typed: query.q.as_deref().unwrap_or_default(),
    };
    let rows = store::waiting(db.read(), &wanted, &paging).await?;
    let total = store::count_waiting(db.read(), &wanted).await?;
    let page = Page::cut(rows, paging.limit(), |row| (row.submitted_at, row.id));
    let seen: Vec<MemberId> = page.items.iter().map(|row| row.member_id).collect();
    access_log::record_each(db, coordinator, LOOKED, programme_id, &seen).await?;
    let items = assembled(db, page.items, |row| Seen {
        overdue: rules::is_overdue(policy, zone, row.submitted_at, now),
        own: row.member_id == coordinator,
    });
    Ok(ApprovalPage {
        items: items.await?,
        next: page.next,
        total,
    })
}

/// One registration that is waiting, or whose decision can still be undone. After that the coordinators cannot read the
/// registration any more.
pub async fn get(
    db: &Db,
    coordinator: MemberId,
    programme_id: ProgrammeId,
    id: EnrolmentId,
) -> Result<Approval, AppError> {
    let now = db.clock().now();
    let found = store::registration(db.read(), programme_id, id, now).await?;
    let row = found.ok_or(NotFound)?;
    let programme = programmes::by_id(db.read(), programme_id).await?;
    access_log::record_each(db, coordinator, LOOKED, programme_id, &[row.member_id]).await?;
    let waits = row.status == Status::Submitted;
    let (policy, zone) = (&programme.policy, programme.time_zone);
    let mut items = assembled(db, vec![row], |row| Seen {
        overdue: waits && rules::is_overdue(policy, zone, row.submitted_at, now),
        own: row.member_id == coordinator,
    })
    .await?;
    Ok(items.pop().ok_or(NotFound)?)
}

/// Properties that depend on the reader and the time.
struct Seen {
    overdue: bool,
    own: bool,
}

/// Combines the rows with their members and questions.
async fn assembled(
    db: &Db,
    rows: Vec<RegistrationRow>,
    seen: impl Fn(&RegistrationRow) -> Seen,
) -> Result<Vec<Approval>, AppError> {
    let people = members::by_ids(db.read(), rows.iter().map(|row| row.member_id)).await?;
    let mut asked = store::questions(db.read(), rows.iter().map(|row| row.id)).await?;
    let items = rows.into_iter().filter_map(|row| {
        let member = people.get(&row.member_id)?;
        let Seen { overdue, own } = seen(&row);
        Some(Approval {
            enrolment_id: row.id,
            role: row.role,
            status: row.status,
            reason: row.reason,
            display_name: member.display_name.clone(),
            society_name: member
                .society_name
                .clone()
                .filter(|name| *name != member.display_name),
            email: member.email.clone(),
            membership: MembershipView::from(member),
            headline: row.headline,
            country: row.country,
            submitted_at: row.submitted_at,
            decided_at: row.decided_at,
            undo_until: row.undo_until,
            overdue,
            own,
            questions: asked.remove(&row.id).unwrap_or_default(),
        })
    });
    Ok(items.collect())
}

/// Who decides in which programme, and how long the decision can be undone.
#[derive(Clone, Copy, Debug)]
pub struct DecisionContext {
    pub coordinator: MemberId,
    pub programme_id: ProgrammeId,
    pub window: UndoWindow,
}

pub async fn decide(
    db: &Db,
    desk: DecisionContext,
    id: EnrolmentId,
    command: &Command,
) -> Result<EnrolmentView, AppError> {
    db.write(async |tx| {
        apply(tx, desk, id, command).await?;
        Ok(all::row(&**tx, id).await?.into())
    })
    .await
}

/// Decides each registration. Those that cannot be decided are left unchanged and listed with the reason.
pub async fn decide_many(
    db: &Db,
    desk: DecisionContext,
    ids: &[EnrolmentId],
    command: &Command,
) -> Result<DecisionResult, AppError> {
    // Locked in a fixed order, so that two coordinators do not deadlock.
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    db.write(async |tx| {
        let (mut done, mut refused) = (Vec::new(), Vec::new());
        for &id in &ids {
            match apply(tx, desk, id, command).await {
                Ok(()) => done.push(id),
                Err(AppError::Refused(refusal)) => refused.push(RefusedDecision {
                    enrolment_id: id,
                    code: ProblemCode(refusal.code()),
                }),
                Err(fault) => return Err(fault),
            }
        }
        Ok(DecisionResult { done, refused })
    })
    .await
}

/// Checks the rules before any change, so that a refused registration among many stays unchanged.
async fn apply(
    tx: &Tx,
    desk: DecisionContext,
    id: EnrolmentId,
    command: &Command,
) -> Result<(), AppError> {
    let enrolment = all::lock(tx, id).await?;
    if enrolment.programme_id != desk.programme_id {
        return Err(NotFound.into());
    }
    let own = enrolment.member_id == desk.coordinator;
    match command {
        Command::Approve => {
            rules::decide(own, enrolment.status)?;
            approve(tx, desk, &enrolment).await
        }
        Command::Decline(reason) => {
            rules::decide(own, enrolment.status)?;
            decline(tx, desk, &enrolment, reason).await
        }
        Command::AskBack(question) => {
            rules::ask_back(own, enrolment.status)?;
            ask_back(tx, desk, &enrolment, question).await
        }
        Command::Undo => undo(tx, desk, &enrolment).await,
    }
}

async fn approve(tx: &Tx, desk: DecisionContext, enrolment: &Enrolment) -> Result<(), AppError> {
    let approved = decided(tx, desk, enrolment, Status::Approved, None).await?;
    seats::resize(tx, approved.id, approved.capacity).await?;
    tell(tx, desk, &EnrolmentEvent::approved(&approved)).await
}

async fn decline(
    tx: &Tx,
    desk: DecisionContext,
    enrolment: &Enrolment,
    reason: &str,
) -> Result<(), AppError> {
    let declined = decided(tx, desk, enrolment, Status::Declined, Some(reason)).await?;
    tell(tx, desk, &EnrolmentEvent::declined(&declined)).await
}

async fn ask_back(
    tx: &Tx,
    desk: DecisionContext,
    enrolment: &Enrolment,
    question: &str,
) -> Result<(), AppError> {
    let asked = decided(tx, desk, enrolment, Status::AskedBack, Some(question)).await?;
    store::ask(tx, asked.id, desk.coordinator, question).await?;
    tell(tx, desk, &EnrolmentEvent::asked_back(&asked)).await
}

async fn decided(
    tx: &Tx,
    desk: DecisionContext,
    enrolment: &Enrolment,
    status: Status,
    reason: Option<&str>,
) -> Result<Enrolment, AppError> {
    let until = tx.now() + desk.window.0;
    let row = enrolments::ActiveModel {
        reason: Set(reason.map(str::to_owned)),
        ..store::decided(tx, enrolment, status, desk.coordinator, until)
    };
    all::update(tx, row).await
}

/// Appends the event with a delay: the member is notified after the undo window.
async fn tell(tx: &Tx, desk: DecisionContext, event: &EnrolmentEvent) -> Result<(), AppError> {
    let from = tx.now() + desk.window.0;
    events::append_delayed(tx, Some(desk.coordinator), event, from).await
}

async fn undo(tx: &Tx, desk: DecisionContext, enrolment: &Enrolment) -> Result<(), AppError> {
    rules::undo(Undoing {
        own: enrolment.member_id == desk.coordinator,
        status: enrolment.status,
        until: enrolment.undo_until,
        acted_on: store::is_acted_on(tx, enrolment.id).await?,
        now: tx.now(),
    })?;
    let told = match enrolment.status {
        Status::Approved => event::APPROVED,
        Status::Declined => event::DECLINED,
        _ => event::ASKED_BACK,
    };
    if !events::retract(tx, enrolment.id.into(), told).await? {
        return Err(EnrolmentRefusal::UndoTooLate.into());
    }
    if enrolment.status == Status::AskedBack {
        store::forget_open_question(tx, enrolment.id).await?;
    }
    let open = store::open_question(tx, enrolment.id).await?;
    let status = open
        .as_ref()
        .map_or(Status::Submitted, |_| Status::AskedBack);
    let row = enrolments::ActiveModel {
        reason: Set(open),
        ..store::undecided(tx, enrolment, status)
    };
    let waiting = all::update(tx, row).await?;
    seats::resize(tx, waiting.id, 0).await?;
    let event = EnrolmentEvent::decision_undone(&waiting);
    events::append(tx, Some(desk.coordinator), &event).await
}
