//! Notices about requests.

use async_trait::async_trait;
use sea_orm::EntityTrait;
use serde::Deserialize;
use uuid::Uuid;

use super::{
    entities::requests,
    event::RequestPayload,
    queries::{Standing, standing},
};
use crate::{
    features::programme::programmes::Role,
    notice::{
        Args, Audience, Composer, MailContent, MailContext, NoticeContent, NoticeSides, NoticeType,
        NotificationRole, Topic,
    },
};
use tandem_platform::{AppError, MemberId, db::Db, events::Recorded};

const RECEIVED: &str = "request_received";
const ACCEPTED: &str = "request_accepted";
const DECLINED: &str = "request_declined";
const WITHDRAWN: &str = "request_withdrawn";
const SEAT_TAKEN: &str = "request_seat_taken";
const QUESTION: &str = "request_question";
const ANSWER: &str = "request_answer";
/// Sent to the receiver in either role; the name dates from when only mentees sent requests.
const RECEIVER_REMINDER: &str = "request_mentor_reminder";
/// Sent to the sender.
const SENDER_REMINDER: &str = "request_mentee_reminder";
const EXPIRED: &str = "request_expired";
const HELD: &str = "request_held";
const RESUMED: &str = "request_resumed";

const fn notice(kind: &'static str, event: &'static str) -> NoticeType {
    NoticeType::new(kind, event, Topic::Requests, &Requests)
}

pub const NOTICES: &[NoticeType] = &[
    notice(RECEIVED, "request.sent").needs_person(),
    notice(ACCEPTED, "request.accepted")
        .required()
        .needs_person(),
    notice(DECLINED, "request.declined"),
    notice(WITHDRAWN, "request.withdrawn"),
    notice(SEAT_TAKEN, "request.seat_taken"),
    notice(QUESTION, "request.question_asked").needs_person(),
    notice(ANSWER, "request.question_answered").needs_person(),
    notice(RECEIVER_REMINDER, "request.mentor_reminded").needs_person(),
    notice(SENDER_REMINDER, "request.mentee_reminded").needs_person(),
    notice(EXPIRED, "request.expired"),
    notice(HELD, "request.held").needs_person(),
    notice(RESUMED, "request.resumed").needs_person(),
];

impl RequestPayload {
    /// Whether a mentor sent the request.
    fn is_from_mentor(&self) -> bool {
        self.sent_by == Some(Role::Mentor)
    }

    fn sender(&self) -> MemberId {
        match self.is_from_mentor() {
            true => self.mentor_id,
            false => self.mentee_id,
        }
    }

    fn receiver(&self) -> MemberId {
        match self.is_from_mentor() {
            true => self.mentee_id,
            false => self.mentor_id,
        }
    }

    /// The side opposite to the one that `reason` names (which took its last seat or cannot take part).
    fn other_side(&self) -> MemberId {
        match self.reason.as_deref() {
            Some("mentor") => self.mentee_id,
            _ => self.mentor_id,
        }
    }
}

struct Requests;

#[async_trait(?Send)]
impl Composer for Requests {
    fn audience(
        &self,
        notice: &NoticeType,
        event: &Recorded,
    ) -> Result<Audience, serde_json::Error> {
        let request = RequestPayload::deserialize(&event.payload)?;
        Ok(Audience::Members(match notice.kind {
            ACCEPTED | DECLINED | QUESTION | SENDER_REMINDER => vec![request.sender()],
            EXPIRED | RESUMED => vec![request.mentee_id, request.mentor_id],
            HELD | SEAT_TAKEN => vec![request.other_side()],
            _ => vec![request.receiver()],
        }))
    }

    fn content(
        &self,
        _: &NoticeType,
        event: &Recorded,
        recipient: MemberId,
    ) -> Result<NoticeContent, serde_json::Error> {
        let request = RequestPayload::deserialize(&event.payload)?;
        let sides = NoticeSides {
            mentee_id: request.mentee_id,
            mentor_id: request.mentor_id,
            mentee_enrolment_id: request.mentee_enrolment_id,
            mentor_enrolment_id: request.mentor_enrolment_id,
        };
        let NoticeContent { role, args } = sides.content_for(recipient);
        Ok(NoticeContent {
            role,
            args: Args {
                request_id: Some(request.request_id),
                mentorship_id: request.mentorship_id,
                sent_by: request.is_from_mentor().then_some(NotificationRole::Mentor),
                reason: request.reason,
                ..args
            },
        })
    }

