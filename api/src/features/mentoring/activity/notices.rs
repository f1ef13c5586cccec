//! Notices about mentorships without activity.

use async_trait::async_trait;
use sea_orm::EntityTrait;
use serde::Deserialize;

use super::{event::ActivityPayload, model::CheckUpAnswer, rules, store};
use crate::{
    features::{
        identity::members,
        pairing::mentorships::{MentorshipStatus, entities::mentorships},
        programme::programmes::Role,
    },
    notice::{
        Args, Audience, Composer, MailContext, NoticeContent, NoticeSides, NoticeType,
        NotificationRole, Topic,
    },
};
use tandem_platform::{AppError, MemberId, db::Db, events::Recorded};

const FIRST_CONTACT: &str = "first_contact_due";
const RELEASE: &str = "release_possible";
const CHECK_UP: &str = "check_up";
const HELP: &str = "help_needed";
const REMINDER: &str = "mentorship_reminder";

const fn notice(kind: &'static str, event: &'static str) -> NoticeType {
    NoticeType::new(kind, event, Topic::Mentorships, &Quiet).needs_person()
}

pub const NOTICES: &[NoticeType] = &[
    notice(FIRST_CONTACT, "activity.first_contact_due"),
    notice(RELEASE, "activity.release_possible"),
    notice(CHECK_UP, "activity.check_up_asked"),
    NoticeType::new(
        HELP,
        "activity.check_up_answered",
        Topic::Coordination,
        &Quiet,
    )
    .required()
    .needs_person(),
    notice(REMINDER, "activity.reminded"),
];

impl ActivityPayload {
    const fn member_in(&self, role: Role) -> MemberId {
        match role {
            Role::Mentee => self.mentee_id,
            Role::Mentor => self.mentor_id,
        }
    }

    const fn sides(&self) -> NoticeSides {
        NoticeSides {
            mentee_id: self.mentee_id,
            mentor_id: self.mentor_id,
            mentee_enrolment_id: self.mentee_enrolment_id,
            mentor_enrolment_id: self.mentor_enrolment_id,
        }
    }
}

struct Quiet;

#[async_trait(?Send)]
impl Composer for Quiet {
    /// Coordinators are told when somebody needs help, but none of their own mentorship.
    fn audience(
        &self,
        notice: &NoticeType,
        event: &Recorded,
    ) -> Result<Audience, serde_json::Error> {
        let payload = ActivityPayload::deserialize(&event.payload)?;
        if notice.kind != HELP {
            let to = payload.to.iter().map(|role| payload.member_in(*role));
            return Ok(Audience::Members(to.collect()));
        }
        Ok(match payload.answer.is_some_and(rules::asks_for_help) {
            true => Audience::Coordinators {
                except: vec![payload.mentee_id, payload.mentor_id],
            },
            false => Audience::Members(Vec::new()),
        })
    }

    fn content(
        &self,
        notice: &NoticeType,
        event: &Recorded,
        recipient: MemberId,
    ) -> Result<NoticeContent, serde_json::Error> {
        let payload = ActivityPayload::deserialize(&event.payload)?;
        if notice.kind == HELP {
            return Ok(NoticeContent {
                role: NotificationRole::Coordinator,
                args: Args {
                    person_id: payload.by.map(|role| payload.member_in(role)),
                    mentorship_id: Some(payload.mentorship_id),
                    ..Args::default()
                },
            });
        }
        let NoticeContent { role, args } = payload.sides().content_for(recipient);
        let reason = payload
            .by
            .map(|by| match payload.member_in(by) == recipient {
                true => "by_you".to_owned(),
                false => "by_other".to_owned(),
            });
        Ok(NoticeContent {
            role,
            args: Args {
                mentorship_id: Some(payload.mentorship_id),
                reason,
                ..args
            },
        })
    }

    fn link(&self, notice: &NoticeType, programme: &str, content: &NoticeContent) -> Vec<String> {
        if notice.kind == HELP {
            return ["coordinate", programme, "quiet-mentorships"]
                .map(str::to_owned)
                .to_vec();
        }
        content.mentorship_path(programme)
    }

