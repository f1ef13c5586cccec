//! Gathering what the journey is made of.

use sea_orm::FromQueryResult;
use uuid::Uuid;

use super::{
    dto::{Journey, JourneyStep, NextAction},
    rules::{self, Action, Standing},
};
use crate::{
    db::{Db, sql},
    features::{
        enrolments::{self, Enrolment},
        notifications, programmes, resources,
    },
    kernel::Failure,
};

#[derive(FromQueryResult)]
struct Counts {
    profile_complete: bool,
    open_requests: i64,
    running: i64,
    ended: i64,
}

#[derive(FromQueryResult)]
struct About {
    id: Uuid,
    person: String,
}

pub async fn journey(db: &Db, member_id: Uuid, enrolment_id: Uuid) -> Result<Journey, Failure> {
    let enrolment = enrolments::own(db.read(), member_id, enrolment_id).await?;
    let policy = programmes::by_id(db.read(), enrolment.programme_id)
        .await?
        .policy;
    let unread = resources::required_unread(db.read(), enrolment.reader()).await?;
    let counts = counts(db, &enrolment).await?;
    let standing = Standing {
        role: enrolment.role,
        status: enrolment.status,
        needs_approval: policy.needs_approval(enrolment.role),
        resources: policy.resources,
        resources_in_all: unread.total,
        unread: unread.unread,
        profile_complete: counts.profile_complete,
        open_requests: counts.open_requests,
        running: counts.running,
        ended: counts.ended,
    };
    let steps = rules::steps(&standing)
        .into_iter()
        .map(|(key, state)| JourneyStep { key, state });
    Ok(Journey {
        steps: steps.collect(),
        next: next_action(db, &enrolment, &standing).await?,
        open_requests: counts.open_requests,
        active_mentorships: counts.running,
        unread_notifications: notifications::unread(db.read(), member_id).await?,
    })
}

async fn counts(db: &Db, enrolment: &Enrolment) -> Result<Counts, Failure> {
    let query = "select coalesce((select f.complete from profiles f \
         where f.enrolment_id = $1), false) as profile_complete, \
         (select count(*) from requests r where r.status = 'pending' \
         and (r.mentee_enrolment_id = $1 or r.mentor_enrolment_id = $1)) as open_requests, \
         (select count(*) from mentorships m where m.ended_at is null \
         and (m.mentee_enrolment_id = $1 or m.mentor_enrolment_id = $1)) as running, \
         (select count(*) from mentorships m where m.ended_at is not null \
         and (m.mentee_enrolment_id = $1 or m.mentor_enrolment_id = $1)) as ended";
    let counts = sql::one(db.read(), query, [enrolment.id.into()]).await?;
    counts.ok_or_else(|| Failure::fault("a query of counts gave no row"))
}

async fn next_action(
    db: &Db,
    enrolment: &Enrolment,
    standing: &Standing,
) -> Result<NextAction, Failure> {
    let action = rules::next(standing);
    let (count, about) = match action {
        Action::ReadResources => (Some(standing.unread), None),
        Action::AnswerRequests | Action::WaitForAnswer => {
            let about = newest_request(db, enrolment.id).await?;
            (Some(standing.open_requests), about)
        }
        Action::OpenMentorship => (
            Some(standing.running),
            newest_mentorship(db, enrolment.id).await?,
        ),
        _ => (None, None),
    };
    let (id, person) = about.map(|about| (about.id, about.person)).unzip();
    Ok(NextAction {
        action,
        count,
        id,
        person,
    })
}

async fn newest_request(db: &Db, enrolment_id: Uuid) -> Result<Option<About>, Failure> {
    newest(db, enrolment_id, "requests", "x.status = 'pending'").await
}

async fn newest_mentorship(db: &Db, enrolment_id: Uuid) -> Result<Option<About>, Failure> {
    newest(db, enrolment_id, "mentorships", "x.ended_at is null").await
}

/// The newest row of a table of pairs, with the name of the other side.
async fn newest(
    db: &Db,
    enrolment_id: Uuid,
    table: &'static str,
    condition: &'static str,
) -> Result<Option<About>, Failure> {
    let query = format!(
        "select x.id, m.display_name as person from {table} x \
         join enrolments e on e.id <> $1 and e.id in (x.mentee_enrolment_id, x.mentor_enrolment_id) \
         join members m on m.id = e.member_id \
         where (x.mentee_enrolment_id = $1 or x.mentor_enrolment_id = $1) and {condition} \
         order by x.id desc limit 1"
    );
    sql::one(db.read(), &query, [enrolment_id.into()]).await
}
