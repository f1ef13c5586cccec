//! What members are told of: the types in which each feature describes its notices. `notifications` delivers them, in the
//! app and by mail, and knows no event.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use utoipa::openapi::{RefOr, Schema};
use uuid::Uuid;

use crate::features::pairing::mentorships::MentorshipId;
use crate::ids::{EnrolmentId, RequestId};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, ReadPool},
    events::Recorded,
};

tandem_kernel::text_enum! {
    /// What a kind of notification is about.
    pub enum Topic {
        Enrolment = "enrolment",
        Requests = "requests",
        Mentorships = "mentorships",
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

/// One kind of notification: the event that it tells of, and what is known of all of its kind.
#[derive(Clone, Copy)]
pub struct NoticeType {
    /// Stable, as in the contract and in the names of texts: `request_received`.
    pub kind: &'static str,
    /// The kind of event.
    pub event: &'static str,
    pub topic: Topic,
    /// Members must know of it: its mail cannot be turned off.
    pub is_required: bool,
    /// The reader is to do something with the other person; it is over when that person has left.
    pub needs_person: bool,
    pub composer: &'static dyn Composer,
}

impl NoticeType {
    /// A notice that members may turn off, and that stays true when the other person has left.
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

    /// Members must know of it.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    /// It is over when the other person has left.
    #[must_use]
    pub const fn needs_person(mut self) -> Self {
        self.needs_person = true;
        self
    }

    /// Its kind, as it goes out.
    #[must_use]
    pub const fn name(&self) -> NotificationKind {
        NotificationKind(self.kind)
    }
}

/// A kind of notification as part of an answer. The contract lists them all: `server/contract.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct NotificationKind(pub &'static str);

/// Where it stands in an answer; the contract puts the kinds in its place.
impl utoipa::PartialSchema for NotificationKind {
    fn schema() -> RefOr<Schema> {
        String::schema()
    }
}

impl utoipa::ToSchema for NotificationKind {}

/// Who is told of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Audience {
    Members(Vec<MemberId>),
    /// The programme's, except the member it is about.
    Coordinators {
        except: MemberId,
    },
}

/// What one recipient is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeContent {
    pub role: NotificationRole,
    pub args: Args,
}

/// As it is stored: people by id, so that a name is never older than its owner wants it, and no words
/// that somebody wrote.
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
    pub reason: Option<String>,
    /// Who asked, where it was the mentor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_by: Option<NotificationRole>,
}

/// What a mail needs to know besides its notice, from the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailContext {
    /// The moment that the text names.
    pub when: DateTime<Utc>,
    /// What somebody wrote to the reader.
    pub quote: Option<String>,
    /// What the conversation is about: the request, also when a mentorship came of it.
    pub thread: Uuid,
}

impl MailContext {
    /// The event alone.
    #[must_use]
    pub const fn of(event: &Recorded) -> Self {
        Self {
            when: event.occurred_at,
            quote: None,
            thread: event.subject_id,
        }
    }
}

/// What a mail says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailContent {
    /// The message in the texts.
    pub text: &'static str,
    /// The word that the text depends on.
    pub reason: Option<String>,
    /// Whether the moment is written with its time, or as a day.
    pub with_time: bool,
}

/// Turns events of a feature into what people are told.
#[async_trait(?Send)]
pub trait Composer: Sync {
    /// # Errors
    /// The payload is not what events of this kind carry.
    fn audience(
        &self,
        notice: &NoticeType,
        event: &Recorded,
    ) -> Result<Audience, serde_json::Error>;

    /// What `recipient` is told.
    ///
    /// # Errors
    /// The payload is not what events of this kind carry.
    fn content(
        &self,
        notice: &NoticeType,
        event: &Recorded,
        recipient: MemberId,
    ) -> Result<NoticeContent, serde_json::Error>;

    /// Where the reader goes on, below the public address.
    fn link(&self, notice: &NoticeType, programme: &str, content: &NoticeContent) -> Vec<String>;

    /// Words of these events that are read where they belong, in the place of the reason.
    ///
    /// # Errors
    /// The database's fault.
    async fn words(
        &self,
        _connection: &ReadPool,
        _events: &[Uuid],
    ) -> Result<HashMap<Uuid, String>, AppError> {
        Ok(HashMap::new())
    }

    /// Whether a mail that waited still says what is so. What tells of something that happened is true for good.
    ///
    /// # Errors
    /// The database's fault.
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
    /// The database's fault.
    async fn mail_context(
        &self,
        _notice: &NoticeType,
        _db: &Db,
        event: &Recorded,
        _content: &NoticeContent,
    ) -> Result<MailContext, AppError> {
        Ok(MailContext::of(event))
    }

    /// What a mail to `reader` says.
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

    /// The notice of this kind; `None` where this version knows none.
    #[must_use]
    pub fn find(&self, kind: &str) -> Option<&'static NoticeType> {
        self.all().find(|notice| notice.kind == kind)
    }

    /// The notice that tells of events of this kind.
    #[must_use]
    pub fn of_event(&self, event: &str) -> Option<&'static NoticeType> {
        self.all().find(|notice| notice.event == event)
    }
}
