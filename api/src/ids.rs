//! Ids that are used by a feature before the one that owns the table. Other ids are in `model.rs` of the owning feature; ids of
//! members and programmes are in the platform.

tandem_platform::id_type! {
    /// Id of an enrolment. `resources` stores reads by enrolment.
    EnrolmentId
}

tandem_platform::id_type! {
    /// Id of a request. A mentorship stores the request that it came from.
    RequestId
}

tandem_platform::id_type! {
    /// Id of a meeting. A question stores the meeting on whose agenda it is.
    MeetingId
}
