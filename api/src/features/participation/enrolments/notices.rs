//! Notices about registrations.

use async_trait::async_trait;
use sea_orm::EntityTrait;
use serde::Deserialize;
use std::collections::HashMap;
use uuid::Uuid;

use super::{
    approvals::decision_reasons, entities::enrolments, event::EnrolmentPayload, model::Status,
};
use crate::{
    features::{identity::members, programme::programmes::Role},
    notice::{
        Args, Audience, Composer, MailContent, MailContext, NoticeContent, NoticeType,
        NotificationRole, Topic,
    },
};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, ReadPool},
    events::Recorded,
};

pub const NOTICES: &[NoticeType] = &[
    NoticeType::new(
        "enrolment_submitted",
        "enrolment.submitted",
        Topic::Coordination,
        &Registrations,
    )
    .needs_person(),
    NoticeType::new(
        "enrolment_answered",
        "enrolment.answered",
        Topic::Coordination,
        &Registrations,
    )
    .needs_person(),
    NoticeType::new(
        "enrolment_approved",
        "enrolment.approved",
        Topic::Enrolment,
        &Decisions,
    )
    .required(),
    NoticeType::new(DECLINED, "enrolment.declined", Topic::Enrolment, &Decisions).required(),
    NoticeType::new(
        ASKED_BACK,
        "enrolment.asked_back",
        Topic::Enrolment,
        &Decisions,
    )
    .required(),
];

const DECLINED: &str = "enrolment_declined";
const ASKED_BACK: &str = "enrolment_asked_back";

impl From<Role> for NotificationRole {
    fn from(role: Role) -> Self {
        match role {
            Role::Mentee => Self::Mentee,
            Role::Mentor => Self::Mentor,
        }
    }
}

async fn status_of(db: &Db, content: &NoticeContent) -> Result<Option<Status>, AppError> {
    let Some(id) = content.args.enrolment_id else {
        return Ok(None);
    };
    let found = enrolments::Entity::find_by_id(id).one(db.read()).await?;
    Ok(found.map(|enrolment| enrolment.status))
}

/// Notices to coordinators about a waiting registration.
struct Registrations;

#[async_trait(?Send)]
impl Composer for Registrations {
    fn audience(&self, _: &NoticeType, event: &Recorded) -> Result<Audience, serde_json::Error> {
        let EnrolmentPayload { member_id, .. } = Deserialize::deserialize(&event.payload)?;
        Ok(Audience::Coordinators {
            except: vec![member_id],
        })
    }

    fn content(
        &self,
        _: &NoticeType,
        event: &Recorded,
        _: MemberId,
    ) -> Result<NoticeContent, serde_json::Error> {
        let EnrolmentPayload { member_id, role } = Deserialize::deserialize(&event.payload)?;
        Ok(NoticeContent {
            role: NotificationRole::Coordinator,
            args: Args {
                person_id: Some(member_id),
                enrolment_id: Some(event.subject_id.into()),
                reason: Some(role.to_string()),
                ..Args::default()
            },
        })
    }

    fn link(&self, _: &NoticeType, programme: &str, _: &NoticeContent) -> Vec<String> {
        ["coordinate", programme, "approvals"]
            .map(str::to_owned)
            .into()
    }

    async fn is_current(
        &self,
        _: &NoticeType,
        db: &Db,
        event: &Recorded,
        content: &NoticeContent,
        recipient: MemberId,
    ) -> Result<bool, AppError> {
        Ok(status_of(db, content).await? == Some(Status::Submitted)
            && members::coordinates(db, event.programme_id, recipient).await?)
    }
}

/// Notices to the member about a decision.
struct Decisions;

#[async_trait(?Send)]
impl Composer for Decisions {
    fn audience(&self, _: &NoticeType, event: &Recorded) -> Result<Audience, serde_json::Error> {
        let EnrolmentPayload { member_id, .. } = Deserialize::deserialize(&event.payload)?;
        Ok(Audience::Members(vec![member_id]))
    }

    fn content(
        &self,
        _: &NoticeType,
        event: &Recorded,
        _: MemberId,
    ) -> Result<NoticeContent, serde_json::Error> {
        let EnrolmentPayload { role, .. } = Deserialize::deserialize(&event.payload)?;
        Ok(NoticeContent {
            role: role.into(),
            args: Args {
                enrolment_id: Some(event.subject_id.into()),
                ..Args::default()
            },
        })
    }

    fn link(&self, notice: &NoticeType, programme: &str, content: &NoticeContent) -> Vec<String> {
        let page = match notice.kind {
            ASKED_BACK => "enrol",
            _ => "",
        };
        ["p", programme, content.role.as_str(), page]
            .map(str::to_owned)
            .into()
    }

