//! Loads the state of an enrolment and builds the journey.

use sea_orm::FromQueryResult;
use uuid::Uuid;

use super::{
    dto::{Journey, JourneyStep, NextAction},
    rules::{self, Action, Open, Standing},
};
use crate::features::{
    delivery::notifications,
    mentoring::overview::{self, MentorshipNext},
    pairing::mentorships::OwnMentorship,
    participation::enrolments::{self, Enrolment},
    programme::{
        programmes::{self, Policy},
        resources,
    },
};
use crate::ids::EnrolmentId;
use tandem_platform::{
    AppError, MemberId,
    db::{Db, sql},
};

#[derive(FromQueryResult)]
struct Counts {
    profile_complete: bool,
    to_decide: i64,
    answered: i64,
    asked: i64,
    waiting: i64,
    on_hold: i64,
    running: i64,
    ended: i64,
}

#[derive(FromQueryResult)]
struct About {
    /// Id of a request or a mentorship.
    id: Uuid,
    person: String,
}

pub async fn journey(
    db: &Db,
    member_id: MemberId,
    enrolment_id: EnrolmentId,
) -> Result<Journey, AppError> {
    let enrolment = enrolments::own(db.read(), member_id, enrolment_id).await?;
    let policy = programmes::policy(db.read(), enrolment.programme_id).await?;
    let unread = resources::required_unread(db.read(), enrolment.reader()).await?;
    let counts = counts(db, &enrolment).await?;
    let running = match counts.running {
        0 => None,
        _ => running(db, member_id, &enrolment, &policy).await?,
    };
    let standing = Standing {
        role: enrolment.role,
        status: enrolment.status,
        needs_approval: policy.needs_approval(enrolment.role),
        resources: policy.resources,
        resources_in_all: unread.total,
        unread: unread.unread,
        profile_complete: counts.profile_complete,
        open: Open {
            to_decide: counts.to_decide,
            answered: counts.answered,
            asked: counts.asked,
            waiting: counts.waiting,
            on_hold: counts.on_hold,
        },
        running: counts.running,
        ended: counts.ended,
    };
    let steps = rules::steps(&standing)
        .into_iter()
        .map(|(key, state)| JourneyStep { key, state });
    Ok(Journey {
        steps: steps.collect(),
        next: next_action(db, &enrolment, &standing, running).await?,
        open_requests: standing.open.all(),
        active_mentorships: counts.running,
        unread_notifications: notifications::unread(db.read(), member_id).await?,
    })
}

/// Whether the enrolment `$1` received the request `x`.
const RECEIVED: &str = "((x.sent_by = 'mentee') = (x.mentor_enrolment_id = $1))";
const QUESTION_WAITS: &str = "(x.question is not null and x.answer is null)";

/// The SQL condition for open requests `x` of the enrolment `$1` with this next action.
fn condition(action: Action) -> String {
    let what = match action {
        Action::AnswerRequests => format!("{RECEIVED} and not {QUESTION_WAITS}"),
        Action::ReadAnswer => format!("{RECEIVED} and x.answer is not null"),
        Action::AnswerRequestQuestion => format!("not {RECEIVED} and {QUESTION_WAITS}"),
        _ => format!("{RECEIVED} = {QUESTION_WAITS}"),
    };
    format!("x.status = 'pending' and x.held_since is null and {what}")
}

