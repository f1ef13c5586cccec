//! Notices about mentorships.

use async_trait::async_trait;
use sea_orm::EntityTrait;
use serde::Deserialize;

use super::{entities::mentorships, event::MentorshipPayload};
use crate::notice::{
    Args, Audience, Composer, MailContent, MailContext, NoticeContent, NoticeSides, NoticeType,
    Topic,
};
use tandem_platform::{AppError, MemberId, db::Db, events::Recorded};

pub const NOTICES: &[NoticeType] = &[NoticeType::new(
    "mentorship_ended",
    "mentorship.ended",
    Topic::Mentorships,
    &Endings,
)
.required()];

struct Endings;

#[async_trait(?Send)]
impl Composer for Endings {
    fn audience(&self, _: &NoticeType, event: &Recorded) -> Result<Audience, serde_json::Error> {
        let MentorshipPayload {
            mentee_id,
            mentor_id,
            ..
        } = Deserialize::deserialize(&event.payload)?;
        Ok(Audience::Members(vec![mentee_id, mentor_id]))
    }

    fn content(
        &self,
        _: &NoticeType,
        event: &Recorded,
        recipient: MemberId,
    ) -> Result<NoticeContent, serde_json::Error> {
        let payload = MentorshipPayload::deserialize(&event.payload)?;
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
                reason: payload.outcome.map(|outcome| outcome.to_string()),
                ..args
            },
        })
    }

    fn link(&self, _: &NoticeType, programme: &str, content: &NoticeContent) -> Vec<String> {
        content.mentorship_path(programme)
    }

    /// Mails about the mentorship continue the thread of its request.
    async fn mail_context(
        &self,
        _: &NoticeType,
        db: &Db,
        event: &Recorded,
        content: &NoticeContent,
    ) -> Result<MailContext, AppError> {
        let mut context = MailContext::of(event);
        if let Some(id) = content.args.mentorship_id {
            let found = mentorships::Entity::find_by_id(id).one(db.read()).await?;
            context.thread = found.map_or(id.into(), |mentorship| mentorship.request_id.into());
        }
        Ok(context)
    }

    fn mail(
        &self,
        notice: &NoticeType,
        event: &Recorded,
        content: &NoticeContent,
        reader: MemberId,
    ) -> MailContent {
        let outcome = content.args.reason.as_deref().unwrap_or_default();
        let reason = match event.actor_id == Some(reader.into()) {
            true => format!("{outcome}_by_you"),
            false => outcome.to_owned(),
        };
        MailContent {
            text: notice.kind,
            reason: Some(reason),
            with_time: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notice::NotificationRole;
    use serde_json::json;
    use uuid::Uuid;

    #[test]
    fn each_side_of_a_pair_reads_about_the_other() {
        let (mentee, mentor) = (MemberId(Uuid::from_u128(1)), MemberId(Uuid::from_u128(2)));
        let notice = &NOTICES[0];
        let event = Recorded {
            id: Uuid::nil(),
            kind: notice.event.to_owned(),
            programme_id: None,
            actor_id: None,
            subject_id: Uuid::from_u128(3),
            payload: json!({
                "mentorship_id": Uuid::from_u128(3), "mentee_id": mentee, "mentor_id": mentor,
                "mentee_enrolment_id": Uuid::from_u128(11), "mentor_enrolment_id": Uuid::from_u128(12),
                "outcome": "completed",
            }),
            occurred_at: chrono::DateTime::UNIX_EPOCH,
        };
        let both = Audience::Members(vec![mentee, mentor]);
        assert_eq!(notice.composer.audience(notice, &event).unwrap(), both);
        let of = |reader| notice.composer.content(notice, &event, reader).unwrap();
        let (to_mentor, to_mentee) = (of(mentor), of(mentee));
        assert_eq!(to_mentor.role, NotificationRole::Mentor);
        assert_eq!(to_mentor.args.person_id, Some(mentee));
        assert_eq!(
            to_mentor.args.enrolment_id,
            Some(Uuid::from_u128(12).into())
        );
        assert_eq!(to_mentee.role, NotificationRole::Mentee);
        assert_eq!(to_mentee.args.person_id, Some(mentor));
        assert_eq!(
            to_mentee.args.enrolment_id,
            Some(Uuid::from_u128(11).into())
        );
    }
}
