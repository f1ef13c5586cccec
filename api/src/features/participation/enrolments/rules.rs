//! Rules for registration and participation.

use super::{model::Status, refusal::EnrolmentRefusal as Refusal};
use crate::features::programme::programmes::{Policy, ResourcesRule, Role};

/// The facts that decide on a registration.
#[derive(Clone, Copy, Debug)]
pub struct Registration {
    pub role: Role,
    pub existing: Option<Status>,
    /// There is an open invitation for the member.
    pub invited: bool,
    pub open: bool,
    pub conduct_version: i32,
    pub confidentiality_version: Option<i32>,
}

/// The status of a new registration. `current` are the versions of the pledges in force: conduct, and confidentiality if the policy
/// requires it.
///
/// # Errors
/// The first rule that is broken.
pub fn register(
    policy: &Policy,
    registration: Registration,
    current: (i32, Option<i32>),
) -> Result<Status, Refusal> {
    match registration.existing {
        None | Some(Status::Declined | Status::Withdrawn | Status::Draft) => {}
        Some(_) => return Err(Refusal::Exists),
    }
    if registration.role == Role::Mentor && policy.mentors_by_invitation && !registration.invited {
        return Err(Refusal::MentorsByInvitationOnly);
    }
    if !registration.open {
        return Err(Refusal::Closed);
    }
    let (conduct, confidentiality) = current;
    let agreed = registration.conduct_version == conduct
        && (confidentiality.is_none() || registration.confidentiality_version == confidentiality);
    if !agreed {
        return Err(Refusal::PledgeOutdated);
    }
    Ok(if policy.needs_approval(registration.role) {
        Status::Submitted
    } else {
        Status::Approved
    })
}

/// Progress towards the first match.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    pub status: Status,
    pub required_unread: i64,
    pub profile_complete: bool,
}

/// Whether a member may see matches and send or accept requests.
///
/// # Errors
/// The first missing step.
pub fn may_take_part(policy: &Policy, progress: Progress) -> Result<(), Refusal> {
    may_write_profile(policy, progress)?;
    if progress.status == Status::Paused {
        return Err(Refusal::Paused);
    }
    if progress.profile_complete {
        Ok(())
    } else {
        Err(Refusal::ProfileIncomplete)
    }
}

/// Whether a member may write the profile: after approval, and after reading the resources if the policy requires it.
///
/// # Errors
/// The first missing step.
pub fn may_write_profile(policy: &Policy, progress: Progress) -> Result<(), Refusal> {
    if !matches!(progress.status, Status::Approved | Status::Paused) {
        return Err(Refusal::NotApproved);
    }
    if policy.resources == ResourcesRule::Required && progress.required_unread > 0 {
        return Err(Refusal::RequiredResourcesUnread);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::programme::presets::{PRESETS, Preset};

    fn policy(slug: &str) -> Policy {
        let (_, text) = PRESETS.iter().find(|(name, _)| *name == slug).unwrap();
        Preset::parse(text).unwrap().policy
    }

    fn mentee() -> Registration {
        Registration {
            role: Role::Mentee,
            existing: None,
            invited: false,
            open: true,
            conduct_version: 1,
            confidentiality_version: Some(1),
        }
    }

    const CURRENT: (i32, Option<i32>) = (1, Some(1));

    #[test]
    fn a_mentee_of_isbt_waits_for_approval() {
        assert_eq!(
            register(&policy("isbt"), mentee(), CURRENT),
            Ok(Status::Submitted)
        );
    }

    #[test]
    fn an_uninvited_mentor_of_isbt_is_refused_and_one_of_the_guided_programme_is_not() {
        let mentor = Registration {
            role: Role::Mentor,
            ..mentee()
        };
        assert_eq!(
            register(&policy("isbt"), mentor, CURRENT),
            Err(Refusal::MentorsByInvitationOnly)
        );
        assert_eq!(
            register(&policy("guided"), mentor, CURRENT),
            Ok(Status::Submitted)
        );
        let invited = Registration {
            invited: true,
            ..mentor
        };
        assert_eq!(
            register(&policy("isbt"), invited, CURRENT),
            Ok(Status::Submitted)
        );
    }

    #[test]
    fn isth_approves_nobody_and_takes_people_only_in_its_season() {
        assert_eq!(
            register(&policy("isth"), mentee(), CURRENT),
            Ok(Status::Approved)
        );
        let late = Registration {
            open: false,
            ..mentee()
        };
        assert_eq!(
            register(&policy("isth"), late, CURRENT),
            Err(Refusal::Closed)
        );
    }

    #[test]
    fn an_old_version_of_a_pledge_is_not_consent() {
        let old = Registration {
            conduct_version: 0,
            ..mentee()
        };
        assert_eq!(
            register(&policy("isbt"), old, CURRENT),
            Err(Refusal::PledgeOutdated)
        );
        let silent = Registration {
            confidentiality_version: None,
            ..mentee()
        };
        assert_eq!(
            register(&policy("isbt"), silent, CURRENT),
            Err(Refusal::PledgeOutdated)
        );
    }

    #[test]
    fn whoever_is_away_writes_the_profile_and_does_nothing_else() {
        let away = Progress {
            status: Status::Paused,
            required_unread: 0,
            profile_complete: true,
        };
        assert_eq!(may_write_profile(&policy("isbt"), away), Ok(()));
        assert_eq!(may_take_part(&policy("isbt"), away), Err(Refusal::Paused));
    }

    #[test]
    fn resources_hold_somebody_up_only_where_the_policy_requires_them() {
        let unread = Progress {
            status: Status::Approved,
            required_unread: 2,
            profile_complete: true,
        };
        let mut isbt = policy("isbt");
        assert_eq!(may_take_part(&isbt, unread), Ok(()));
        isbt.resources = ResourcesRule::Required;
        assert_eq!(
            may_take_part(&isbt, unread),
            Err(Refusal::RequiredResourcesUnread)
        );
    }
}
