//! Who is told what. Pure: from an event's words to notices.

use serde_json::Value;
use uuid::Uuid;

use super::model::{
    About, Audience, EnrolmentPayload, Notice, NotificationKind, NotificationRole, Occasion,
    PairPayload, Parties,
};

use NotificationKind as Kind;

/// The kinds of events that somebody is told of.
const OCCASIONS: [(&str, Kind); 20] = [
    ("enrolment.submitted", Kind::EnrolmentSubmitted),
    ("enrolment.approved", Kind::EnrolmentApproved),
    ("enrolment.declined", Kind::EnrolmentDeclined),
    ("enrolment.asked_back", Kind::EnrolmentAskedBack),
    ("enrolment.answered", Kind::EnrolmentAnswered),
    ("request.sent", Kind::RequestReceived),
    ("request.accepted", Kind::RequestAccepted),
    ("request.declined", Kind::RequestDeclined),
    ("request.withdrawn", Kind::RequestWithdrawn),
    ("request.seat_taken", Kind::RequestSeatTaken),
    ("request.question_asked", Kind::RequestQuestion),
    ("request.question_answered", Kind::RequestAnswer),
    ("request.mentor_reminded", Kind::RequestMentorReminder),
    ("request.mentee_reminded", Kind::RequestMenteeReminder),
    ("request.expired", Kind::RequestExpired),
    ("request.held", Kind::RequestHeld),
    ("request.resumed", Kind::RequestResumed),
    ("mentorship.ended", Kind::MentorshipEnded),
    ("deputy.named", Kind::DeputyNamed),
    ("deputy.ended", Kind::DeputyEnded),
];

/// Their names.
pub fn kinds() -> Vec<&'static str> {
    OCCASIONS.iter().map(|(event, _)| *event).collect()
}

/// The occasion in an event; `None` for events nobody is told of.
///
/// # Errors
/// The payload is not what events of this kind carry.
pub fn occasion(
    event: &str,
    subject_id: Uuid,
    payload: &Value,
) -> Result<Option<Occasion>, serde_json::Error> {
    let Some((_, kind)) = OCCASIONS.iter().find(|(name, _)| *name == event) else {
        return Ok(None);
    };
    let payload = payload.clone();
    let parties = if event.starts_with("enrolment.") {
        Parties::Enrolment(serde_json::from_value(payload)?)
    } else if event.starts_with("deputy.") {
        Parties::Deputy(serde_json::from_value(payload)?)
    } else {
        Parties::Pair(serde_json::from_value(payload)?)
    };
    Ok(Some(Occasion {
        kind: *kind,
        subject_id,
        parties,
    }))
}

#[must_use]
pub fn audience(occasion: &Occasion) -> Audience {
    match (&occasion.parties, occasion.kind) {
        (Parties::Enrolment(enrolment), Kind::EnrolmentSubmitted | Kind::EnrolmentAnswered) => {
            Audience::Coordinators {
                except: enrolment.member_id,
            }
        }
        (Parties::Enrolment(enrolment), _) => Audience::Members(vec![enrolment.member_id]),
        (Parties::Deputy(deputy), _) => Audience::Members(vec![deputy.member_id]),
        (
            Parties::Pair(pair),
            Kind::RequestAccepted
            | Kind::RequestDeclined
            | Kind::RequestQuestion
            | Kind::RequestMenteeReminder,
        ) => Audience::Members(vec![pair.sender()]),
        (
            Parties::Pair(pair),
            Kind::MentorshipEnded | Kind::RequestExpired | Kind::RequestResumed,
        ) => Audience::Members(vec![pair.mentee_id, pair.mentor_id]),
        (Parties::Pair(pair), Kind::RequestHeld) => Audience::Members(vec![pair.who_waits()]),
        (Parties::Pair(pair), Kind::RequestSeatTaken) => Audience::Members(vec![pair.left_over()]),
        (Parties::Pair(pair), _) => Audience::Members(vec![pair.receiver()]),
    }
}

/// What `recipient` is told of an occasion.
#[must_use]
pub fn notice(occasion: &Occasion, recipient: Uuid) -> Notice {
    match &occasion.parties {
        Parties::Enrolment(enrolment) => of_enrolment(occasion, enrolment),
        Parties::Pair(pair) => of_pair(occasion, pair, recipient),
        Parties::Deputy(deputy) => Notice {
            kind: occasion.kind,
            role: NotificationRole::Coordinator,
            about: About {
                person_id: Some(deputy.by),
                ..About::default()
            },
        },
    }
}

