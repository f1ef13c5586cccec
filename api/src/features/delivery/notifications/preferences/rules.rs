//! Default preferences, and mails that cannot be turned off.

use crate::notice::{NoticeType, Topic};

/// The channels by which a member gets one kind of notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChannelPreference {
    pub mail: bool,
    pub in_app: bool,
}

/// How a preference was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    Owner,
    /// By the link in a mail, without a session.
    Link,
}

/// The channels of a member who has not chosen. Coordinators get registrations only in the app, because there can be many per day.
#[must_use]
pub fn default_of(notice: &NoticeType) -> ChannelPreference {
    ChannelPreference {
        mail: notice.topic != Topic::Coordination || notice.is_required,
        in_app: true,
    }
}

/// The channels in use, given the stored choice. Required notices are always mailed.
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