    fn link(&self, notice: &NoticeType, programme: &str, content: &NoticeContent) -> Vec<String> {
        let args = &content.args;
        let (page, id) = match notice.kind {
            ACCEPTED => ("mentorships", args.mentorship_id.map(Uuid::from)),
            DECLINED => ("find", None),
            WITHDRAWN | SEAT_TAKEN => ("requests", None),
            _ => ("requests", args.request_id.map(Uuid::from)),
        };
        let mut path = ["p", programme, content.role.as_str(), page]
            .map(str::to_owned)
            .to_vec();
        path.extend(id.map(|id| id.to_string()));
        path
    }

    /// A notice that asks the recipient to act, or describes the present state, is checked against the request.
    async fn is_current(
        &self,
        notice: &NoticeType,
        db: &Db,
        _: &Recorded,
        content: &NoticeContent,
        recipient: MemberId,
    ) -> Result<bool, AppError> {
        let stays_true = [ACCEPTED, DECLINED, WITHDRAWN, SEAT_TAKEN, EXPIRED];
        if stays_true.contains(&notice.kind) {
            return Ok(true);
        }
        let Some(id) = content.args.request_id else {
            return Ok(false);
        };
        let standing = standing(db.read(), recipient, id, db.clock().now()).await?;
        Ok(standing.is_some_and(|standing| is_true_of(notice.kind, standing)))
    }

    async fn mail_context(
        &self,
        notice: &NoticeType,
        db: &Db,
        event: &Recorded,
        content: &NoticeContent,
    ) -> Result<MailContext, AppError> {
        let mut context = MailContext::of(event);
        let Some(id) = content.args.request_id else {
            return Ok(context);
        };
        context.thread = id.into();
        let Some(request) = requests::Entity::find_by_id(id).one(db.read()).await? else {
            return Ok(context);
        };
        if names_deadline(notice.kind) {
            context.when = request.expires_at;
        }
        context.quote = match notice.kind {
            RECEIVED | RECEIVER_REMINDER => Some(request.message),
            QUESTION | SENDER_REMINDER => request.question,
            ANSWER => request.answer,
            DECLINED => request.note,
            _ => None,
        };
        Ok(context)
    }

    fn mail(
        &self,
        notice: &NoticeType,
        _: &Recorded,
        content: &NoticeContent,
        _: MemberId,
    ) -> MailContent {
        let reason = match notice.kind {
            SEAT_TAKEN | EXPIRED => Some(content.role.to_string()),
            HELD | RESUMED => Some(own_part(content).to_owned()),
            _ => content.args.reason.clone(),
        };
        MailContent {
            text: text(notice.kind, content),
            reason,
            with_time: names_deadline(notice.kind),
        }
    }
}

/// Whether the mail mentions the deadline of the request.
fn names_deadline(kind: &str) -> bool {
    [
        RECEIVED,
        QUESTION,
        ANSWER,
        RECEIVER_REMINDER,
        SENDER_REMINDER,
        HELD,
        RESUMED,
    ]
    .contains(&kind)
}

/// The key of the mail text. Requests from mentors have their own texts.
fn text(kind: &'static str, content: &NoticeContent) -> &'static str {
    if content.args.sent_by.is_none() {
        return kind;
    }
    match kind {
        RECEIVED => "offer_received",
        ACCEPTED => "offer_accepted",
        DECLINED => "offer_declined",
        WITHDRAWN => "offer_withdrawn",
        SEAT_TAKEN => "offer_seat_taken",
        QUESTION => "offer_question",
        ANSWER => "offer_answer",
        RECEIVER_REMINDER => "offer_receiver_reminder",
        SENDER_REMINDER => "offer_sender_reminder",
        EXPIRED => "offer_expired",
        kind => kind,
    }
}

/// The recipient's part in the request: `sent` or `received`.
fn own_part(content: &NoticeContent) -> &'static str {
    let asked_by_mentor = content.args.sent_by.is_some();
    match asked_by_mentor == (content.role == NotificationRole::Mentor) {
        true => "sent",
        false => "received",
    }
}