fn of_enrolment(occasion: &Occasion, enrolment: &EnrolmentPayload) -> Notice {
    let in_the_queue = matches!(
        occasion.kind,
        NotificationKind::EnrolmentSubmitted | NotificationKind::EnrolmentAnswered
    );
    let (role, person_id, reason) = if in_the_queue {
        let wished = enrolment.role.to_string();
        (
            NotificationRole::Coordinator,
            Some(enrolment.member_id),
            Some(wished),
        )
    } else {
        (enrolment.role, None, None)
    };
    Notice {
        kind: occasion.kind,
        role,
        about: About {
            person_id,
            enrolment_id: Some(occasion.subject_id),
            reason,
            ..About::default()
        },
    }
}

fn of_pair(occasion: &Occasion, pair: &PairPayload, recipient: Uuid) -> Notice {
    let is_mentor = recipient == pair.mentor_id;
    let (role, person_id, enrolment_id) = if is_mentor {
        (
            NotificationRole::Mentor,
            pair.mentee_id,
            pair.mentor_enrolment_id,
        )
    } else {
        (
            NotificationRole::Mentee,
            pair.mentor_id,
            pair.mentee_enrolment_id,
        )
    };
    Notice {
        kind: occasion.kind,
        role,
        about: About {
            person_id: Some(person_id),
            enrolment_id: Some(enrolment_id),
            request_id: pair.request_id,
            mentorship_id: pair.mentorship_id,
            reason: pair.reason.clone().or_else(|| pair.outcome.clone()),
            sent_by: pair.sent_by.filter(|_| pair.is_from_mentor()),
        },
    }
}

/// Whether the reader is to do something with the other person: what such a notice says is over when that person
/// has left.
#[must_use]
pub fn asks(kind: NotificationKind) -> bool {
    use NotificationKind as Kind;
    match kind {
        Kind::EnrolmentSubmitted
        | Kind::EnrolmentAnswered
        | Kind::RequestReceived
        | Kind::RequestAccepted
        | Kind::RequestQuestion
        | Kind::RequestAnswer
        | Kind::RequestMentorReminder
        | Kind::RequestMenteeReminder
        | Kind::RequestHeld
        | Kind::RequestResumed => true,
        Kind::EnrolmentApproved
        | Kind::EnrolmentDeclined
        | Kind::EnrolmentAskedBack
        | Kind::RequestDeclined
        | Kind::RequestWithdrawn
        | Kind::RequestSeatTaken
        | Kind::RequestExpired
        | Kind::MentorshipEnded
        | Kind::DeputyNamed
        | Kind::DeputyEnded => false,
    }
}

/// Where the reader goes on from a notice, below the public address.
#[must_use]
pub fn destination(programme: &str, notice: &Notice) -> Vec<String> {
    if notice.kind == Kind::DeputyEnded {
        return vec!["programmes".to_owned(), programme.to_owned()];
    }
    if notice.role == NotificationRole::Coordinator {
        return ["coordinate", programme, "approvals"]
            .map(str::to_owned)
            .into();
    }
    let about = &notice.about;
    let (room, id) = match notice.kind {
        Kind::RequestReceived
        | Kind::RequestQuestion
        | Kind::RequestAnswer
        | Kind::RequestMentorReminder
        | Kind::RequestMenteeReminder
        | Kind::RequestExpired
        | Kind::RequestHeld
        | Kind::RequestResumed => ("requests", about.request_id),
        Kind::RequestAccepted | Kind::MentorshipEnded => ("mentorships", about.mentorship_id),
        Kind::RequestDeclined => ("find", None),
        Kind::RequestWithdrawn | Kind::RequestSeatTaken => ("requests", None),
        Kind::EnrolmentAskedBack => ("enrol", None),
        Kind::EnrolmentSubmitted
        | Kind::EnrolmentAnswered
        | Kind::DeputyNamed
        | Kind::DeputyEnded
        | Kind::EnrolmentApproved
        | Kind::EnrolmentDeclined => ("", None),
    };
    let mut path = ["p", programme, notice.role.as_str(), room]
        .map(str::to_owned)
        .to_vec();
    path.extend(id.map(|id| id.to_string()));
    path
}

#[cfg(test)]
mod tests;
