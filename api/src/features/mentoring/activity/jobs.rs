//! The periodic work: sides are asked and told when there is no activity, each once.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, FromQueryResult, sea_query::Value};

use super::{
    entities::{check_ups, first_contact_prompts},
    event::{ActivityEvent, What},
    model::FirstContactPrompt,
    rules::{self, Periods},
    store::{self, ACTIVITIES, Activity},
};
use crate::features::{
    pairing::mentorships::{self, MentorshipId},
    programme::programmes::{self, Policy, Role},
};
use tandem_platform::{
    AppError, ProgrammeId,
    db::{BATCH, Db, Tx, in_batches, sql},
    events,
};

const BOTH: [Role; 2] = [Role::Mentee, Role::Mentor];

/// What one side has to be asked or told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Due {
    CheckUp { quiet_since: DateTime<Utc> },
    Prompt(FirstContactPrompt),
}

/// Asks and tells the sides of all mentorships without activity.
///
/// # Errors
/// A database fault. What was asked and told stays.
pub async fn prompt_quiet(db: &Db) -> Result<(), AppError> {
    let programmes: Vec<Programme> =
        sql::all(db.read(), "select id from programmes order by id", []).await?;
    for Programme { id } in programmes {
        let policy = programmes::policy(db.read(), id).await?;
        let periods = Periods::of(&policy);
        in_batches(
            async |after| quiet(db.read(), id, periods, db.clock().now(), after).await,
            |mentorship| mentorship.id,
            async |mentorship| {
                db.write(async |tx| settle(tx, mentorship.id, &policy).await)
                    .await
            },
        )
        .await?;
    }
    Ok(())
}

#[derive(FromQueryResult)]
struct Programme {
    id: ProgrammeId,
}

/// A batch of running mentorships of a programme of which a side has to be asked or told something, after the given id.
async fn quiet(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
    periods: Periods,
    now: DateTime<Utc>,
    after: Option<MentorshipId>,
) -> Result<Vec<Activity>, AppError> {
    let asked = |side: &str| {
        format!(
            "({side}_takes_part and not exists (select 1 from check_ups c \
             where c.mentorship_id = q.id and c.role = '{side}' and (c.quiet_since >= q.quiet_since \
                 and (c.answer is null or c.answer <> 'going_well' or c.answered_at > $4))))"
        )
    };
    let told = |side: &str| {
        format!(
            "({side}_takes_part and not exists (select 1 from first_contact_prompts p \
             where p.mentorship_id = q.id and p.role = '{side}' \
             and (p.kind = 'release' or q.accepted_at > $6)))"
        )
    };
    let contacted = "(q.last_event_at is not null or q.last_meeting_at is not null)";
    let query = format!(
        "select q.* from {} where q.programme_id = $1 and q.ended_at is null and q.id > $2 \
         and q.accepted_at <= $3 \
         and (({contacted} and q.quiet_since <= $4 and ({} or {})) \
             or (not {contacted} and q.accepted_at <= $5 and ({} or {}))) \
         order by q.id limit {BATCH}",
        *ACTIVITIES,
        asked("mentee"),
        asked("mentor"),
        told("mentee"),
        told("mentor"),
    );
    let values: [Value; 6] = [
        programme_id.into(),
        after.unwrap_or_default().into(),
        (now - periods.quiet.min(periods.first_contact)).into(),
        (now - periods.quiet).into(),
        (now - periods.first_contact).into(),
        (now - periods.release).into(),
    ];
    sql::all(connection, &query, values).await
}

/// Decides again with the mentorship locked, because the two may have done something since the query.
async fn settle(tx: &Tx, id: MentorshipId, policy: &Policy) -> Result<(), AppError> {
    if !mentorships::lock_running(tx, id).await? {
        return Ok(());
    }
    let Some(of) = store::activity(&**tx, id).await? else {
        return Ok(());
    };
    let mut asked = store::check_ups(&**tx, &[id]).await?;
    let asked = asked.remove(&id).unwrap_or_default();
    let told = store::prompts(&**tx, &[id]).await?;
    for role in BOTH {
        if !of.takes_part(role) {
            continue;
        }
        match due(&of, role, Periods::of(policy), &asked, tx.now()) {
            Some(Due::CheckUp { quiet_since }) => ask(tx, &of, role, quiet_since).await?,
            Some(Due::Prompt(prompt)) if !was_told(&told, role, prompt) => {
                tell(tx, &of, role, prompt, policy).await?;
            }
            Some(Due::Prompt(_)) | None => {}
        }
    }
    Ok(())
}

/// What a side has to be asked or told now, if it was not before.
fn due(
    of: &Activity,
    role: Role,
    periods: Periods,
    asked: &[check_ups::Model],
    now: DateTime<Utc>,
) -> Option<Due> {
    if !of.contacted() {
        return rules::prompt(periods, of.accepted_at, now).map(Due::Prompt);
    }
    let quiet_since = rules::quiet_since(of.quiet_since, store::well_at(asked, role));
    rules::asks(periods, quiet_since, now).then_some(Due::CheckUp { quiet_since })
}

fn was_told(told: &[first_contact_prompts::Model], role: Role, prompt: FirstContactPrompt) -> bool {
    let mut of_side = told.iter().filter(|one| one.role == role.as_str());
    of_side.any(|one| one.kind == prompt.as_str())
}

async fn ask(
    tx: &Tx,
    of: &Activity,
    role: Role,
    quiet_since: DateTime<Utc>,
) -> Result<(), AppError> {
    let Some(check_up_id) = store::ask(tx, of.id, role, quiet_since).await? else {
        return Ok(());
    };
    let what = What::CheckUpAsked {
        to: role,
        check_up_id,
    };
    events::append(tx, None, &ActivityEvent::new(what, of)).await
}

async fn tell(
    tx: &Tx,
    of: &Activity,
    role: Role,
    prompt: FirstContactPrompt,
    policy: &Policy,
) -> Result<(), AppError> {
    if !store::tell(tx, of.id, role, prompt).await? {
        return Ok(());
    }
    let what = match prompt {
        FirstContactPrompt::Due => What::FirstContactDue {
            to: role,
            by: policy.first_contact.by,
        },
        FirstContactPrompt::Release => What::ReleasePossible { to: role },
    };
    events::append(tx, None, &ActivityEvent::new(what, of)).await
}
