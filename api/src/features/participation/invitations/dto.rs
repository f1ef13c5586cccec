//! Invitations and interests in requests and responses.

mod sending;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::{Validate, ValidationError};

use super::{
    model::{
        Area, CardStatus, InterestId, InvitationId, InvitationStatus, Invited, LineCode, Standing,
    },
    paste::Refused,
    rules,
};
use crate::features::{
    identity::members::entities::members, participation::invitations::entities::invitations,
    programme::programmes::ProgrammeRef,
};
use crate::ids::EnrolmentId;
use tandem_kernel::{
    PageQuery,
    text::{has_no_link, is_blank, noted, trimmed},
    zone::last_day_before,
};

pub use sending::{InvitationPreview, PreviewedLetter, RemindersResult};

/// A mentor whom a coordinator asks by e-mail.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Invitation)]
pub struct InvitationView {
    #[schema(value_type = Uuid)]
    pub id: InvitationId,
    pub email: String,
    pub name: Option<String>,
    pub status: InvitationStatus,
    pub created_at: DateTime<Utc>,
    pub sent_at: DateTime<Utc>,
    pub reminded_at: Option<DateTime<Utc>>,
    pub seen_at: Option<DateTime<Utc>>,
    pub accepted_at: Option<DateTime<Utc>>,
    pub declined_at: Option<DateTime<Utc>>,
    /// Who accepted it, as they are called now.
    pub accepted_by: Option<AcceptedBy>,
    pub expires_at: DateTime<Utc>,
    /// The last day on which it is open, by the reader's calendar.
    pub expires_on: NaiveDate,
}

/// The member who accepted an invitation, whatever address it went to.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AcceptedBy {
    #[schema(value_type = Uuid)]
    pub enrolment_id: EnrolmentId,
    pub display_name: String,
}

impl InvitationView {
    pub fn of(row: invitations::Model, now: DateTime<Utc>) -> Self {
        Self::accepted(row, None, now)
    }

    pub fn accepted(
        row: invitations::Model,
        by: Option<&members::Model>,
        now: DateTime<Utc>,
    ) -> Self {
        let accepted_by = row
            .enrolment_id
            .zip(by)
            .map(|(enrolment_id, member)| AcceptedBy {
                enrolment_id,
                display_name: member.display_name.clone(),
            });
        Self {
            accepted_by,
            status: Standing::from(&row).now(now),
            id: row.id,
            email: row.email,
            name: row.name,
            created_at: row.created_at,
            sent_at: row.sent_at,
            reminded_at: row.reminded_at,
            seen_at: row.seen_at,
            accepted_at: row.accepted_at,
            declined_at: row.declined_at,
            expires_at: row.expires_at,
            expires_on: last_day_before(row.expires_at),
        }
    }
}

impl<'a> Invited<'a> {
    pub fn of(row: &'a invitations::Model) -> Self {
        Self {
            address: &row.email,
            member_id: row.member_id,
        }
    }
}

impl From<&invitations::Model> for Standing {
    fn from(row: &invitations::Model) -> Self {
        let status = match row.declined_at {
            Some(_) => InvitationStatus::Declined,
            None => row.status,
        };
        Self {
            status,
            last_letter_at: row.reminded_at.unwrap_or(row.sent_at),
            expires_at: row.expires_at,
        }
    }
}

#[derive(Debug, Serialize, ToSchema)]
pub struct InvitationPage {
    pub items: Vec<InvitationView>,
    pub next: Option<String>,
}

/// The filter of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct InvitationQuery {
    pub status: Option<InvitationStatus>,
    /// The `next` of the page before.
    pub after: Option<String>,
    /// Rows on the page, 1 to 100; 20 when left out.
    #[param(minimum = 1, maximum = 100)]
    #[serde(default, deserialize_with = "tandem_kernel::page_limit")]
    pub limit: Option<u64>,
}

impl InvitationQuery {
    pub fn paging(&self) -> PageQuery {
        PageQuery {
            after: self.after.clone(),
            limit: self.limit,
        }
    }
}

/// Addresses to invite, as they were pasted.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateInvitation {
    /// As mail programs and spreadsheets write them: `maria@members.test`, `Maria Silva <maria@members.test>`,
    /// `Silva, Maria <maria@members.test>`, one a line or with commas, semicolons or spaces between; 200 at most.
    #[validate(length(min = 1, max = 20_000), custom(function = "has_words"))]
    #[schema(min_length = 1, max_length = 20_000)]
    pub text: String,
    /// A few words of the coordinator's to each of them, quoted in the letter; without links and addresses.
    #[validate(length(max = 1000), custom(function = "has_no_link"))]
    #[schema(max_length = 1000)]
    #[serde(default, deserialize_with = "noted")]
    pub note: Option<String>,
}

