//! Meetings in requests and responses.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::model::{
    CancelledReason, MeetingId, MeetingKind, MeetingStatus, Place, ProposalId, ProposalStatus,
    SlotId,
};
use crate::features::pairing::mentorships::MentorshipId;
use tandem_kernel::{
    PageQuery, Zone,
    text::{is_line, one_line, trimmed},
};

tandem_kernel::text_enum! {
    /// One of the two, from the caller's side.
    pub enum Party {
        You = "you",
        Other = "other",
    }
}

/// A meeting from one side.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = Meeting)]
pub struct MeetingView {
    #[schema(value_type = Uuid)]
    pub id: MeetingId,
    #[schema(value_type = Uuid)]
    pub mentorship_id: MentorshipId,
    pub kind: MeetingKind,
    pub status: MeetingStatus,
    pub cancelled_reason: Option<CancelledReason>,
    /// Who declined, withdrew or cancelled it; `null` if the mentorship ended.
    pub cancelled_by: Option<Party>,
    /// The words with which it was declined or cancelled.
    pub note: Option<String>,
    pub minutes: i32,
    pub agenda: String,
    pub place: Place,
    /// The address of a link, or where to meet in person.
    pub place_text: String,
    pub proposed_by: Party,
    /// It was entered after it had taken place.
    pub logged: bool,
    /// The agreed start. While a move is proposed, it stands.
    pub starts_at: Option<DateTime<Utc>>,
    pub ends_at: Option<DateTime<Utc>>,
    /// The zone of whoever proposed the agreed time, as an IANA name.
    pub time_zone: Option<String>,
    /// Rises with each change of the agreed time.
    pub sequence: i32,
    /// Newest first; at most one is open.
    pub proposals: Vec<ProposalView>,
    pub attendance: AttendanceView,
    /// How long it took, once both agree.
    pub held_minutes: Option<i32>,
    pub created_at: DateTime<Utc>,
    /// Also the `ETag`.
    pub version: i32,
}

/// Times that one side proposed.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = MeetingProposal)]
pub struct ProposalView {
    #[schema(value_type = Uuid)]
    pub id: ProposalId,
    pub by: Party,
    pub status: ProposalStatus,
    pub note: Option<String>,
    pub time_zone: String,
    pub slots: Vec<SlotView>,
    pub created_at: DateTime<Utc>,
}

#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = MeetingSlot)]
pub struct SlotView {
    #[schema(value_type = Uuid)]
    pub id: SlotId,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    /// It lies ahead, and neither has another meeting then; always `false` in a proposal that is not open.
    pub free: bool,
}

/// What both say of a meeting afterwards.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = MeetingAttendance)]
pub struct AttendanceView {
    pub own: Option<StatementView>,
    pub other: Option<StatementView>,
    /// The two contradict each other, so the meeting counts as nothing until one of them changes their answer.
    pub contradiction: bool,
    /// When the only answer stands if the other side stays silent.
    pub stands_at: Option<DateTime<Utc>>,
}

#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = MeetingStatement)]
pub struct StatementView {
    pub took_place: bool,
    pub minutes: Option<i32>,
    pub stated_at: DateTime<Utc>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct MeetingPage {
    pub items: Vec<MeetingView>,
    pub next: Option<String>,
    /// Of all meetings of the mentorship, not only of this page.
    pub hours: MeetingHours,
}

/// The time in meetings that were held, beside what the programme recommends.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct MeetingHours {
    pub meetings_held: i64,
    pub minutes_held: i64,
    /// In all; `null` where the programme recommends nothing.
    pub recommended_minutes: Option<u32>,
    pub recommended_minutes_a_month: Option<u32>,
}

tandem_kernel::text_enum! {
    pub enum MeetingFilter {
        Open = "open",
        Closed = "closed",
    }
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct MeetingQuery {
    /// `open`: proposed or confirmed, also while it waits for an answer afterwards.
    #[param(inline)]
    pub status: Option<MeetingFilter>,
    /// The `next` of the page before.
    pub after: Option<String>,
    /// Rows on the page, 1 to 100; 20 when left out.
    #[param(minimum = 1, maximum = 100)]
    #[serde(default, deserialize_with = "tandem_kernel::page_limit")]
    pub limit: Option<u64>,
}

impl MeetingQuery {
    pub fn paging(&self) -> PageQuery {
        PageQuery {
            after: self.after.clone(),
            limit: self.limit,
        }
    }
}

/// Proposing a meeting.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProposeMeeting {
    pub kind: MeetingKind,
    /// A multiple of 15.
    #[validate(range(min = 15, max = 240))]
    #[schema(minimum = 15, maximum = 240)]
    pub minutes: i32,
    #[validate(length(max = 2000))]
    #[schema(max_length = 2000)]
    #[serde(default, deserialize_with = "trimmed")]
    pub agenda: String,
    pub place: Place,
    /// The address of a link, or where to meet in person; empty for the video room.
    #[validate(length(max = 500), custom(function = "is_line"))]
    #[schema(max_length = 500)]
    #[serde(default, deserialize_with = "one_line")]
    pub place_text: String,
    /// On quarter-hours, in the future, at most a year ahead.
    #[validate(length(min = 1, max = 5))]
    #[schema(min_items = 1, max_items = 5)]
    pub slots: Vec<DateTime<Utc>>,
    /// The zone in which the times were chosen, as an IANA name.
    #[schema(value_type = String)]
    pub time_zone: Zone,
    /// A word to the other side.
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    #[serde(default, deserialize_with = "tandem_kernel::text::noted")]
    pub note: Option<String>,
}

