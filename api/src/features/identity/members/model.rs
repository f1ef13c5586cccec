//! Membership states and what they allow.

tandem_platform::column_enum! {
    /// The state of a membership, as the society tells it. It is read with each request of a member, so that a state which only a
    /// newer release knows must not fail them all: it counts as unknown, never as active.
    pub enum MembershipStatus else Unknown {
        Active = "active",
        Grace = "grace",
        Lapsed = "lapsed",
        Suspended = "suspended",
        None = "none",
        Unknown = "unknown",
    }
}

tandem_platform::column_enum! {
    /// Where a member's record comes from.
    pub enum MembershipSource {
        Sso = "sso",
        Sync = "sync",
        Scim = "scim",
    }
}

tandem_kernel::text_enum! {
    /// How far somebody gets.
    pub enum Access {
        Anonymous = "anonymous",
        Active = "active",
        Restricted = "restricted",
    }
}

tandem_kernel::text_enum! {
    /// Why somebody does not get further.
    pub enum RestrictedReason {
        NotSignedIn = "not_signed_in",
        NotAMember = "not_a_member",
        Lapsed = "lapsed",
        Suspended = "suspended",
        Unknown = "unknown",
    }
}

impl MembershipStatus {
    #[must_use]
    pub const fn is_active(self) -> bool {
        matches!(self, Self::Active | Self::Grace)
    }

    #[must_use]
    pub const fn restricted_reason(self) -> Option<RestrictedReason> {
        match self {
            Self::Active | Self::Grace => None,
            Self::Lapsed => Some(RestrictedReason::Lapsed),
            Self::Suspended => Some(RestrictedReason::Suspended),
            Self::None => Some(RestrictedReason::NotAMember),
            Self::Unknown => Some(RestrictedReason::Unknown),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_active_and_grace_let_a_person_in() {
        let let_in: Vec<_> = MembershipStatus::ALL
            .iter()
            .filter(|status| status.is_active())
            .collect();
        assert_eq!(
            let_in,
            [&MembershipStatus::Active, &MembershipStatus::Grace]
        );
        for status in MembershipStatus::ALL {
            assert_eq!(status.is_active(), status.restricted_reason().is_none());
        }
    }

    #[test]
    fn an_unknown_word_is_never_active() {
        assert_eq!(
            MembershipStatus::from_column("platinum"),
            Ok(MembershipStatus::Unknown)
        );
    }
}
