//! States and outcomes of a mentorship.

tandem_platform::id_type! {
    MentorshipId
}

tandem_platform::column_enum! {
    pub enum MentorshipStatus {
        Arranging = "arranging",
        Active = "active",
        Ended = "ended",
    }
}

tandem_platform::column_enum! {
    /// How it ended.
    pub enum Outcome {
        Completed = "completed",
        EndedEarly = "ended_early",
        SeasonEnded = "season_ended",
        MembershipLapsed = "membership_lapsed",
        Released = "released",
    }
}

tandem_kernel::text_enum! {
    /// How either side may end it.
    pub enum OwnOutcome {
        Completed = "completed",
        EndedEarly = "ended_early",
    }
}

impl From<OwnOutcome> for Outcome {
    fn from(outcome: OwnOutcome) -> Self {
        match outcome {
            OwnOutcome::Completed => Self::Completed,
            OwnOutcome::EndedEarly => Self::EndedEarly,
        }
    }
}
