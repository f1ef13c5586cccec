//! Ids that a feature refers to although it comes before the feature that owns the table. Other ids are in the `model.rs` of the
//! feature that owns the table; those of members and programmes are in the platform.

tandem_platform::id_type! {
    /// Id of an enrolment. `resources` stores who has read what by enrolment.
    EnrolmentId
}

tandem_platform::id_type! {
    /// Id of a request. A mentorship stores which request it came from.
    RequestId
}
