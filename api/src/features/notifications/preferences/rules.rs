//! What each kind is about, which a member must know of, and how members are told as a rule.

use super::model::{Topic, Wish};
use crate::features::notifications::model::NotificationKind as Kind;

#[must_use]
pub fn topic(kind: Kind) -> Topic {
    match kind {
        Kind::EnrolmentSubmitted
        | Kind::EnrolmentAnswered
        | Kind::DeputyNamed
        | Kind::DeputyEnded => Topic::Coordination,
        Kind::EnrolmentApproved | Kind::EnrolmentDeclined | Kind::EnrolmentAskedBack => {
            Topic::Enrolment
        }
        Kind::RequestReceived
        | Kind::RequestAccepted
        | Kind::RequestDeclined
        | Kind::RequestWithdrawn
        | Kind::RequestSeatTaken
        | Kind::RequestQuestion
        | Kind::RequestAnswer
        | Kind::RequestMentorReminder
        | Kind::RequestMenteeReminder
        | Kind::RequestExpired
        | Kind::RequestHeld
        | Kind::RequestResumed => Topic::Requests,
        Kind::MentorshipEnded => Topic::Mentorships,
    }
}

/// Whether mails of this kind can be ended. A decision about somebody's own place, the beginning and the
/// end of a mentorship reach them, whatever they wish.
#[must_use]
pub fn may_end(kind: Kind) -> bool {
    match kind {
        Kind::EnrolmentApproved
        | Kind::EnrolmentDeclined
        | Kind::EnrolmentAskedBack
        | Kind::RequestAccepted
        | Kind::MentorshipEnded
        | Kind::DeputyNamed
        | Kind::DeputyEnded => false,
        Kind::EnrolmentSubmitted
        | Kind::EnrolmentAnswered
        | Kind::RequestReceived
        | Kind::RequestDeclined
        | Kind::RequestWithdrawn
        | Kind::RequestSeatTaken
        | Kind::RequestQuestion
        | Kind::RequestAnswer
        | Kind::RequestMentorReminder
        | Kind::RequestMenteeReminder
        | Kind::RequestExpired
        | Kind::RequestHeld
        | Kind::RequestResumed => true,
    }
}

/// How members are told who have not said otherwise. Coordinators see registrations in the app alone:
/// there can be many a day.
#[must_use]
pub fn usual(kind: Kind) -> Wish {
    Wish {
        mail: topic(kind) != Topic::Coordination || !may_end(kind),
        in_app: true,
    }
}

/// How a member is told, from what they have said.
#[must_use]
pub fn wish(kind: Kind, said: Option<Wish>) -> Wish {
    let wish = said.unwrap_or_else(|| usual(kind));
    Wish {
        mail: wish.mail || !may_end(kind),
        ..wish
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: Wish = Wish {
        mail: false,
        in_app: false,
    };

    #[test]
    fn what_a_member_must_know_is_mailed_whatever_was_said() {
        for kind in Kind::ALL {
            assert_eq!(wish(*kind, Some(NOTHING)).mail, !may_end(*kind), "{kind}");
            assert!(!wish(*kind, Some(NOTHING)).in_app, "{kind}");
        }
    }

    #[test]
    fn who_has_said_nothing_is_told_as_usual() {
        for kind in Kind::ALL {
            assert_eq!(wish(*kind, None), usual(*kind), "{kind}");
            assert!(usual(*kind).mail || may_end(*kind), "{kind}");
        }
    }

    #[test]
    fn coordinators_may_have_registrations_mailed() {
        let both = Wish {
            mail: true,
            in_app: true,
        };
        assert!(!usual(Kind::EnrolmentSubmitted).mail);
        assert_eq!(wish(Kind::EnrolmentSubmitted, Some(both)), both);
    }
}
