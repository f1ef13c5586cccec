//! Events about calendar feeds.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use tandem_kernel::{Event, EventType};
use tandem_platform::MemberId;

pub(super) enum FeedEvent {
    /// There was none before.
    Created(MemberId),
    /// The former address no longer works.
    Renewed(MemberId),
    Removed(MemberId),
}

/// The payload of `member.calendar_feed_*`: the subject says all there is to say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CalendarFeedPayload {}

impl Event for FeedEvent {
    type Payload = CalendarFeedPayload;

    fn kind(&self) -> &'static str {
        match self {
            Self::Created(_) => "member.calendar_feed_created",
            Self::Renewed(_) => "member.calendar_feed_renewed",
            Self::Removed(_) => "member.calendar_feed_removed",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        None
    }

    fn subject_id(&self) -> Uuid {
        match self {
            Self::Created(member_id) | Self::Renewed(member_id) | Self::Removed(member_id) => {
                (*member_id).into()
            }
        }
    }

    fn payload(&self) -> CalendarFeedPayload {
        CalendarFeedPayload {}
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<CalendarFeedPayload>("member.calendar_feed_created"),
    EventType::of::<CalendarFeedPayload>("member.calendar_feed_renewed"),
    EventType::of::<CalendarFeedPayload>("member.calendar_feed_removed"),
];
