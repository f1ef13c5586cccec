//! What counts as activity, and the questions and prompts where there is none.

tandem_platform::id_type! {
    CheckUpId
}

tandem_platform::id_type! {
    ReminderId
}

tandem_platform::column_enum! {
    /// What one side answers when asked whether the mentorship is still going well.
    pub enum CheckUpAnswer {
        GoingWell = "going_well",
        NeedHelp = "need_help",
        Stopped = "stopped",
    }
}

tandem_platform::column_enum! {
    /// What the two are told while there was no first contact.
    pub enum FirstContactPrompt {
        /// It is due.
        Due = "due",
        /// The places can be released.
        Release = "release",
    }
}

tandem_kernel::text_enum! {
    /// What the two did, without its content.
    pub enum ActivityKind {
        MeetingProposed = "meeting_proposed",
        MeetingConfirmed = "meeting_confirmed",
        MeetingHeld = "meeting_held",
        /// Proposed times were declined or withdrawn, or a meeting was cancelled or changed.
        MeetingChanged = "meeting_changed",
        Agreement = "agreement",
        Goal = "goal",
        Question = "question",
        Note = "note",
    }
}

/// The events that are activity, if a person caused them.
pub const ACTIVITY: [(&str, ActivityKind); 23] = [
    ("agreement.approved", ActivityKind::Agreement),
    ("agreement.changes_requested", ActivityKind::Agreement),
    ("agreement.proposed", ActivityKind::Agreement),
    ("agreement.withdrawn", ActivityKind::Agreement),
    ("goal.activated", ActivityKind::Goal),
    ("goal.changed", ActivityKind::Goal),
    ("goal.checked_in", ActivityKind::Goal),
    ("goal.dropped", ActivityKind::Goal),
    ("goal.question_answered", ActivityKind::Goal),
    ("goal.question_asked", ActivityKind::Goal),
    ("goal.reached", ActivityKind::Goal),
    ("meeting.cancelled", ActivityKind::MeetingChanged),
    ("meeting.changed", ActivityKind::MeetingChanged),
    ("meeting.confirmed", ActivityKind::MeetingConfirmed),
    ("meeting.declined", ActivityKind::MeetingChanged),
    ("meeting.held", ActivityKind::MeetingHeld),
    ("meeting.moved", ActivityKind::MeetingConfirmed),
    ("meeting.proposed", ActivityKind::MeetingProposed),
    ("meeting.withdrawn", ActivityKind::MeetingChanged),
    ("note.restored", ActivityKind::Note),
    ("note.written", ActivityKind::Note),
    ("question.added", ActivityKind::Question),
    ("question.discussed", ActivityKind::Question),
];

/// The activity of this kind of event.
#[must_use]
pub fn activity_of(event: &str) -> Option<ActivityKind> {
    let found = ACTIVITY.into_iter().find(|(kind, _)| *kind == event);
    found.map(|(_, activity)| activity)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::FEATURES;

    /// The other events of a mentorship. What somebody says about a meeting that is over is not one more activity: the meeting is.
    const NO_ACTIVITY: [&str; 10] = [
        "activity.check_up_answered",
        "activity.check_up_asked",
        "activity.first_contact_due",
        "activity.release_possible",
        "activity.reminded",
        "meeting.attendance_stated",
        "meeting.missed",
        "meeting.reminder_due",
        "meeting.taken_back",
        "mentorship.ended",
    ];

    /// Events of a request name the mentorship that it led to, but happen before it or at its start.
    const BEFORE: [&str; 2] = ["mentorship.started", "request."];

    #[test]
    fn of_each_event_of_a_mentorship_it_is_decided_whether_it_is_activity() {
        let kinds = FEATURES.iter().flat_map(|feature| feature.events);
        let kinds = kinds.flat_map(|events| *events);
        let undecided = kinds.filter(|event| {
            let schema = serde_json::to_value((event.schema)()).unwrap();
            let of_mentorship = schema["properties"].get("mentorship_id").is_some();
            let decided = activity_of(event.kind).is_some() || NO_ACTIVITY.contains(&event.kind);
            let before = BEFORE.iter().any(|kind| event.kind.starts_with(kind));
            of_mentorship && !decided && !before
        });
        let undecided: Vec<&str> = undecided.map(|event| event.kind).collect();
        assert_eq!(undecided, Vec::<&str>::new());
    }

    #[test]
    fn no_event_is_both() {
        let both = ACTIVITY
            .iter()
            .filter(|(kind, _)| NO_ACTIVITY.contains(kind));
        assert_eq!(both.count(), 0);
    }
}