    async fn words(
        &self,
        connection: &ReadPool,
        events: &[Uuid],
    ) -> Result<HashMap<Uuid, String>, AppError> {
        decision_reasons(connection, events).await
    }

    /// A question that was answered, or whose enrolment was withdrawn, is not current any more.
    async fn is_current(
        &self,
        notice: &NoticeType,
        db: &Db,
        _: &Recorded,
        content: &NoticeContent,
        _: MemberId,
    ) -> Result<bool, AppError> {
        let answered = [Some(Status::Submitted), Some(Status::Withdrawn)];
        Ok(notice.kind != ASKED_BACK || !answered.contains(&status_of(db, content).await?))
    }

    async fn mail_context(
        &self,
        notice: &NoticeType,
        db: &Db,
        event: &Recorded,
        _: &NoticeContent,
    ) -> Result<MailContext, AppError> {
        let mut context = MailContext::of(event);
        if [DECLINED, ASKED_BACK].contains(&notice.kind) {
            let mut words = decision_reasons(db.read(), &[event.id]).await?;
            context.quote = words.remove(&event.id);
        }
        Ok(context)
    }

    fn mail(
        &self,
        notice: &NoticeType,
        _: &Recorded,
        content: &NoticeContent,
        _: MemberId,
    ) -> MailContent {
        MailContent {
            text: notice.kind,
            reason: Some(content.role.to_string()),
            with_time: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    const MEMBER: MemberId = MemberId(Uuid::from_u128(1));

    fn told(event: &str, payload: Value) -> (&'static NoticeType, Recorded) {
        let notice = NOTICES.iter().find(|notice| notice.event == event);
        let event = Recorded {
            id: Uuid::nil(),
            kind: event.to_owned(),
            programme_id: None,
            actor_id: None,
            subject_id: Uuid::from_u128(3),
            payload,
            occurred_at: chrono::DateTime::UNIX_EPOCH,
        };
        (notice.unwrap(), event)
    }

    fn of_mentee(event: &str) -> (&'static NoticeType, Recorded) {
        told(event, json!({ "member_id": MEMBER, "role": "mentee" }))
    }

    #[test]
    fn a_decision_is_told_to_the_member_and_what_waits_to_the_coordinators() {
        for event in ["approved", "declined", "asked_back"] {
            let (notice, event) = of_mentee(&format!("enrolment.{event}"));
            let audience = notice.composer.audience(notice, &event).unwrap();
            assert_eq!(audience, Audience::Members(vec![MEMBER]));
        }
        for event in ["submitted", "answered"] {
            let (notice, event) = of_mentee(&format!("enrolment.{event}"));
            let audience = notice.composer.audience(notice, &event).unwrap();
            assert_eq!(
                audience,
                Audience::Coordinators {
                    except: vec![MEMBER]
                }
            );
        }
    }

    #[test]
    fn a_coordinator_reads_who_would_like_to_join_as_what() {
        let (notice, event) = of_mentee("enrolment.submitted");
        let content = notice
            .composer
            .content(notice, &event, MemberId(Uuid::from_u128(9)));
        let content = content.unwrap();
        assert_eq!(content.role, NotificationRole::Coordinator);
        assert_eq!(content.args.person_id, Some(MEMBER));
        assert_eq!(content.args.reason.as_deref(), Some("mentee"));
        let link = notice.composer.link(notice, "isbt", &content);
        assert_eq!(link.join("/"), "coordinate/isbt/approvals");
    }

    #[test]
    fn what_is_kept_of_a_decision_has_no_words_even_where_its_event_is_of_a_time_when_it_had() {
        let payload = json!({ "member_id": MEMBER, "role": "mentee", "reason": "Too early" });
        let (notice, event) = told("enrolment.declined", payload);
        let content = notice.composer.content(notice, &event, MEMBER).unwrap();
        assert_eq!(content.role, NotificationRole::Mentee);
        assert_eq!(content.args.reason, None);
    }

    #[test]
    fn a_decision_leads_where_the_member_can_go_on() {
        for (event, expected) in [
            ("enrolment.approved", "p/isbt/mentee/"),
            ("enrolment.asked_back", "p/isbt/mentee/enrol"),
        ] {
            let (notice, event) = of_mentee(event);
            let content = notice.composer.content(notice, &event, MEMBER).unwrap();
            let link = notice.composer.link(notice, "isbt", &content);
            assert_eq!(link.join("/"), expected);
        }
    }

    #[test]
    fn a_payload_without_its_member_is_an_error() {
        let (notice, event) = told("enrolment.approved", json!({ "role": "mentee" }));
        assert!(notice.composer.audience(notice, &event).is_err());
    }
}
