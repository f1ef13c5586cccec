//! Loads the state of mentorships and says what is next in each.

use chrono::{DateTime, Utc};
use std::collections::HashMap;

use super::{
    dto::{AgreedSummary, GoalCounts, HeldMeetings, MentorshipNext, MentorshipOverview},
    rules::{self, Facts, Moment},
    store,
};
use crate::features::{
    pairing::mentorships::{self, MentorshipId, OwnMentorship},
    participation::enrolments::{self, Enrolment},
    programme::programmes::{self, Policy},
};
use tandem_kernel::Zone;
use tandem_platform::{AppError, MemberId, db::Db};

/// The stage of a mentorship, the next action of the member, and what is agreed.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn overview(
    db: &Db,
    member_id: MemberId,
    id: MentorshipId,
) -> Result<MentorshipOverview, AppError> {
    let own = mentorships::own(db.read(), member_id, id).await?;
    let policy = programmes::policy(db.read(), own.programme_id).await?;
    let zone = enrolments::zone_of(db.read(), member_id, Some(own.programme_id)).await?;
    let moment = moment(&own, &zone, db.clock().now());
    let mut all = facts_of(db, &policy, &[own]).await?;
    let facts = all
        .remove(&id)
        .ok_or_else(|| AppError::internal("no state of a mentorship"))?;
    Ok(view(&facts, &policy, &own, moment))
}

fn view(facts: &Facts, policy: &Policy, own: &OwnMentorship, moment: Moment) -> MentorshipOverview {
    MentorshipOverview {
        stage: rules::stage(facts, moment.today),
        next: rules::next(facts, own.role, moment).map(MentorshipNext::from),
        agreement: facts.in_force.map(AgreedSummary::from),
        meetings: HeldMeetings {
            held: facts.meetings_held,
            minutes_held: facts.minutes_held,
            recommended_minutes: policy
                .recommended
                .map(|recommended| i64::from(recommended.hours) * 60),
        },
        goals: GoalCounts {
            active: facts.goals_active,
            reached: facts.goals_reached,
        },
    }
}

fn moment(own: &OwnMentorship, zone: &Zone, now: DateTime<Utc>) -> Moment {
    Moment {
        now,
        today: zone.day(now),
        accepted_on: zone.day(own.accepted_at),
    }
}

/// The running mentorship of an enrolment whose next action is the most urgent, with that action. `None` without a running one.
///
/// # Errors
/// A database fault.
pub async fn most_urgent(
    db: &Db,
    member_id: MemberId,
    enrolment: &Enrolment,
    policy: &Policy,
) -> Result<Option<(OwnMentorship, MentorshipNext)>, AppError> {
    let running = mentorships::running(db.read(), member_id, enrolment.id).await?;
    if running.is_empty() {
        return Ok(None);
    }
    let zone = enrolments::zone_of(db.read(), member_id, Some(enrolment.programme_id)).await?;
    let now = db.clock().now();
    let facts = facts_of(db, policy, &running).await?;
    let next = running.into_iter().filter_map(|own| {
        let next = rules::next(facts.get(&own.id)?, own.role, moment(&own, &zone, now))?;
        Some((own, next))
    });
    let urgent = next.min_by_key(|(_, next)| (next.action, next.due_on));
    Ok(urgent.map(|(own, next)| (own, next.into())))
}

/// The state of each of these mentorships of one programme.
///
/// # Errors
/// A database fault.
async fn facts_of(
    db: &Db,
    policy: &Policy,
    mentorships: &[OwnMentorship],
) -> Result<HashMap<MentorshipId, Facts>, AppError> {
    let ids: Vec<MentorshipId> = mentorships.iter().map(|own| own.id).collect();
    let mut meetings = store::meetings(db.read(), &ids).await?;
    let mut held = store::held(db.read(), &ids).await?;
    let agreements = store::agreements(db.read(), &ids).await?;
    let goals = store::goals(db.read(), &ids).await?;
    let facts = mentorships.iter().map(|own| {
        let meetings = meetings.remove(&own.id).unwrap_or_default();
        let held = held.remove(&own.id).unwrap_or_default();
        let agreements = agreements.get(&own.id).copied().unwrap_or_default();
        let goals = goals.get(&own.id).copied().unwrap_or_default();
        let facts = Facts {
            status: own.status,
            agreement_required: policy.agreement_required,
            first_contact: policy.first_contact,
            accepted_at: own.accepted_at,
            confirmed: meetings.confirmed,
            proposals: meetings.proposals,
            meetings_held: held.meetings,
            minutes_held: held.minutes,
            last_held_at: held.last_at,
            closing_held: held.closing,
            in_force: agreements.in_force,
            open_agreement: agreements.open,
            goals_active: goals.active,
            goals_reached: goals.reached,
        };
        (own.id, facts)
    });
    Ok(facts.collect())
}
