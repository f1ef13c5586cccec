//! Rules for the start and the end of a mentorship.

use super::{model::MentorshipStatus, refusal::MentorshipRefusal};
use crate::features::programme::programmes::Policy;

/// The first state of a mentorship: active, or arranging if the programme requires an agreement.
#[must_use]
pub const fn first_status(policy: &Policy) -> MentorshipStatus {
    if policy.agreement_required {
        MentorshipStatus::Arranging
    } else {
        MentorshipStatus::Active
    }
}

/// Whether a mentorship can be ended. Either side may end it once, at any time.
///
/// # Errors
/// It has already ended.
pub fn end(status: MentorshipStatus) -> Result<(), MentorshipRefusal> {
    match status {
        MentorshipStatus::Arranging | MentorshipStatus::Active => Ok(()),
        MentorshipStatus::Ended => Err(MentorshipRefusal::AlreadyEnded),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::programme::presets::{PRESETS, Preset};

    #[test]
    fn a_mentorship_starts_active_unless_an_agreement_is_needed() {
        let policy = |index: usize| Preset::parse(PRESETS[index].1).unwrap().policy;
        assert_eq!(first_status(&policy(0)), MentorshipStatus::Active);
        assert_eq!(first_status(&policy(2)), MentorshipStatus::Arranging);
    }

    #[test]
    fn a_mentorship_ends_once() {
        assert_eq!(end(MentorshipStatus::Active), Ok(()));
        assert_eq!(end(MentorshipStatus::Arranging), Ok(()));
        assert_eq!(
            end(MentorshipStatus::Ended),
            Err(MentorshipRefusal::AlreadyEnded)
        );
    }
}
