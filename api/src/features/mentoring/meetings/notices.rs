//! Notices about meetings.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::{
    calendar_event::{self, CalendarSource},
    event::MeetingPayload,
    model::{CancelledReason, MeetingStatus, ProposalStatus, Reminder},
    store,
};
use crate::{
    features::{
        mentoring::meetings::entities::meetings, participation::enrolments,
        programme::programmes::Role,
    },
    notice::{
        Args, Audience, Composer, MailContent, MailContext, NoticeContent, NoticeSides, NoticeType,
        Topic,
    },
};
use tandem_platform::{AppError, MemberId, calendar::CalendarEvent, db::Db, events::Recorded};

const PROPOSED: &str = "meeting_proposed";
const CONFIRMED: &str = "meeting_confirmed";
const MOVED: &str = "meeting_moved";
const DECLINED: &str = "meeting_declined";
const WITHDRAWN: &str = "meeting_withdrawn";
const CANCELLED: &str = "meeting_cancelled";
const HELD: &str = "meeting_held";
const MISSED: &str = "meeting_missed";
const ATTENDANCE: &str = "meeting_attendance";
const CHANGED: &str = "meeting_changed";
const TAKEN_BACK: &str = "meeting_taken_back";
const REMINDER: &str = "meeting_reminder";

const fn notice(kind: &'static str, event: &'static str) -> NoticeType {
    NoticeType::new(kind, event, Topic::Meetings, &Meetings)
}

pub const NOTICES: &[NoticeType] = &[
    notice(PROPOSED, "meeting.proposed").needs_person(),
    notice(CONFIRMED, "meeting.confirmed")
        .required()
        .needs_person(),
    notice(MOVED, "meeting.moved").required().needs_person(),
    notice(DECLINED, "meeting.declined"),
    notice(WITHDRAWN, "meeting.withdrawn"),
    notice(CANCELLED, "meeting.cancelled").required(),
    notice(HELD, "meeting.held"),
    notice(MISSED, "meeting.missed"),
    notice(ATTENDANCE, "meeting.attendance_stated").needs_person(),
    notice(CHANGED, "meeting.changed").needs_person(),
    notice(TAKEN_BACK, "meeting.taken_back").required(),
    notice(REMINDER, "meeting.reminder_due").needs_person(),
];

impl MeetingPayload {
    /// Both sides, or only the one who did not do it.
    fn others(&self) -> Vec<MemberId> {
        match self.by {
            Some(Role::Mentee) => vec![self.mentor_id],
            Some(Role::Mentor) => vec![self.mentee_id],
            None => vec![self.mentee_id, self.mentor_id],
        }
    }

    fn role_of(&self, recipient: MemberId) -> Role {
        match recipient == self.mentor_id {
            true => Role::Mentor,
            false => Role::Mentee,
        }
    }

    fn ended(&self) -> bool {
        self.reason.as_deref() == Some(CancelledReason::MentorshipEnded.as_str())
    }
}

struct Meetings;

#[async_trait(?Send)]
impl Composer for Meetings {
    /// What changes both calendars is told to both; times that go with their mentorship are told with its end.
    fn audience(
        &self,
        notice: &NoticeType,
        event: &Recorded,
    ) -> Result<Audience, serde_json::Error> {
        let meeting = MeetingPayload::deserialize(&event.payload)?;
        Ok(Audience::Members(match notice.kind {
            WITHDRAWN if meeting.ended() => Vec::new(),
            CONFIRMED | MOVED | CANCELLED | TAKEN_BACK => {
                vec![meeting.mentee_id, meeting.mentor_id]
            }
            _ => meeting.others(),
        }))
    }

