//! Mentorships without activity in requests and responses.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::{
    entities::check_ups,
    model::{ActivityKind, CheckUpAnswer},
};
use crate::features::pairing::mentorships::MentorshipId;
use tandem_kernel::PageQuery;

/// Something that the two did, without its content.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[schema(as = MentorshipActivityEntry)]
pub struct ActivityEntry {
    pub kind: ActivityKind,
    pub at: DateTime<Utc>,
}

impl From<(ActivityKind, DateTime<Utc>)> for ActivityEntry {
    fn from((kind, at): (ActivityKind, DateTime<Utc>)) -> Self {
        Self { kind, at }
    }
}

/// Whether a mentorship is still going well, asked of one side.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[schema(as = CheckUp)]
pub struct CheckUpView {
    pub asked_at: DateTime<Utc>,
    /// Without activity since then.
    pub quiet_since: DateTime<Utc>,
    pub answer: Option<CheckUpAnswer>,
    pub answered_at: Option<DateTime<Utc>>,
}

impl From<check_ups::Model> for CheckUpView {
    fn from(row: check_ups::Model) -> Self {
        let check_ups::Model {
            id: _,
            mentorship_id: _,
            role: _,
            quiet_since,
            asked_at,
            answer,
            answered_at,
        } = row;
        Self {
            asked_at,
            quiet_since,
            answer,
            answered_at,
        }
    }
}

/// The activity of one of the caller's mentorships, and what the caller was asked.
#[derive(Debug, Serialize, ToSchema)]
pub struct MentorshipActivity {
    /// The two were in contact after the acceptance: times were proposed, a note was written or the like.
    pub contacted: bool,
    /// From when on the places can be released; `null` after a contact or the end.
    pub release_from: Option<DateTime<Utc>>,
    /// The places can be released now.
    pub can_release: bool,
    /// The last question to the caller, while there was no activity since; `null` after the end.
    pub check_up: Option<CheckUpView>,
}

/// How the mentorship is going.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerCheckUp {
    pub answer: CheckUpAnswer,
}

/// A side of a mentorship on the coordinators' list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct QuietSide {
    pub display_name: String,
    /// `false` while the member is paused or has no active membership: they are not asked or reminded.
    pub takes_part: bool,
    /// The last question to this side in this quiet period.
    pub check_up: Option<CheckUpView>,
}

/// A reminder of both, and what came of it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct QuietReminder {
    pub at: DateTime<Utc>,
    /// The name of the coordinator; `null` if they have left.
    pub by: Option<String>,
    pub by_you: bool,
    /// The first thing that the two did within 14 days.
    pub effect: Option<ActivityEntry>,
    /// Until when an effect is counted.
    pub effect_until: DateTime<Utc>,
}

/// A mentorship on the coordinators' list. It has no text that the two wrote.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct QuietMentorship {
    #[schema(value_type = Uuid)]
    pub mentorship_id: MentorshipId,
    pub mentee: QuietSide,
    pub mentor: QuietSide,
    pub accepted_at: DateTime<Utc>,
    /// The two were in contact after the acceptance.
    pub contacted: bool,
    /// Whether it is quiet now. On the list of reminders, some are active again.
    pub quiet: bool,
    /// The acceptance or the last activity; ahead while a meeting is agreed or proposed.
    pub quiet_since: DateTime<Utc>,
    /// What the two did last; `null` without contact.
    pub last: Option<ActivityEntry>,
    /// The last reminder.
    pub reminder: Option<QuietReminder>,
    /// The caller can remind both now.
    pub can_remind: bool,
    /// When both can be reminded again after the last reminder; `null` if that has passed.
    pub remind_again_at: Option<DateTime<Utc>>,
    /// The caller can release the places now.
    pub can_release: bool,
    /// From when on the places can be released; `null` after a contact.
    pub release_from: Option<DateTime<Utc>>,
    /// The coordinator's own: another coordinator looks after it.
    pub own: bool,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct QuietMentorshipPage {
    pub items: Vec<QuietMentorship>,
    pub next: Option<String>,
    /// How many there are on all pages.
    pub total: i64,
}

tandem_kernel::text_enum! {
    /// Which mentorships are listed.
    pub enum QuietList {
        /// Those without activity for the policy's days, without first contact on its day, and those that asked for help or
        /// stopped in the last 14 days.
        Quiet = "quiet",
        /// Those that were reminded in the last 60 days.
        Reminded = "reminded",
    }
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct QuietQuery {
    /// `quiet` when left out.
    #[param(inline)]
    pub list: Option<QuietList>,
    /// The `next` of the page before.
    pub after: Option<String>,
    /// Rows on the page, 1 to 100; 20 when left out.
    #[param(minimum = 1, maximum = 100)]
    #[serde(default, deserialize_with = "tandem_kernel::page_limit")]
    pub limit: Option<u64>,
}

impl QuietQuery {
    pub fn paging(&self) -> PageQuery {
        PageQuery {
            after: self.after.clone(),
            limit: self.limit,
        }
    }
}
