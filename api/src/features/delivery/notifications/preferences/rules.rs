//! Which mails members may turn off, and how they are told as a rule.

use crate::notice::{NoticeType, Topic};

/// How a member is told of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChannelPreference {
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

/// How members are told who have not chosen. Coordinators see registrations in the app alone: there can be many a day.
#[must_use]
pub fn default_of(notice: &NoticeType) -> ChannelPreference {
    ChannelPreference {
        mail: notice.topic != Topic::Coordination || notice.is_required,
        in_app: true,
    }
}

/// How a member is told, from what they have chosen. What they must know of is mailed all the same.
#[must_use]
pub fn effective(notice: &NoticeType, stored: Option<ChannelPreference>) -> ChannelPreference {
    let preference = stored.unwrap_or_else(|| default_of(notice));
    ChannelPreference {
        mail: preference.mail || notice.is_required,
        ..preference
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::{participation::enrolments, programme::deputies};

    const NOTHING: ChannelPreference = ChannelPreference {
        mail: false,
        in_app: false,
    };

    fn notices() -> impl Iterator<Item = &'static NoticeType> {
        let features = [enrolments::FEATURE, deputies::FEATURE];
        features.into_iter().flat_map(|feature| feature.notices)
    }

    #[test]
    fn what_a_member_must_know_is_mailed_whatever_was_said() {
        for notice in notices() {
            let told = effective(notice, Some(NOTHING));
            assert_eq!(told.mail, notice.is_required, "{}", notice.kind);
            assert!(!told.in_app, "{}", notice.kind);
        }
    }

    #[test]
    fn who_has_said_nothing_is_told_as_usual() {
        for notice in notices() {
            let usual = default_of(notice);
            assert_eq!(effective(notice, None), usual, "{}", notice.kind);
            assert!(usual.mail || !notice.is_required, "{}", notice.kind);
        }
    }

    #[test]
    fn coordinators_may_have_registrations_mailed() {
        let both = ChannelPreference {
            mail: true,
            in_app: true,
        };
        let submitted = notices().find(|notice| notice.kind == "enrolment_submitted");
        let submitted = submitted.unwrap();
        assert!(!default_of(submitted).mail);
        assert_eq!(effective(submitted, Some(both)), both);
    }
}