    fn content(
        &self,
        _: &NoticeType,
        event: &Recorded,
        recipient: MemberId,
    ) -> Result<NoticeContent, serde_json::Error> {
        let meeting = MeetingPayload::deserialize(&event.payload)?;
        let own = meeting.role_of(recipient);
        let sides = NoticeSides {
            mentee_id: meeting.mentee_id,
            mentor_id: meeting.mentor_id,
            mentee_enrolment_id: meeting.mentee_enrolment_id,
            mentor_enrolment_id: meeting.mentor_enrolment_id,
        };
        let NoticeContent { role, args } = sides.content_for(recipient);
        let reason = match (&meeting.reason, meeting.by) {
            (Some(reason), _) if reason.as_str() != CancelledReason::Cancelled.as_str() => {
                Some(reason.clone())
            }
            (_, Some(by)) if by == own => Some("by_you".to_owned()),
            (_, Some(_)) => Some("by_other".to_owned()),
            (_, None) => None,
        };
        Ok(NoticeContent {
            role,
            args: Args {
                mentorship_id: Some(meeting.mentorship_id),
                meeting_id: Some(meeting.meeting_id),
                starts_at: meeting.starts_at,
                reason,
                ..args
            },
        })
    }

    fn link(&self, _: &NoticeType, programme: &str, content: &NoticeContent) -> Vec<String> {
        let mut path = content.mentorship_path(programme);
        path.push("meetings".to_owned());
        path.extend(content.args.meeting_id.map(|id| id.to_string()));
        path
    }

    /// A notice that asks the recipient to act, or names an agreed time, is checked against the meeting.
    async fn is_current(
        &self,
        notice: &NoticeType,
        db: &Db,
        event: &Recorded,
        _: &NoticeContent,
        recipient: MemberId,
    ) -> Result<bool, AppError> {
        let told = MeetingPayload::deserialize(&event.payload).map_err(AppError::internal)?;
        if notice.kind == PROPOSED {
            let Some(id) = told.proposal_id else {
                return Ok(false);
            };
            let found = store::find_proposal(db.read(), id).await?;
            return Ok(found.is_some_and(|one| one.status == ProposalStatus::Open));
        }
        let Some(meeting) = store::find(db.read(), told.meeting_id).await? else {
            return Ok(false);
        };
        if notice.kind == REMINDER {
            return Ok(still_reminds(&told, &meeting, db.clock().now()));
        }
        Ok(is_true_of(
            notice.kind,
            &told,
            &meeting,
            told.role_of(recipient),
        ))
    }

    async fn mail_context(
        &self,
        notice: &NoticeType,
        db: &Db,
        event: &Recorded,
        content: &NoticeContent,
    ) -> Result<MailContext, AppError> {
        let mut context = MailContext::of(event);
        let told = MeetingPayload::deserialize(&event.payload).map_err(AppError::internal)?;
        let when = told.starts_at.or(told.moved_from_at);
        context.when = when.unwrap_or(event.occurred_at);
        if let Some(person_id) = content.args.person_id {
            let zone = enrolments::zone_of(db.read(), person_id, event.programme_id).await?;
            context.other_zone = Some(zone);
        }
        match (notice.kind, told.proposal_id) {
            (PROPOSED, Some(id)) => {
                let slots = store::slots_of(db.read(), &[id]).await?;
                context.slots = slots.iter().map(|slot| slot.id).collect();
                context.times = slots.into_iter().map(|slot| slot.starts_at).collect();
                let found = store::find_proposal(db.read(), id).await?;
                context.quote = found.and_then(|proposal| proposal.note);
            }
            (DECLINED | CANCELLED, _) => {
                let found = store::find(db.read(), told.meeting_id).await?;
                context.quote = found.and_then(|meeting| meeting.note);
            }
            _ => {}
        }
        Ok(context)
    }

    async fn calendar(
        &self,
        _: &NoticeType,
        db: &Db,
        event: &Recorded,
        reader: MemberId,
        source: &CalendarSource,
    ) -> Result<Option<CalendarEvent>, AppError> {
        let told = MeetingPayload::deserialize(&event.payload).map_err(AppError::internal)?;
        calendar_event::of_event(db.read(), event, &told, reader, source).await
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
            reason: content.args.reason.clone(),
            with_time: true,
        }
    }
}

/// Whether a reminder is of the time that is agreed now, and still of use.
fn still_reminds(told: &MeetingPayload, meeting: &meetings::Model, now: DateTime<Utc>) -> bool {
    let reminder = match told.reason.as_deref() {
        Some("day") => Reminder::Day,
        _ => Reminder::Hour,
    };
    let stands = meeting.status == MeetingStatus::Confirmed && meeting.starts_at == told.starts_at;
    stands && told.starts_at.is_some_and(|at| reminder.serves(at, now))
}

