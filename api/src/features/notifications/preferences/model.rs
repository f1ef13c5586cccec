//! Wishes, and what kinds are about.

crate::text_enum! {
    /// What a kind of notification is about.
    pub enum Topic {
        Enrolment = "enrolment",
        Requests = "requests",
        Mentorships = "mentorships",
        Coordination = "coordination",
    }
}

/// How a member is told of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    pub mail: bool,
    pub in_app: bool,
}

/// By what means a member decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    Owner,
    /// The link in a mail, by whoever holds it.
    Link,
}
