//! Why an enrolment or a profile is not changed.

use std::borrow::Cow;

use crate::kernel::{FieldProblem, Kind, Refusal};

#[derive(Debug, PartialEq, Eq)]
pub enum EnrolmentRefusal {
    Exists,
    MentorsByInvitationOnly,
    Closed,
    PledgeOutdated,
    OwnEnrolment,
    AlreadyDecided,
    UndoTooLate,
    NotAskedBack,
    Paused,
    NotPaused,
    NotTakingPart,
    MentorshipRunning,
    NotApproved,
    ProfileIncomplete,
    RequiredResourcesUnread,
    InvalidFields(Vec<FieldProblem>),
}

impl Refusal for EnrolmentRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::Exists => "enrolment_exists",
            Self::MentorsByInvitationOnly => "mentors_by_invitation_only",
            Self::Closed => "enrolment_closed",
            Self::PledgeOutdated => "pledge_outdated",
            Self::OwnEnrolment => "own_enrolment",
            Self::AlreadyDecided => "enrolment_already_decided",
            Self::UndoTooLate => "undo_too_late",
            Self::NotAskedBack => "not_asked_back",
            Self::Paused => "enrolment_paused",
            Self::NotPaused => "not_paused",
            Self::NotTakingPart => "not_taking_part",
            Self::MentorshipRunning => "mentorship_running",
            Self::NotApproved => "not_approved",
            Self::ProfileIncomplete => "profile_incomplete",
            Self::RequiredResourcesUnread => "required_resources_unread",
            Self::InvalidFields(_) => "invalid_fields",
        }
    }

    fn kind(&self) -> Kind {
        match self {
            Self::MentorsByInvitationOnly | Self::OwnEnrolment => Kind::Forbidden,
            Self::InvalidFields(_) => Kind::Invalid,
            _ => Kind::Conflict,
        }
    }

    fn detail(&self) -> Cow<'static, str> {
        match self {
            Self::Exists => "You are registered in this role already.",
            Self::MentorsByInvitationOnly => "Mentors join this programme by invitation.",
            Self::Closed => "Registration for this programme is closed at present.",
            Self::PledgeOutdated => "The text you agreed to has changed. Please read it again.",
            Self::OwnEnrolment => "You cannot decide on your own registration.",
            Self::AlreadyDecided => "This registration has been decided already.",
            Self::UndoTooLate => "It is too late to undo this decision.",
            Self::NotAskedBack => "There is no open question about this registration.",
            Self::Paused => "You are paused. Please resume first.",
            Self::NotPaused => "You are not paused.",
            Self::NotTakingPart => "You do not take part in this programme in this role.",
            Self::MentorshipRunning => "End the mentorship first, so that the other person knows.",
            Self::NotApproved => "The registration has not been approved.",
            Self::ProfileIncomplete => "The profile is not complete yet.",
            Self::RequiredResourcesUnread => "Some required resources have not been read yet.",
            Self::InvalidFields(_) => "Please correct the fields listed.",
        }
        .into()
    }

    fn fields(&self) -> Vec<FieldProblem> {
        match self {
            Self::InvalidFields(fields) => fields.clone(),
            _ => Vec::new(),
        }
    }
}
