//! Registration, and access to resources.

use sea_orm::ActiveValue::Set;

use super::{
    approvals,
    dto::{CreateEnrolment, EnrolmentPage, EnrolmentView},
    event::EnrolmentEvent,
    model::{Enrolment, Status},
    profiles,
    rules::{self, Registration},
    seats, store,
};
use crate::features::{
    participation::enrolments::entities::enrolments,
    programme::{
        programmes::{self, Programme},
        resources::{self, Acknowledged, ResourceId, ResourcePage, ResourceView},
    },
};
use crate::ids::EnrolmentId;
use tandem_kernel::{Locale, Page, PageQuery};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, IdempotencyRecord, IdempotentAnswer, Tx},
    events,
};

/// A page of a member's enrolments in all programmes.
///
/// # Errors
/// `invalid_query`; a database fault.
pub async fn list(
    db: &Db,
    member_id: MemberId,
    query: &PageQuery,
) -> Result<EnrolmentPage, AppError> {
    let rows = store::rows_of_member(db.read(), member_id, query).await?;
    let page = Page::cut(rows, query.limit(), |row| row.id);
    Ok(EnrolmentPage {
        items: page.items.into_iter().map(EnrolmentView::from).collect(),
        next: page.next,
    })
}

pub async fn get(db: &Db, member_id: MemberId, id: EnrolmentId) -> Result<EnrolmentView, AppError> {
    store::own(db.read(), member_id, id).await?;
    Ok(store::row(db.read(), id).await?.into())
}

pub async fn register(
    db: &Db,
    member_id: MemberId,
    slug: &str,
    body: &CreateEnrolment,
    once: &IdempotencyRecord,
) -> Result<IdempotentAnswer, AppError> {
    db.write_idempotent(once, async |tx| {
        let programme = programmes::by_slug(&**tx, slug).await?;
        enter(tx, &programme, member_id, body, false).await
    })
    .await
}

/// Registers a member with an invitation. The caller has checked the invitation.
///
/// # Errors
/// `enrolment_exists`, `enrolment_closed`, `pledge_outdated`; a database fault.
pub async fn join_invited(
    tx: &Tx,
    programme: &Programme,
    member_id: MemberId,
    body: &CreateEnrolment,
) -> Result<EnrolmentView, AppError> {
    enter(tx, programme, member_id, body, true).await
}

async fn enter(
    tx: &Tx,
    programme: &Programme,
    member_id: MemberId,
    body: &CreateEnrolment,
    invited: bool,
) -> Result<EnrolmentView, AppError> {
    let existing = store::find_in_role(tx, programme.id, member_id, body.role).await?;
    let windows = programmes::windows(&**tx, programme.id).await?;
    let registration = Registration {
        role: body.role,
        existing: existing.as_ref().map(|enrolment| enrolment.status),
        invited,
        open: programmes::is_open(&programme.policy, &windows, tx.now()),
        conduct_version: body.conduct_version,
        confidentiality_version: body.confidentiality_version,
    };
    let current = programme.pledge_versions();
    let status = rules::register(&programme.policy, registration, current)?;
    let enrolment = save(tx, programme, member_id, body, status, existing).await?;
    if status == Status::Approved {
        admit(tx, &enrolment, member_id).await?;
    } else {
        let event = EnrolmentEvent::submitted(&enrolment);
        events::append(tx, Some(member_id), &event).await?;
    }
    Ok(store::row(&**tx, enrolment.id).await?.into())
}

async fn save(
    tx: &Tx,
    programme: &Programme,
    member_id: MemberId,
    body: &CreateEnrolment,
    status: Status,
    existing: Option<Enrolment>,
) -> Result<Enrolment, AppError> {
    let capacity =
        i32::try_from(programme.policy.capacity(body.role)).map_err(AppError::internal)?;
    let row = enrolments::ActiveModel {
        programme_id: Set(programme.id),
        member_id: Set(member_id),
        role: Set(body.role),
        status: Set(status),
        reason: Set(None),
        conduct_version: Set(body.conduct_version),
        confidentiality_version: Set(body.confidentiality_version),
        capacity: Set(capacity),
        version: Set(existing
            .as_ref()
            .map_or(1, |enrolment| enrolment.version + 1)),
        submitted_at: Set(Some(tx.now())),
        decided_at: Set(None),
        decided_by: Set(None),
        undo_until: Set(None),
        paused_until: Set(None),
        updated_at: Set(tx.now()),
        ..Default::default()
    };
    match existing {
        Some(enrolment) => {
            approvals::forget_open_question(tx, enrolment.id).await?;
            let id = Set(enrolment.id);
            store::update(tx, enrolments::ActiveModel { id, ..row }).await
        }
        None => {
            let row = enrolments::ActiveModel {
                id: Set(tx.new_id()),
                created_at: Set(tx.now()),
                ..row
            };
            let enrolment = store::insert(tx, row).await?;
            profiles::begin(tx, &enrolment).await?;
            Ok(enrolment)
        }
    }
}

/// Creates the seats of an approved enrolment and adds the event.
pub(super) async fn admit(tx: &Tx, enrolment: &Enrolment, by: MemberId) -> Result<(), AppError> {
    seats::resize(tx, enrolment.id, enrolment.capacity).await?;
    events::append(tx, Some(by), &EnrolmentEvent::approved(enrolment)).await
}

pub async fn resources(
    db: &Db,
    member_id: MemberId,
    id: EnrolmentId,
    query: &PageQuery,
    locale: Locale,
) -> Result<ResourcePage, AppError> {
    let enrolment = store::own(db.read(), member_id, id).await?;
    let rows = resources::list(db.read(), enrolment.reader(), query).await?;
    let page = Page::cut(rows, query.limit(), |row| row.position);
    let items = page.items.into_iter();
    let items = items.map(|row| ResourceView::in_language(row, locale));
    Ok(ResourcePage {
        items: items.collect(),
        next: page.next,
    })
}

pub async fn acknowledge(
    db: &Db,
    member_id: MemberId,
    id: EnrolmentId,
    resource_id: ResourceId,
    locale: Locale,
) -> Result<ResourceView, AppError> {
    db.write(async |tx| {
        let reader = store::own(&**tx, member_id, id).await?.reader();
        let (row, first_time) = resources::acknowledge(tx, reader, resource_id).await?;
        if first_time {
            let event = Acknowledged {
                reader,
                member_id,
                resource_id,
            };
            events::append(tx, Some(member_id), &event).await?;
        }
        Ok(ResourceView::in_language(row, locale))
    })
    .await
}
