//! The types by which features describe their notices. `notifications` delivers them in the app and by mail and knows no events of
//! other features.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use utoipa::openapi::{RefOr, Schema};
use uuid::Uuid;

use crate::features::{
    mentoring::{
        activity::CheckUpId,
        goals::GoalId,
        meetings::{CalendarSource, MeetingId, SlotId},
    },
    pairing::mentorships::MentorshipId,
};
use crate::ids::{EnrolmentId, RequestId};
use tandem_kernel::Zone;
use tandem_platform::{
    AppError, MemberId,
    calendar::CalendarEvent,
    db::{Db, ReadPool},
    events::Recorded,
};

tandem_kernel::text_enum! {
    /// What a kind of notification is about.
    pub enum Topic {
        Enrolment = "enrolment",
        Requests = "requests",
        Mentorships = "mentorships",
        Meetings = "meetings",
        Coordination = "coordination",
    }
}

tandem_platform::column_enum! {
    /// The role in which somebody is told.
    pub enum NotificationRole {
        Mentee = "mentee",
        Mentor = "mentor",
        Coordinator = "coordinator",
    }
}

/// A kind of notification: the event that causes it and its properties.
#[derive(Clone, Copy)]
pub struct NoticeType {
    /// A stable name for the API contract and the texts, for example `request_received`.
    pub kind: &'static str,
    /// The kind of event.
    pub event: &'static str,
    pub topic: Topic,
    /// Members must know of it: its mail cannot be turned off.
    pub is_required: bool,
    /// The notice asks the recipient to act with the other person, so it is dropped if that person was erased.
    pub needs_person: bool,
    pub composer: &'static dyn Composer,
}

impl NoticeType {
    /// A notice that members can turn off and that does not depend on the other person.
    #[must_use]
    pub const fn new(
        kind: &'static str,
        event: &'static str,
        topic: Topic,
        composer: &'static dyn Composer,
    ) -> Self {
        Self {
            kind,
            event,
            topic,
            is_required: false,
            needs_person: false,
            composer,
        }
    }

    /// Makes its mail required: members cannot turn it off.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    /// Drops the notice if the other person was erased.
    #[must_use]
    pub const fn needs_person(mut self) -> Self {
        self.needs_person = true;
        self
    }

    /// The kind for responses.
    #[must_use]
    pub const fn name(&self) -> NotificationKind {
        NotificationKind(self.kind)
    }
}

/// A kind of notification in a response. `server/contract.rs` lists all kinds in the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct NotificationKind(pub &'static str);

/// A placeholder. The contract replaces it by an enum of all kinds.
impl utoipa::PartialSchema for NotificationKind {
    fn schema() -> RefOr<Schema> {
        String::schema()
    }
}

impl utoipa::ToSchema for NotificationKind {}

/// The recipients of a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Audience {
    Members(Vec<MemberId>),
    /// The coordinators of the programme, without the members concerned.
    Coordinators {
        except: Vec<MemberId>,
    },
}

/// The content of a notice for one recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeContent {
    pub role: NotificationRole,
    pub args: Args,
}

impl NoticeContent {
    /// The segments of the address at which the recipient has the mentorship.
    #[must_use]
    pub fn mentorship_path(&self, programme: &str) -> Vec<String> {
        let list = ["p", programme, self.role.as_str(), "mentorships"];
        let id = self.args.mentorship_id.map(|id| id.to_string());
        list.map(str::to_owned).into_iter().chain(id).collect()
    }
}

/// The two sides of a request or mentorship, as the payloads of its events name them.
#[derive(Clone, Copy, Debug)]
pub struct NoticeSides {
    pub mentee_id: MemberId,
    pub mentor_id: MemberId,
    pub mentee_enrolment_id: EnrolmentId,
    pub mentor_enrolment_id: EnrolmentId,
}

impl NoticeSides {
    /// What one of the two reads about the other.
    #[must_use]
    pub fn content_for(self, recipient: MemberId) -> NoticeContent {
        let (role, person_id, enrolment_id) = match recipient == self.mentor_id {
            true => (
                NotificationRole::Mentor,
                self.mentee_id,
                self.mentor_enrolment_id,
            ),
            false => (
                NotificationRole::Mentee,
                self.mentor_id,
                self.mentee_enrolment_id,
            ),
        };
        NoticeContent {
            role,
            args: Args {
                person_id: Some(person_id),
                enrolment_id: Some(enrolment_id),
                ..Args::default()
            },
        }
    }
}

/// The stored arguments. People are stored by id, so that their present name is shown. They contain no text written by members.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Args {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<MemberId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enrolment_id: Option<EnrolmentId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<RequestId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentorship_id: Option<MentorshipId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal_id: Option<GoalId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_id: Option<MeetingId>,
    /// The agreed time of a meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<DateTime<Utc>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Who asked, where it was the mentor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_by: Option<NotificationRole>,
}

