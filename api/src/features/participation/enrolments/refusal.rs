//! Why an enrolment or a profile cannot be changed.

use tandem_macros::Refusal;

use tandem_kernel::FieldProblem;

#[derive(Debug, PartialEq, Eq, Refusal)]
#[refusal(kind = Conflict)]
pub enum EnrolmentRefusal {
    #[refusal(
        code = "enrolment_exists",
        detail = "You are registered in this role already."
    )]
    Exists,
    #[refusal(code = "mentors_by_invitation_only", kind = Forbidden, detail = "Mentors join this programme by invitation.")]
    MentorsByInvitationOnly,
    #[refusal(
        code = "enrolment_closed",
        detail = "Registration for this programme is closed at present."
    )]
    Closed,
    #[refusal(
        code = "pledge_outdated",
        detail = "The text you agreed to has changed. Please read it again."
    )]
    PledgeOutdated,
    #[refusal(code = "own_enrolment", kind = Forbidden, detail = "You cannot decide on your own registration.")]
    OwnEnrolment,
    #[refusal(
        code = "enrolment_already_decided",
        detail = "This registration has been decided already."
    )]
    AlreadyDecided,
    #[refusal(
        code = "undo_too_late",
        detail = "It is too late to undo this decision."
    )]
    UndoTooLate,
    #[refusal(
        code = "not_asked_back",
        detail = "There is no open question about this registration."
    )]
    NotAskedBack,
    #[refusal(
        code = "enrolment_paused",
        detail = "You are paused. Please resume first."
    )]
    Paused,
    #[refusal(code = "not_paused", detail = "You are not paused.")]
    NotPaused,
    #[refusal(
        code = "not_taking_part",
        detail = "You do not take part in this programme in this role."
    )]
    NotTakingPart,
    #[refusal(
        code = "mentorship_running",
        detail = "End the mentorship first, so that the other person knows."
    )]
    MentorshipRunning,
    #[refusal(
        code = "not_approved",
        detail = "The registration has not been approved."
    )]
    NotApproved,
    #[refusal(
        code = "profile_incomplete",
        detail = "The profile is not complete yet."
    )]
    ProfileIncomplete,
    #[refusal(
        code = "required_resources_unread",
        detail = "Some required resources have not been read yet."
    )]
    RequiredResourcesUnread,
    #[refusal(code = "invalid_fields", kind = Invalid, detail = "Please correct the fields listed.", fields = value.clone())]
    InvalidFields(Vec<FieldProblem>),
}
