//! Registering, and deciding on registrations.

use sea_orm::ActiveValue::Set;
use uuid::Uuid;

use super::{
    dto::{Approval, ApprovalPage, ApprovalQuery, CreateEnrolment, EnrolmentPage, EnrolmentView},
    event::EnrolmentEvent,
    model::{Enrolment, Status},
    profiles,
    rules::{self, Registration},
    seats, store,
};
use crate::{
    db::{Db, Once, Tx, entities::enrolments},
    events,
    features::{
        members::{self, MembershipView},
        programmes::{self, Programme},
        resources::{self, Acknowledged, ResourcePage, ResourceView},
    },
    http::NotFound,
    kernel::{Failure, Page, PageQuery},
};

pub async fn list(db: &Db, member_id: Uuid, query: &PageQuery) -> Result<EnrolmentPage, Failure> {
    let rows = store::rows_of_member(db.read(), member_id, query).await?;
    let page = Page::cut(rows, query.limit(), |row| row.id);
    let items = page.items.into_iter().map(EnrolmentView::try_from);
    Ok(EnrolmentPage {
        items: items.collect::<Result<_, _>>()?,
        next: page.next,
    })
}

pub async fn get(db: &Db, member_id: Uuid, id: Uuid) -> Result<EnrolmentView, Failure> {
    store::own(db.read(), member_id, id).await?;
    store::row(db.read(), id).await?.try_into()
}

pub async fn register(
    db: &Db,
    member_id: Uuid,
    slug: &str,
    body: &CreateEnrolment,
    once: &Once,
) -> Result<EnrolmentView, Failure> {
    db.write_once(once, async |tx| {
        let programme = programmes::by_slug(&**tx, slug).await?;
        let existing = store::find_in_role(tx, programme.id, member_id, body.role).await?;
        let windows = programmes::windows(&**tx, programme.id).await?;
        let registration = Registration {
            role: body.role,
            existing: existing.as_ref().map(|enrolment| enrolment.status),
            open: programmes::is_open(&programme.policy, &windows, tx.now()),
            conduct_version: body.conduct_version,
            confidentiality_version: body.confidentiality_version,
        };
        let current = programme.pledge_versions();
        let status = rules::register(&programme.policy, registration, current)?;
        let enrolment = save(tx, &programme, member_id, body, status, existing).await?;
        if status == Status::Approved {
            admit(tx, &enrolment, member_id).await?;
        } else {
            let event = EnrolmentEvent::submitted(&enrolment);
            events::append(tx, Some(member_id), &event).await?;
        }
        store::row(&**tx, enrolment.id).await?.try_into()
    })
    .await
}

async fn save(
    tx: &Tx,
    programme: &Programme,
    member_id: Uuid,
    body: &CreateEnrolment,
    status: Status,
    existing: Option<Enrolment>,
) -> Result<Enrolment, Failure> {
    let capacity = i32::try_from(programme.policy.capacity(body.role)).map_err(Failure::fault)?;
    let row = enrolments::ActiveModel {
        programme_id: Set(programme.id),
        member_id: Set(member_id),
        role: Set(body.role.as_str().to_owned()),
        status: Set(status.as_str().to_owned()),
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
        updated_at: Set(tx.now()),
        ..Default::default()
    };
    match existing {
        Some(enrolment) => {
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

/// What approval brings: the seats, and the word of it.
async fn admit(tx: &Tx, enrolment: &Enrolment, by: Uuid) -> Result<(), Failure> {
    seats::fit(tx, enrolment.id, enrolment.capacity).await?;
    events::append(tx, Some(by), &EnrolmentEvent::approved(enrolment)).await
}

pub async fn approvals(
    db: &Db,
    coordinator: Uuid,
    programme_id: Uuid,
    query: &ApprovalQuery,
) -> Result<ApprovalPage, Failure> {
    let now = db.clock().now();
    let paging = query.paging();
    let programme = programmes::by_id(db.read(), programme_id).await?;
    let rows = store::waiting(db.read(), programme_id, query.role, &paging).await?;
    let page = Page::cut(rows, paging.limit(), |row| (row.submitted_at, row.id));
    let people = members::by_ids(db.read(), page.items.iter().map(|row| row.member_id)).await?;
    let items = page.items.into_iter().filter_map(|row| {
        let member = people.get(&row.member_id)?;
        Some(Approval {
            enrolment_id: row.id,
            role: row.role.parse().ok()?,
            display_name: member.display_name.clone(),
            email: member.email.clone(),
            membership: MembershipView::from(member),
            submitted_at: row.submitted_at,
            overdue: rules::is_overdue(&programme.policy, row.submitted_at, now),
            own: row.member_id == coordinator,
        })
    });
    Ok(ApprovalPage {
        items: items.collect(),
        next: page.next,
    })
}

pub async fn approve(
    db: &Db,
    coordinator: Uuid,
    programme_id: Uuid,
    id: Uuid,
) -> Result<EnrolmentView, Failure> {
    db.write(async |tx| {
        let enrolment = undecided(tx, coordinator, programme_id, id).await?;
        let row = store::decided(&enrolment, Status::Approved, coordinator, tx.now());
        let approved = store::update(tx, row).await?;
        admit(tx, &approved, coordinator).await?;
        store::row(&**tx, id).await?.try_into()
    })
    .await
}

pub async fn decline(
    db: &Db,
    coordinator: Uuid,
    programme_id: Uuid,
    id: Uuid,
    reason: &str,
) -> Result<EnrolmentView, Failure> {
    db.write(async |tx| {
        let enrolment = undecided(tx, coordinator, programme_id, id).await?;
        let row = enrolments::ActiveModel {
            reason: Set(Some(reason.to_owned())),
            ..store::decided(&enrolment, Status::Declined, coordinator, tx.now())
        };
        let declined = store::update(tx, row).await?;
        let event = EnrolmentEvent::declined(&declined, reason.to_owned());
        events::append(tx, Some(coordinator), &event).await?;
        store::row(&**tx, id).await?.try_into()
    })
    .await
}

/// Locks a registration of the programme that this coordinator may decide on.
async fn undecided(
    tx: &Tx,
    coordinator: Uuid,
    programme_id: Uuid,
    id: Uuid,
) -> Result<Enrolment, Failure> {
    let enrolment = store::lock(tx, id).await?;
    if enrolment.programme_id != programme_id {
        return Err(NotFound.into());
    }
    rules::decide(enrolment.member_id == coordinator, enrolment.status)?;
    Ok(enrolment)
}

pub async fn resources(
    db: &Db,
    member_id: Uuid,
    id: Uuid,
    query: &PageQuery,
) -> Result<ResourcePage, Failure> {
    let enrolment = store::own(db.read(), member_id, id).await?;
    let rows = resources::list(db.read(), enrolment.reader(), query).await?;
    let page = Page::cut(rows, query.limit(), |row| row.position);
    let items = page.items.into_iter().map(ResourceView::try_from);
    Ok(ResourcePage {
        items: items.collect::<Result<_, _>>()?,
        next: page.next,
    })
}

pub async fn acknowledge(
    db: &Db,
    member_id: Uuid,
    id: Uuid,
    resource_id: Uuid,
) -> Result<ResourceView, Failure> {
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
        row.try_into()
    })
    .await
}