/// Whether a notice about a meeting is still correct.
fn is_true_of(
    kind: &str,
    told: &MeetingPayload,
    meeting: &meetings::Model,
    recipient: Role,
) -> bool {
    let open = matches!(
        meeting.status,
        MeetingStatus::Proposed | MeetingStatus::Confirmed
    );
    let stated = meeting.state().stated;
    let contradicts = matches!((stated.mentee, stated.mentor), (Some(one), Some(other)) if one.minutes != other.minutes);
    match kind {
        CONFIRMED | MOVED => open && meeting.sequence == told.sequence,
        CHANGED => open,
        ATTENDANCE => open && (contradicts || stated.of(recipient).is_none()),
        _ => true,
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
    const MEETING: Uuid = Uuid::from_u128(4);

    fn told(event: &str, extra: Value) -> (&'static NoticeType, Recorded) {
        let mut payload = json!({
            "meeting_id": MEETING, "mentorship_id": MENTORSHIP, "mentee_id": MENTEE, "mentor_id": MENTOR,
            "mentee_enrolment_id": Uuid::from_u128(11), "mentor_enrolment_id": Uuid::from_u128(12),
            "kind": "regular", "by": "mentee", "proposal_id": null, "starts_at": "2026-11-27T12:00:00Z",
            "moved_from_at": null, "minutes": 45, "sequence": 1, "reason": null,
        });
        let fields = payload.as_object_mut().unwrap();
        fields.extend(extra.as_object().unwrap().clone());
        let notice = NOTICES.iter().find(|notice| notice.event == event);
        let event = Recorded {
            id: Uuid::nil(),
            kind: event.to_owned(),
            programme_id: None,
            actor_id: None,
            subject_id: MEETING,
            payload,
            occurred_at: chrono::DateTime::UNIX_EPOCH,
        };
        (notice.unwrap(), event)
    }

    fn audience(event: &str, extra: Value) -> Vec<MemberId> {
        let (notice, event) = told(event, extra);
        match notice.composer.audience(notice, &event).unwrap() {
            Audience::Members(members) => members,
            Audience::Coordinators { .. } => panic!("no coordinator is told of a meeting"),
        }
    }

    #[test]
    fn the_other_side_is_told_and_both_of_what_changes_both_calendars() {
        for event in [
            "meeting.proposed",
            "meeting.declined",
            "meeting.withdrawn",
            "meeting.held",
            "meeting.missed",
            "meeting.attendance_stated",
            "meeting.changed",
        ] {
            assert_eq!(audience(event, json!({})), [MENTOR], "{event}");
            assert_eq!(
                audience(event, json!({ "by": "mentor" })),
                [MENTEE],
                "{event}"
            );
        }
        for event in [
            "meeting.confirmed",
            "meeting.moved",
            "meeting.cancelled",
            "meeting.taken_back",
        ] {
            assert_eq!(audience(event, json!({})), [MENTEE, MENTOR], "{event}");
        }
        assert_eq!(
            audience("meeting.held", json!({ "by": null })),
            [MENTEE, MENTOR]
        );
        let ended = json!({ "by": null, "reason": "mentorship_ended" });
        assert_eq!(audience("meeting.withdrawn", ended), []);
    }

    #[test]
    fn each_reads_about_the_other_and_whether_they_did_it_themselves() {
        let (notice, event) = told("meeting.cancelled", json!({ "reason": "cancelled" }));
        let of = |reader| notice.composer.content(notice, &event, reader).unwrap();
        let (to_mentee, to_mentor) = (of(MENTEE), of(MENTOR));
        assert_eq!(to_mentee.args.reason.as_deref(), Some("by_you"));
        assert_eq!(to_mentor.args.reason.as_deref(), Some("by_other"));
        assert_eq!(to_mentor.args.person_id, Some(MENTEE));
        let link = notice.composer.link(notice, "isbt", &to_mentor).join("/");
        let expected = format!("p/isbt/mentor/mentorships/{MENTORSHIP}/meetings/{MEETING}");
        assert_eq!(link, expected);
        let (notice, event) = told("meeting.cancelled", json!({ "reason": "mentorship_ended" }));
        let content = notice.composer.content(notice, &event, MENTEE).unwrap();
        assert_eq!(content.args.reason.as_deref(), Some("mentorship_ended"));
    }
}