/// Whether a notice about an open request is still correct.
fn is_true_of(kind: &str, standing: Standing) -> bool {
    let Standing {
        open,
        gone,
        on_hold,
        question_waits,
    } = standing;
    match kind {
        RECEIVED => !gone && !on_hold,
        _ if !open => false,
        HELD => on_hold,
        RECEIVER_REMINDER => !on_hold && !question_waits,
        QUESTION | SENDER_REMINDER => !on_hold && question_waits,
        _ => !on_hold,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    const MENTEE: MemberId = MemberId(Uuid::from_u128(1));
    const MENTOR: MemberId = MemberId(Uuid::from_u128(2));
    const SUBJECT: Uuid = Uuid::from_u128(3);

    fn told(event: &str, extra: Value) -> (&'static NoticeType, Recorded) {
        let mut payload = json!({
            "request_id": SUBJECT, "mentee_id": MENTEE, "mentor_id": MENTOR,
            "mentee_enrolment_id": Uuid::from_u128(11), "mentor_enrolment_id": Uuid::from_u128(12),
            "mentorship_id": null, "reason": "no_time",
        });
        let fields = payload.as_object_mut().unwrap();
        fields.extend(extra.as_object().unwrap().clone());
        let notice = NOTICES.iter().find(|notice| notice.event == event);
        let event = Recorded {
            id: Uuid::nil(),
            kind: event.to_owned(),
            programme_id: None,
            actor_id: None,
            subject_id: SUBJECT,
            payload,
            occurred_at: chrono::DateTime::UNIX_EPOCH,
        };
        (notice.unwrap(), event)
    }

    fn audience(event: &str, extra: Value) -> Vec<MemberId> {
        let (notice, event) = told(event, extra);
        match notice.composer.audience(notice, &event).unwrap() {
            Audience::Members(members) => members,
            Audience::Coordinators { .. } => panic!("no coordinator is told of a request"),
        }
    }

    #[test]
    fn each_event_is_told_to_those_it_concerns_and_to_nobody_else() {
        for (event, expected) in [
            ("request.sent", vec![MENTOR]),
            ("request.withdrawn", vec![MENTOR]),
            ("request.seat_taken", vec![MENTOR]),
            ("request.question_answered", vec![MENTOR]),
            ("request.mentor_reminded", vec![MENTOR]),
            ("request.accepted", vec![MENTEE]),
            ("request.declined", vec![MENTEE]),
            ("request.question_asked", vec![MENTEE]),
            ("request.mentee_reminded", vec![MENTEE]),
            ("request.expired", vec![MENTEE, MENTOR]),
        ] {
            assert_eq!(audience(event, json!({})), expected, "{event}");
        }
    }

    #[test]
    fn where_a_mentor_asked_each_is_told_in_the_mirror() {
        let told = |event: &str, reason: &str| {
            audience(event, json!({ "reason": reason, "sent_by": "mentor" }))
        };
        for event in [
            "request.sent",
            "request.withdrawn",
            "request.mentor_reminded",
        ] {
            assert_eq!(told(event, ""), [MENTEE], "{event}");
        }
        for event in [
            "request.accepted",
            "request.declined",
            "request.question_asked",
        ] {
            assert_eq!(told(event, ""), [MENTOR], "{event}");
        }
        assert_eq!(told("request.seat_taken", "mentee"), [MENTOR]);
        assert_eq!(told("request.seat_taken", "mentor"), [MENTEE]);
    }

    #[test]
    fn a_payload_without_its_people_is_an_error() {
        let (notice, mut event) = told("request.sent", json!({}));
        event.payload = json!({ "mentor_id": MENTOR });
        assert!(notice.composer.audience(notice, &event).is_err());
    }

    #[test]
    fn every_notice_leads_where_its_reader_can_go_on() {
        for (event, reader, expected) in [
            (
                "request.sent",
                MENTOR,
                format!("p/isbt/mentor/requests/{SUBJECT}"),
            ),
            ("request.declined", MENTEE, "p/isbt/mentee/find".to_owned()),
        ] {
            let (notice, event) = told(event, json!({}));
            let content = notice.composer.content(notice, &event, reader).unwrap();
            let link = notice.composer.link(notice, "isbt", &content);
            assert_eq!(link.join("/"), expected);
        }
    }

    const OPEN: Standing = Standing {
        open: true,
        gone: false,
        on_hold: false,
        question_waits: false,
    };

    #[test]
    fn nobody_is_reminded_of_what_is_decided_on_hold_or_somebody_elses_turn() {
        let asked = Standing {
            question_waits: true,
            ..OPEN
        };
        let held = Standing {
            on_hold: true,
            ..OPEN
        };
        let closed = Standing {
            open: false,
            ..OPEN
        };
        let mentor = |standing| is_true_of(RECEIVER_REMINDER, standing);
        let mentee = |standing| is_true_of(SENDER_REMINDER, standing);
        assert_eq!(
            [OPEN, asked, held, closed].map(mentor),
            [true, false, false, false]
        );
        assert_eq!(
            [OPEN, asked, held, closed].map(mentee),
            [false, true, false, false]
        );
        let gone = Standing {
            gone: true,
            ..closed
        };
        assert!(is_true_of(RECEIVED, closed), "it was read and decided");
        assert!(!is_true_of(RECEIVED, gone));
        assert!(is_true_of(HELD, held) && !is_true_of(HELD, OPEN));
        assert!(is_true_of(RESUMED, OPEN) && !is_true_of(RESUMED, held));
    }
}
