//! Ids that earlier features name, because a row of theirs belongs to a row of a later one. The others stand in the `model.rs` of
//! the feature whose table it is; those of members and programmes are the platform's.

tandem_platform::id_type! {
    /// An enrolment; what somebody has read of the resources is kept under it.
    EnrolmentId
}

tandem_platform::id_type! {
    /// A request; a mentorship names the one that it came of.
    RequestId
}