/// Proposing other times for a meeting, or moving a confirmed one.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProposeTimes {
    /// On quarter-hours, in the future, at most a year ahead.
    #[validate(length(min = 1, max = 5))]
    #[schema(min_items = 1, max_items = 5)]
    pub slots: Vec<DateTime<Utc>>,
    /// The zone in which the times were chosen, as an IANA name.
    #[schema(value_type = String)]
    pub time_zone: Zone,
    /// A word to the other side.
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    #[serde(default, deserialize_with = "tandem_kernel::text::noted")]
    pub note: Option<String>,
}

/// Entering a meeting that has taken place.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LogMeeting {
    pub kind: MeetingKind,
    /// On a quarter-hour, in the past year.
    pub starts_at: DateTime<Utc>,
    /// A multiple of 15.
    #[validate(range(min = 15, max = 240))]
    #[schema(minimum = 15, maximum = 240)]
    pub minutes: i32,
    #[validate(length(max = 2000))]
    #[schema(max_length = 2000)]
    #[serde(default, deserialize_with = "trimmed")]
    pub agenda: String,
    pub place: Place,
    /// The address of a link, or where it was in person; empty for the video room.
    #[validate(length(max = 500), custom(function = "is_line"))]
    #[schema(max_length = 500)]
    #[serde(default, deserialize_with = "one_line")]
    pub place_text: String,
    /// The zone in which the time was chosen, as an IANA name.
    #[schema(value_type = String)]
    pub time_zone: Zone,
}

/// The fields to change; what is left out stays.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateMeeting {
    #[validate(length(max = 2000))]
    #[schema(max_length = 2000)]
    #[serde(default, deserialize_with = "tandem_kernel::text::prose_in_typing")]
    pub agenda: Option<String>,
    pub place: Option<Place>,
    #[validate(length(max = 500), custom(function = "is_line"))]
    #[schema(max_length = 500)]
    #[serde(default, deserialize_with = "tandem_kernel::text::line_in_typing")]
    pub place_text: Option<String>,
}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfirmMeeting {
    /// One of the proposed times.
    #[schema(value_type = Uuid)]
    pub slot_id: SlotId,
}

/// Declining proposed times.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DeclineTimes {
    /// Shown to whoever proposed.
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    #[serde(default, deserialize_with = "tandem_kernel::text::noted")]
    pub note: Option<String>,
}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CancelMeeting {
    /// Shown to the other side.
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    #[serde(default, deserialize_with = "tandem_kernel::text::noted")]
    pub note: Option<String>,
}

/// Saying whether a meeting took place; the last word of each side counts until both agree.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StateAttendance {
    pub took_place: bool,
    /// How long it took. Needed if it took place, ignored if not.
    #[validate(range(min = 1, max = 480))]
    #[schema(minimum = 1, maximum = 480)]
    #[serde(default)]
    pub minutes: Option<i32>,
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct AvailabilityQuery {
    /// The beginning of the range; now when left out.
    pub from_at: Option<DateTime<Utc>>,
    /// The end of the range, at most 62 days later; 14 days later when left out.
    pub until_at: Option<DateTime<Utc>>,
}

/// When both could meet: their working hours, and what is taken of their time.
#[derive(Debug, Serialize, ToSchema)]
pub struct Availability {
    pub own: PersonHours,
    pub other: PersonHours,
    /// In the order of time.
    pub taken: Vec<TakenRange>,
}

/// Somebody's usual hours, on working days, in their own zone.
#[derive(Debug, Serialize, ToSchema)]
pub struct PersonHours {
    /// An IANA name.
    pub time_zone: String,
    /// Minutes after local midnight.
    pub working_from: i32,
    /// Minutes after local midnight; an end before the start is on the next day.
    pub working_to: i32,
}

/// A range that a confirmed meeting takes. Of the other side's meetings with others nothing else is told.
#[derive(Debug, Serialize, ToSchema)]
pub struct TakenRange {
    pub whose: Party,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    /// Whom the caller meets; `null` for the other's meetings, and if they have left.
    pub with: Option<String>,
    /// The caller's own meeting.
    #[schema(value_type = Option<Uuid>)]
    pub meeting_id: Option<MeetingId>,
}