fn has_words(text: &str) -> Result<(), ValidationError> {
    match is_blank(text) {
        true => Err(ValidationError::new("too_short")),
        false => Ok(()),
    }
}

/// Who has been invited, and what was not sent and why.
#[derive(Debug, Serialize, ToSchema)]
pub struct InvitationResult {
    pub sent: Vec<InvitationView>,
    pub problems: Vec<LineProblem>,
}

/// A pasted address that got no invitation.
#[derive(Debug, Serialize, ToSchema)]
pub struct LineProblem {
    /// From 1.
    pub line: u32,
    pub text: String,
    pub code: LineCode,
}

impl From<Refused> for LineProblem {
    fn from(refused: Refused) -> Self {
        let Refused { line, text, code } = refused;
        Self { line, text, code }
    }
}

/// What the link of an invitation shows, whoever opens it.
#[derive(Debug, Serialize, ToSchema)]
pub struct InvitationCard {
    pub programme: ProgrammeRef,
    pub status: CardStatus,
    /// The coordinator who sent it, as they are called now.
    pub invited_by: Option<String>,
    /// Enough to know one's own address by, such as `l…@members.test`.
    pub email_hint: String,
    pub expires_at: DateTime<Utc>,
    /// The last day on which it is open, by the reader's calendar.
    pub expires_on: NaiveDate,
}

impl InvitationCard {
    pub fn of(
        row: &invitations::Model,
        programme: ProgrammeRef,
        invited_by: Option<String>,
        reader: Option<&members::Model>,
        now: DateTime<Utc>,
    ) -> Self {
        let is_theirs = reader.map(|reader| Invited::of(row).is(reader.id, &reader.email));
        Self {
            programme,
            invited_by,
            status: rules::card(&row.into(), is_theirs, now),
            email_hint: rules::hint(&row.email),
            expires_at: row.expires_at,
            expires_on: last_day_before(row.expires_at),
        }
    }
}

/// Accepting, with what the person agreed to.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AcceptInvitation {
    /// The version of the conduct pledge that was shown and agreed to.
    pub conduct_version: i32,
    /// Likewise for confidentiality, where the programme asks for it.
    pub confidentiality_version: Option<i32>,
}

/// Saying that one would be a mentor.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ExpressInterest {
    /// Areas of the programme that one can help others with.
    #[validate(length(min = 1, max = 64))]
    #[schema(min_items = 1, max_items = 64)]
    pub expertise: Vec<String>,
    /// For the coordinators alone.
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    #[serde(deserialize_with = "trimmed")]
    pub message: String,
}

/// What the caller said themselves.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct OwnInterest {
    #[schema(value_type = Uuid)]
    pub id: InterestId,
    pub expertise: Vec<String>,
    pub message: String,
    pub created_at: DateTime<Utc>,
}

/// How the caller may become a mentor where mentors join by invitation.
#[derive(Debug, Serialize, ToSchema)]
pub struct MentorEntry {
    /// The token of the open invitation to the caller's own address.
    pub invitation: Option<String>,
    pub interest: Option<OwnInterest>,
}

/// A member who would be a mentor.
#[derive(Debug, Serialize, ToSchema)]
pub struct Interest {
    #[schema(value_type = Uuid)]
    pub id: InterestId,
    pub display_name: String,
    pub email: String,
    pub expertise: Vec<String>,
    pub message: String,
    pub created_at: DateTime<Utc>,
    /// Those of their areas that lack mentors.
    pub covers: Vec<String>,
    /// An invitation to their address is open.
    pub invited: bool,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct InterestPage {
    pub items: Vec<Interest>,
    pub next: Option<String>,
    /// Areas that nobody offers, or that more mentees look for than their mentors take at once.
    pub lacking: Vec<LackingArea>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct LackingArea {
    pub slug: String,
    pub mentors: u32,
    pub mentees: u32,
}

impl From<Area> for LackingArea {
    fn from(area: Area) -> Self {
        let Area {
            slug,
            mentors,
            mentees,
        } = area;
        Self {
            slug,
            mentors,
            mentees,
        }
    }
}
