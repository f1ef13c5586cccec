//! Notices about agreements.

use async_trait::async_trait;
use sea_orm::EntityTrait;
use serde::Deserialize;

use super::{
    entities::agreements,
    event::{AgreementPayload, WITH_END},
    model::AgreementStatus,
};
use crate::{
    features::programme::programmes::Role,
    notice::{
        Args, Audience, Composer, MailContext, NoticeContent, NoticeSides, NoticeType, Topic,
    },
};
use tandem_platform::{AppError, MemberId, db::Db, events::Recorded};

const PROPOSED: &str = "agreement_proposed";
const CHANGES_REQUESTED: &str = "agreement_changes_requested";
const APPROVED: &str = "agreement_approved";
const WITHDRAWN: &str = "agreement_withdrawn";

const fn notice(kind: &'static str, event: &'static str) -> NoticeType {
    NoticeType::new(kind, event, Topic::Mentorships, &Agreements)
}

pub const NOTICES: &[NoticeType] = &[
    notice(PROPOSED, "agreement.proposed").needs_person(),
    notice(CHANGES_REQUESTED, "agreement.changes_requested").needs_person(),
    notice(APPROVED, "agreement.approved").needs_person(),
    notice(WITHDRAWN, "agreement.withdrawn").needs_person(),
];

impl AgreementPayload {
    const fn author(&self) -> MemberId {
        match self.written_by {
            Role::Mentee => self.mentee_id,
            Role::Mentor => self.mentor_id,
        }
    }

    const fn other_side(&self) -> MemberId {
        match self.written_by {
            Role::Mentee => self.mentor_id,
            Role::Mentor => self.mentee_id,
        }
    }
}

struct Agreements;

#[async_trait(?Send)]
impl Composer for Agreements {
    /// The notice of the end of the mentorship says enough about a proposal that ended with it.
    fn audience(
        &self,
        notice: &NoticeType,
        event: &Recorded,
    ) -> Result<Audience, serde_json::Error> {
        let agreement = AgreementPayload::deserialize(&event.payload)?;
        Ok(Audience::Members(match notice.kind {
            CHANGES_REQUESTED | APPROVED => vec![agreement.author()],
            _ if agreement.reason.as_deref() == Some(WITH_END) => Vec::new(),
            _ => vec![agreement.other_side()],
        }))
    }

    fn content(
        &self,
        _: &NoticeType,
        event: &Recorded,
        recipient: MemberId,
    ) -> Result<NoticeContent, serde_json::Error> {
        let agreement = AgreementPayload::deserialize(&event.payload)?;
        let sides = NoticeSides {
            mentee_id: agreement.mentee_id,
            mentor_id: agreement.mentor_id,
            mentee_enrolment_id: agreement.mentee_enrolment_id,
            mentor_enrolment_id: agreement.mentor_enrolment_id,
        };
        let NoticeContent { role, args } = sides.content_for(recipient);
        Ok(NoticeContent {
            role,
            args: Args {
                mentorship_id: Some(agreement.mentorship_id),
                reason: agreement.reason,
                ..args
            },
        })
    }

    fn link(&self, _: &NoticeType, programme: &str, content: &NoticeContent) -> Vec<String> {
        let mut path = content.mentorship_path(programme);
        path.push("agreement".to_owned());
        path
    }

    /// A notice that asks for an answer is checked against the version.
    async fn is_current(
        &self,
        notice: &NoticeType,
        db: &Db,
        event: &Recorded,
        _: &NoticeContent,
        _: MemberId,
    ) -> Result<bool, AppError> {
        if notice.kind != PROPOSED {
            return Ok(true);
        }
        let payload = AgreementPayload::deserialize(&event.payload).map_err(AppError::internal)?;
        let found = agreements::Entity::find_by_id(payload.agreement_id)
            .one(db.read())
            .await?;
        Ok(found.is_some_and(|version| version.status == AgreementStatus::Proposed))
    }

    /// Mails about the versions of one agreement are one thread.
    async fn mail_context(
        &self,
        _: &NoticeType,
        _: &Db,
        event: &Recorded,
        content: &NoticeContent,
    ) -> Result<MailContext, AppError> {
        let mut context = MailContext::of(event);
        context.thread = content
            .args
            .mentorship_id
            .map_or(context.thread, Into::into);
        Ok(context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};
    use uuid::Uuid;

    const MENTEE: MemberId = MemberId(Uuid::from_u128(1));
    const MENTOR: MemberId = MemberId(Uuid::from_u128(2));
    const MENTORSHIP: Uuid = Uuid::from_u128(3);

    fn told(event: &str, written_by: &str, reason: Value) -> (&'static NoticeType, Recorded) {
        let notice = NOTICES.iter().find(|notice| notice.event == event);
        let event = Recorded {
            id: Uuid::nil(),
            kind: event.to_owned(),
            programme_id: None,
            actor_id: None,
            subject_id: Uuid::from_u128(4),
            payload: json!({
                "agreement_id": Uuid::from_u128(4), "number": 2, "written_by": written_by,
                "mentorship_id": MENTORSHIP, "mentee_id": MENTEE, "mentor_id": MENTOR,
                "mentee_enrolment_id": Uuid::from_u128(11), "mentor_enrolment_id": Uuid::from_u128(12),
                "reason": reason,
            }),
            occurred_at: chrono::DateTime::UNIX_EPOCH,
        };
        (notice.unwrap(), event)
    }

    fn audience(event: &str, written_by: &str, reason: Value) -> Vec<MemberId> {
        let (notice, event) = told(event, written_by, reason);
        match notice.composer.audience(notice, &event).unwrap() {
            Audience::Members(members) => members,
            Audience::Coordinators { .. } => panic!("no coordinator is told of an agreement"),
        }
    }

    #[test]
    fn the_side_that_did_not_do_it_is_told() {
        for (written_by, author, other) in [("mentee", MENTEE, MENTOR), ("mentor", MENTOR, MENTEE)]
        {
            let of = |event: &str| audience(event, written_by, Value::Null);
            assert_eq!(of("agreement.proposed"), [other]);
            assert_eq!(of("agreement.withdrawn"), [other]);
            assert_eq!(of("agreement.changes_requested"), [author]);
            assert_eq!(of("agreement.approved"), [author]);
        }
    }

    #[test]
    fn nobody_is_told_twice_of_the_end_of_a_mentorship() {
        assert!(audience("agreement.withdrawn", "mentee", json!(WITH_END)).is_empty());
    }

    #[test]
    fn the_link_leads_to_the_agreement_in_the_readers_role() {
        let (notice, event) = told("agreement.proposed", "mentee", Value::Null);
        let content = notice.composer.content(notice, &event, MENTOR).unwrap();
        assert_eq!(content.args.person_id, Some(MENTEE));
        let link = notice.composer.link(notice, "guided", &content).join("/");
        assert_eq!(
            link,
            format!("p/guided/mentor/mentorships/{MENTORSHIP}/agreement")
        );
    }
}
