//! Notifications in responses.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::{model::NotificationId, store::Told};
use crate::{
    features::{
        mentoring::{goals::GoalId, meetings::MeetingId},
        pairing::mentorships::MentorshipId,
        programme::programmes::ProgrammeRef,
    },
    ids::{EnrolmentId, RequestId},
    notice::{NotificationKind, NotificationRole},
};

/// Something the member is told.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Notification)]
pub struct NotificationView {
    #[schema(value_type = Uuid)]
    pub id: NotificationId,
    pub kind: NotificationKind,
    pub programme: ProgrammeRef,
    /// The role in which the member is told.
    pub role: NotificationRole,
    pub args: NotificationArgs,
    pub created_at: DateTime<Utc>,
    pub read_at: Option<DateTime<Utc>>,
}

/// What the sentence of a kind needs, and where it leads.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NotificationArgs {
    /// The display name of the other person; left out when they have left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Uuid>)]
    pub enrolment_id: Option<EnrolmentId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Uuid>)]
    pub request_id: Option<RequestId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Uuid>)]
    pub mentorship_id: Option<MentorshipId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Uuid>)]
    pub goal_id: Option<GoalId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Uuid>)]
    pub meeting_id: Option<MeetingId>,
    /// The agreed time of a meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<DateTime<Utc>>,
    /// Why, where the kind has a reason; with `enrolment_submitted` the role asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Who asked, where it was the mentor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_by: Option<NotificationRole>,
}

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NotificationPage {
    pub items: Vec<NotificationView>,
    /// Give this back as `after` for the next page; `null` on the last.
    pub next: Option<String>,
    /// How many are unread, on every page together.
    pub unread: u64,
}

#[derive(Clone, Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MarkNotificationsRead {
    /// The newest notification that was seen; it and all older ones become read.
    #[schema(value_type = Uuid)]
    pub up_to: NotificationId,
}

/// Also the data of the stream's `unread`.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct NotificationsRead {
    pub unread: u64,
}

impl From<Told> for NotificationView {
    fn from(told: Told) -> Self {
        let Told {
            row,
            notice,
            args,
            programme,
            person,
        } = told;
        Self {
            id: row.id,
            kind: notice.name(),
            programme,
            role: row.role,
            args: NotificationArgs {
                person,
                enrolment_id: args.enrolment_id,
                request_id: args.request_id,
                mentorship_id: args.mentorship_id,
                goal_id: args.goal_id,
                meeting_id: args.meeting_id,
                starts_at: args.starts_at,
                reason: args.reason,
                sent_by: args.sent_by,
            },
            created_at: row.created_at,
            read_at: row.read_at,
        }
    }
}
