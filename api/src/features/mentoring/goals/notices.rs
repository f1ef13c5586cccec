//! Notices about goals, each to the other side.

use async_trait::async_trait;
use sea_orm::EntityTrait;
use serde::Deserialize;

use super::{
    entities::{goal_check_ins, goal_questions, goals},
    event::GoalPayload,
    rules, store,
};
use crate::{
    features::{pairing::mentorships::entities::mentorships, programme::programmes::Role},
    notice::{
        Args, Audience, Composer, MailContext, NoticeContent, NoticeSides, NoticeType, Topic,
    },
};
use tandem_platform::{AppError, MemberId, db::Db, events::Recorded};

const ACTIVATED: &str = "goal_activated";
const REACHED: &str = "goal_reached";
const CHECKED_IN: &str = "goal_checked_in";
const QUESTION: &str = "goal_question";
const ANSWER: &str = "goal_answer";

const fn notice(kind: &'static str, event: &'static str) -> NoticeType {
    NoticeType::new(kind, event, Topic::Mentorships, &Goals).needs_person()
}

pub const NOTICES: &[NoticeType] = &[
    notice(ACTIVATED, "goal.activated"),
    notice(REACHED, "goal.reached"),
    notice(CHECKED_IN, "goal.checked_in"),
    notice(QUESTION, "goal.question_asked"),
    notice(ANSWER, "goal.question_answered"),
];

impl GoalPayload {
    /// The side that is told.
    fn other_side(&self) -> MemberId {
        match self.by {
            Role::Mentee => self.mentor_id,
            Role::Mentor => self.mentee_id,
        }
    }
}

struct Goals;

#[async_trait(?Send)]
impl Composer for Goals {
    fn audience(&self, _: &NoticeType, event: &Recorded) -> Result<Audience, serde_json::Error> {
        let payload = GoalPayload::deserialize(&event.payload)?;
        Ok(Audience::Members(vec![payload.other_side()]))
    }

    fn content(
        &self,
        _: &NoticeType,
        event: &Recorded,
        recipient: MemberId,
    ) -> Result<NoticeContent, serde_json::Error> {
        let payload = GoalPayload::deserialize(&event.payload)?;
        let sides = NoticeSides {
            mentee_id: payload.mentee_id,
            mentor_id: payload.mentor_id,
            mentee_enrolment_id: payload.mentee_enrolment_id,
            mentor_enrolment_id: payload.mentor_enrolment_id,
        };
        let NoticeContent { role, args } = sides.content_for(recipient);
        Ok(NoticeContent {
            role,
            args: Args {
                mentorship_id: Some(payload.mentorship_id),
                goal_id: Some(payload.goal_id),
                ..args
            },
        })
    }

    fn link(&self, _: &NoticeType, programme: &str, content: &NoticeContent) -> Vec<String> {
        let mut path = content.mentorship_path(programme);
        if let Some(id) = content.args.goal_id {
            path.extend(["goals".to_owned(), id.to_string()]);
        }
        path
    }

    /// A question that was answered, and a check-in that was deleted, need no mail.
    async fn is_current(
        &self,
        notice: &NoticeType,
        db: &Db,
        event: &Recorded,
        _: &NoticeContent,
        _: MemberId,
    ) -> Result<bool, AppError> {
        match (notice.kind, payload_of(event)?) {
            (CHECKED_IN, payload) => Ok(check_in(db, &payload).await?.is_some()),
            (QUESTION, payload) => {
                let goal = goals::Entity::find_by_id(payload.goal_id);
                let goal = goal.one(db.read()).await?;
                let open = goal.is_some_and(|goal| rules::is_open(goal.status).is_ok());
                let waits = question(db, &payload)
                    .await?
                    .is_some_and(|question| question.answered_at.is_none());
                Ok(open && waits)
            }
            _ => Ok(true),
        }
    }

    /// Mails about goals continue the thread of the request.
    async fn mail_context(
        &self,
        notice: &NoticeType,
        db: &Db,
        event: &Recorded,
        _: &NoticeContent,
    ) -> Result<MailContext, AppError> {
        let payload = payload_of(event)?;
        let mut context = MailContext::of(event);
        let mentorship = mentorships::Entity::find_by_id(payload.mentorship_id);
        if let Some(mentorship) = mentorship.one(db.read()).await? {
            context.thread = mentorship.request_id.into();
        }
        let quote = match notice.kind {
            CHECKED_IN => check_in(db, &payload).await?.map(|found| found.note),
            QUESTION => question(db, &payload).await?.map(|found| found.question),
            ANSWER => question(db, &payload).await?.and_then(|found| found.answer),
            _ => {
                let goal = goals::Entity::find_by_id(payload.goal_id);
                let goal = goal.one(db.read()).await?;
                goal.map(|goal| store::text_of(&goal).name().to_owned())
            }
        };
        context.quote = quote.filter(|text| !text.is_empty());
        Ok(context)
    }
}

fn payload_of(event: &Recorded) -> Result<GoalPayload, AppError> {
    GoalPayload::deserialize(&event.payload).map_err(AppError::internal)
}

async fn check_in(
    db: &Db,
    payload: &GoalPayload,
) -> Result<Option<goal_check_ins::Model>, AppError> {
    let Some(id) = payload.check_in_id else {
        return Ok(None);
    };
    let found = goal_check_ins::Entity::find_by_id(id).one(db.read()).await;
    Ok(found?)
}

async fn question(
    db: &Db,
    payload: &GoalPayload,
) -> Result<Option<goal_questions::Model>, AppError> {
    let Some(id) = payload.question_id else {
        return Ok(None);
    };
    let found = goal_questions::Entity::find_by_id(id).one(db.read()).await;
    Ok(found?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use uuid::Uuid;

    const MENTEE: MemberId = MemberId(Uuid::from_u128(1));
    const MENTOR: MemberId = MemberId(Uuid::from_u128(2));

    fn event(kind: &str, by: &str) -> Recorded {
        Recorded {
            id: Uuid::nil(),
            kind: kind.to_owned(),
            programme_id: None,
            actor_id: None,
            subject_id: Uuid::from_u128(4),
            payload: json!({
                "goal_id": Uuid::from_u128(4), "mentorship_id": Uuid::from_u128(3),
                "mentee_id": MENTEE, "mentor_id": MENTOR,
                "mentee_enrolment_id": Uuid::from_u128(11), "mentor_enrolment_id": Uuid::from_u128(12),
                "by": by, "revision": null, "check_in_id": null, "question_id": null,
            }),
            occurred_at: chrono::DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn each_side_is_told_of_what_the_other_did_and_led_to_the_goal() {
        for notice in NOTICES {
            for (by, reader, role) in [("mentee", MENTOR, "mentor"), ("mentor", MENTEE, "mentee")] {
                let event = event(notice.event, by);
                let told = notice.composer.audience(notice, &event).unwrap();
                assert_eq!(told, Audience::Members(vec![reader]), "{}", notice.kind);
                let content = notice.composer.content(notice, &event, reader).unwrap();
                let link = notice.composer.link(notice, "isbt", &content).join("/");
                let (mentorship, goal) = (Uuid::from_u128(3), Uuid::from_u128(4));
                let expected = format!("p/isbt/{role}/mentorships/{mentorship}/goals/{goal}");
                assert_eq!(link, expected, "{}", notice.kind);
            }
        }
    }
}