/// Data from the database for a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailContext {
    /// The time that the text mentions.
    pub when: DateTime<Utc>,
    /// Several times that it mentions instead, each a paragraph.
    pub times: Vec<DateTime<Utc>>,
    /// The ids of `times` where they are proposed, in the same order. Each then gets a link of its own.
    pub slots: Vec<SlotId>,
    /// The question of which the mail offers the answers, each with a link of its own.
    pub check_up_id: Option<CheckUpId>,
    /// The zone of the other person, in which times are written too.
    pub other_zone: Option<Zone>,
    /// A text from the other person that the mail quotes.
    pub quote: Option<String>,
    /// Groups mails into a thread: the request, also for its mentorship.
    pub thread: Uuid,
}

impl MailContext {
    /// The context of a mail that needs only the event.
    #[must_use]
    pub const fn of(event: &Recorded) -> Self {
        Self {
            when: event.occurred_at,
            times: Vec::new(),
            slots: Vec::new(),
            check_up_id: None,
            other_zone: None,
            quote: None,
            thread: event.subject_id,
        }
    }
}

/// The content of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailContent {
    /// The key of the text.
    pub text: &'static str,
    /// The value that selects a variant of the text.
    pub reason: Option<String>,
    /// Whether `when` is written with the time, or only as a day.
    pub with_time: bool,
}

/// Turns events of a feature into notices.
#[async_trait(?Send)]
pub trait Composer: Sync {
    /// # Errors
    /// The payload does not have the form of this kind of event.
    fn audience(
        &self,
        notice: &NoticeType,
        event: &Recorded,
    ) -> Result<Audience, serde_json::Error>;

    /// The content for `recipient`.
    ///
    /// # Errors
    /// The payload does not have the form of this kind of event.
    fn content(
        &self,
        notice: &NoticeType,
        event: &Recorded,
        recipient: MemberId,
    ) -> Result<NoticeContent, serde_json::Error>;

    /// The path of the page in the app, as segments.
    fn link(&self, notice: &NoticeType, programme: &str, content: &NoticeContent) -> Vec<String>;

    /// Reason texts of these events that are stored in other tables. They replace `Args::reason`.
    ///
    /// # Errors
    /// A database fault.
    async fn words(
        &self,
        _connection: &ReadPool,
        _events: &[Uuid],
    ) -> Result<HashMap<Uuid, String>, AppError> {
        Ok(HashMap::new())
    }

    /// Whether a delayed mail is still correct. Notices about completed facts always are.
    ///
    /// # Errors
    /// A database fault.
    async fn is_current(
        &self,
        _notice: &NoticeType,
        _db: &Db,
        _event: &Recorded,
        _content: &NoticeContent,
        _recipient: MemberId,
    ) -> Result<bool, AppError> {
        Ok(true)
    }

    /// # Errors
    /// A database fault.
    async fn mail_context(
        &self,
        _notice: &NoticeType,
        _db: &Db,
        event: &Recorded,
        _content: &NoticeContent,
    ) -> Result<MailContext, AppError> {
        Ok(MailContext::of(event))
    }

    /// The meeting that the mail enters in the calendar of `reader`, moves there or takes out.
    ///
    /// # Errors
    /// A database fault.
    async fn calendar(
        &self,
        _notice: &NoticeType,
        _db: &Db,
        _event: &Recorded,
        _reader: MemberId,
        _source: &CalendarSource,
    ) -> Result<Option<CalendarEvent>, AppError> {
        Ok(None)
    }

    /// The content of a mail to `reader`.
    fn mail(
        &self,
        notice: &NoticeType,
        _event: &Recorded,
        content: &NoticeContent,
        _reader: MemberId,
    ) -> MailContent {
        MailContent {
            text: notice.kind,
            reason: content.args.reason.clone(),
            with_time: false,
        }
    }
}

/// The notices of all features.
#[derive(Clone)]
pub struct NoticeRegistry(Vec<&'static NoticeType>);

impl NoticeRegistry {
    #[must_use]
    pub fn new(notices: impl IntoIterator<Item = &'static NoticeType>) -> Self {
        Self(notices.into_iter().collect())
    }

    pub fn all(&self) -> impl Iterator<Item = &'static NoticeType> {
        self.0.iter().copied()
    }

    /// The notice of this kind; `None` if this release does not know it.
    #[must_use]
    pub fn find(&self, kind: &str) -> Option<&'static NoticeType> {
        self.all().find(|notice| notice.kind == kind)
    }

    /// The notice for events of this kind.
    #[must_use]
    pub fn of_event(&self, event: &str) -> Option<&'static NoticeType> {
        self.all().find(|notice| notice.event == event)
    }
}