async fn counts(db: &Db, enrolment: &Enrolment) -> Result<Counts, AppError> {
    let requests = |action| {
        let condition = condition(action);
        format!(
            "(select count(*) from requests x where {condition} \
             and (x.mentee_enrolment_id = $1 or x.mentor_enrolment_id = $1))"
        )
    };
    let query = format!(
        "select coalesce((select f.complete from profiles f \
         where f.enrolment_id = $1), false) as profile_complete, \
         {} as to_decide, {} as answered, {} as asked, {} as waiting, \
         (select count(*) from requests x where x.status = 'pending' and x.held_since is not null \
         and (x.mentee_enrolment_id = $1 or x.mentor_enrolment_id = $1)) as on_hold, \
         (select count(*) from mentorships m where m.ended_at is null \
         and (m.mentee_enrolment_id = $1 or m.mentor_enrolment_id = $1)) as running, \
         (select count(*) from mentorships m where m.ended_at is not null \
         and (m.mentee_enrolment_id = $1 or m.mentor_enrolment_id = $1)) as ended",
        requests(Action::AnswerRequests),
        requests(Action::ReadAnswer),
        requests(Action::AnswerRequestQuestion),
        requests(Action::WaitForAnswer),
    );
    let counts = sql::one(db.read(), &query, [enrolment.id.into()]).await?;
    counts.ok_or_else(|| AppError::internal("a query of counts gave no row"))
}

async fn next_action(
    db: &Db,
    enrolment: &Enrolment,
    standing: &Standing,
    mentorship: Option<(About, MentorshipNext)>,
) -> Result<NextAction, AppError> {
    let (action, open) = (rules::next(standing), &standing.open);
    let (mentorship, in_mentorship) = mentorship
        .filter(|_| action == Action::OpenMentorship)
        .unzip();
    let (count, about) = match action {
        Action::ReadResources => (Some(standing.unread), None),
        Action::AnswerRequests => of_requests(db, enrolment, action, open.to_decide).await?,
        Action::ReadAnswer => of_requests(db, enrolment, action, open.answered).await?,
        Action::AnswerRequestQuestion => of_requests(db, enrolment, action, open.asked).await?,
        Action::WaitForAnswer => of_requests(db, enrolment, action, open.waiting).await?,
        Action::OpenMentorship => (Some(standing.running), mentorship),
        _ => (None, None),
    };
    let (id, person) = about.map(|about| (about.id, about.person)).unzip();
    Ok(NextAction {
        action,
        count,
        id,
        person,
        in_mentorship,
    })
}

/// The count, and the newest of these requests.
async fn of_requests(
    db: &Db,
    enrolment: &Enrolment,
    action: Action,
    count: i64,
) -> Result<(Option<i64>, Option<About>), AppError> {
    let about = newest_request(db, enrolment.id, &condition(action)).await?;
    Ok((Some(count), about))
}

/// The newest request that matches, with the name of the other side.
async fn newest_request(
    db: &Db,
    enrolment_id: EnrolmentId,
    condition: &str,
) -> Result<Option<About>, AppError> {
    let pairs = pairs("requests", condition);
    let query = format!("select x.id, m.display_name as person {pairs} order by x.id desc limit 1");
    sql::one(db.read(), &query, [enrolment_id.into()]).await
}

/// The rows of a pair table with the enrolment `$1`, joined with the member `m` of the other side.
fn pairs(table: &'static str, condition: &str) -> String {
    format!(
        "from {table} x \
         join enrolments e on e.id <> $1 and e.id in (x.mentee_enrolment_id, x.mentor_enrolment_id) \
         join members m on m.id = e.member_id \
         where (x.mentee_enrolment_id = $1 or x.mentor_enrolment_id = $1) and {condition}"
    )
}

/// The running mentorship with the most urgent next action, and that action.
async fn running(
    db: &Db,
    member_id: MemberId,
    enrolment: &Enrolment,
    policy: &Policy,
) -> Result<Option<(About, MentorshipNext)>, AppError> {
    let Some((own, next)) = overview::most_urgent(db, member_id, enrolment, policy).await? else {
        return Ok(None);
    };
    Ok(Some((about(db, &own).await?, next)))
}

async fn about(db: &Db, own: &OwnMentorship) -> Result<About, AppError> {
    let query = "select x.id, m.display_name as person from mentorships x \
         join members m on m.id = $2 where x.id = $1";
    let found = sql::one(db.read(), query, [own.id.into(), own.other_id().into()]).await?;
    found.ok_or_else(|| AppError::internal("a running mentorship is gone"))
}