    /// A delayed mail is dropped once the two are active, the mentorship has ended, or the reader cannot take part.
    async fn is_current(
        &self,
        notice: &NoticeType,
        db: &Db,
        event: &Recorded,
        _: &NoticeContent,
        recipient: MemberId,
    ) -> Result<bool, AppError> {
        let payload = ActivityPayload::deserialize(&event.payload).map_err(AppError::internal)?;
        let mentorship = mentorships::Entity::find_by_id(payload.mentorship_id);
        let mentorship = mentorship.one(db.read()).await?;
        if mentorship.is_none_or(|one| one.status == MentorshipStatus::Ended) {
            return Ok(false);
        }
        if notice.kind == HELP {
            return members::coordinates(db, event.programme_id, recipient).await;
        }
        let Some(of) = store::activity(db.read(), payload.mentorship_id).await? else {
            return Ok(false);
        };
        let role = match recipient == payload.mentor_id {
            true => Role::Mentor,
            false => Role::Mentee,
        };
        let quiet = of.quiet_since < event.occurred_at;
        let unanswered = match (notice.kind, payload.check_up_id) {
            (CHECK_UP, Some(id)) => {
                let asked = store::find_check_up(db.read(), id).await?;
                asked.is_some_and(|one| one.answer.is_none())
            }
            _ => true,
        };
        Ok(of.takes_part(role) && quiet && unanswered)
    }

    /// Mails about the mentorship continue the thread of its request. The question has a link for each answer.
    async fn mail_context(
        &self,
        notice: &NoticeType,
        db: &Db,
        event: &Recorded,
        _: &NoticeContent,
    ) -> Result<MailContext, AppError> {
        let payload = ActivityPayload::deserialize(&event.payload).map_err(AppError::internal)?;
        let mut context = MailContext::of(event);
        let mentorship = mentorships::Entity::find_by_id(payload.mentorship_id);
        if let Some(mentorship) = mentorship.one(db.read()).await? {
            context.thread = mentorship.request_id.into();
        }
        if notice.kind == CHECK_UP {
            context.check_up_id = payload.check_up_id;
        }
        Ok(context)
    }
}

/// The answers that a mail offers, each with the name of its text.
pub const MAILED_ANSWERS: [(CheckUpAnswer, &str); 3] = [
    (CheckUpAnswer::GoingWell, "check_up_going_well"),
    (CheckUpAnswer::NeedHelp, "check_up_need_help"),
    (CheckUpAnswer::Stopped, "check_up_stopped"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};
    use uuid::Uuid;

    const MENTEE: MemberId = MemberId(Uuid::from_u128(1));
    const MENTOR: MemberId = MemberId(Uuid::from_u128(2));

    fn told(kind: &str, change: Value) -> (&'static NoticeType, Recorded) {
        let notice = NOTICES.iter().find(|one| one.kind == kind).unwrap();
        let mut payload = json!({
            "mentorship_id": Uuid::from_u128(3), "mentee_id": MENTEE, "mentor_id": MENTOR,
            "mentee_enrolment_id": Uuid::from_u128(11), "mentor_enrolment_id": Uuid::from_u128(12),
            "to": [], "by": null, "check_up_id": null, "answer": null,
        });
        for (name, value) in change.as_object().unwrap() {
            payload[name] = value.clone();
        }
        let event = Recorded {
            id: Uuid::nil(),
            kind: notice.event.to_owned(),
            programme_id: None,
            actor_id: None,
            subject_id: Uuid::from_u128(3),
            payload,
            occurred_at: chrono::DateTime::UNIX_EPOCH,
        };
        (notice, event)
    }

    #[test]
    fn coordinators_are_told_of_a_call_for_help_and_of_no_other_answer() {
        let audience = |answer| {
            let (notice, event) = told(HELP, json!({ "by": "mentee", "answer": answer }));
            notice.composer.audience(notice, &event).unwrap()
        };
        let except = vec![MENTEE, MENTOR];
        assert_eq!(audience("need_help"), Audience::Coordinators { except });
        for answer in ["going_well", "stopped"] {
            assert_eq!(audience(answer), Audience::Members(Vec::new()));
        }
        let (notice, event) = told(HELP, json!({ "by": "mentee", "answer": "need_help" }));
        let content = notice.composer.content(notice, &event, MENTOR).unwrap();
        assert_eq!(content.args.person_id, Some(MENTEE));
        let link = notice.composer.link(notice, "isbt", &content).join("/");
        assert_eq!(link, "coordinate/isbt/quiet-mentorships");
    }

    #[test]
    fn who_makes_the_first_contact_reads_another_text_than_who_waits() {
        let (notice, event) = told(FIRST_CONTACT, json!({ "to": ["mentee"], "by": "mentee" }));
        let audience = notice.composer.audience(notice, &event).unwrap();
        assert_eq!(audience, Audience::Members(vec![MENTEE]));
        let reason = |reader| {
            let content = notice.composer.content(notice, &event, reader).unwrap();
            content.args.reason.unwrap()
        };
        assert_eq!(
            (reason(MENTEE).as_str(), reason(MENTOR).as_str()),
            ("by_you", "by_other")
        );
    }
}
