//! Who is told what. Pure: from an event's words to notices.

use serde_json::Value;
use uuid::Uuid;

use super::model::{
    About, Audience, EnrolmentPayload, Notice, NotificationKind, NotificationRole, Occasion,
    PairPayload, Parties,
};

/// The occasion in an event; `None` for events nobody is told of.
///
/// # Errors
/// The payload is not what events of this kind carry.
pub fn occasion(
    event: &str,
    subject_id: Uuid,
    payload: &Value,
) -> Result<Option<Occasion>, serde_json::Error> {
    use NotificationKind as Kind;
    let kind = match event {
        "enrolment.submitted" => Kind::EnrolmentSubmitted,
        "enrolment.approved" => Kind::EnrolmentApproved,
        "enrolment.declined" => Kind::EnrolmentDeclined,
        "enrolment.asked_back" => Kind::EnrolmentAskedBack,
        "enrolment.answered" => Kind::EnrolmentAnswered,
        "request.sent" => Kind::RequestReceived,
        "request.accepted" => Kind::RequestAccepted,
        "request.declined" => Kind::RequestDeclined,
        "request.withdrawn" => Kind::RequestWithdrawn,
        "request.seat_taken" => Kind::RequestSeatTaken,
        "request.question_asked" => Kind::RequestQuestion,
        "request.question_answered" => Kind::RequestAnswer,
        "request.mentor_reminded" => Kind::RequestMentorReminder,
        "request.mentee_reminded" => Kind::RequestMenteeReminder,
        "request.expired" => Kind::RequestExpired,
        "mentorship.ended" => Kind::MentorshipEnded,
        _ => return Ok(None),
    };
    let payload = payload.clone();
    let parties = if event.starts_with("enrolment.") {
        Parties::Enrolment(serde_json::from_value(payload)?)
    } else {
        Parties::Pair(serde_json::from_value(payload)?)
    };
    Ok(Some(Occasion {
        kind,
        subject_id,
        parties,
    }))
}

#[must_use]
pub fn audience(occasion: &Occasion) -> Audience {
    use NotificationKind as Kind;
    match (&occasion.parties, occasion.kind) {
        (Parties::Enrolment(enrolment), Kind::EnrolmentSubmitted | Kind::EnrolmentAnswered) => {
            Audience::Coordinators {
                except: enrolment.member_id,
            }
        }
        (Parties::Enrolment(enrolment), _) => Audience::Members(vec![enrolment.member_id]),
        (
            Parties::Pair(pair),
            Kind::RequestAccepted
            | Kind::RequestDeclined
            | Kind::RequestQuestion
            | Kind::RequestMenteeReminder,
        ) => Audience::Members(vec![pair.mentee_id]),
        (Parties::Pair(pair), Kind::MentorshipEnded | Kind::RequestExpired) => {
            Audience::Members(vec![pair.mentee_id, pair.mentor_id])
        }
        (Parties::Pair(pair), _) => Audience::Members(vec![pair.mentor_id]),
    }
}

/// What `recipient` is told of an occasion.
#[must_use]
pub fn notice(occasion: &Occasion, recipient: Uuid) -> Notice {
    match &occasion.parties {
        Parties::Enrolment(enrolment) => of_enrolment(occasion, enrolment),
        Parties::Pair(pair) => of_pair(occasion, pair, recipient),
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
        (enrolment.role, None, enrolment.reason.clone())
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
        },
    }
}

/// Where the reader goes on from a notice, below the public address.
#[must_use]
pub fn destination(programme: &str, notice: &Notice) -> Vec<String> {
    use NotificationKind as Kind;
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
        | Kind::RequestExpired => ("requests", about.request_id),
        Kind::RequestAccepted | Kind::MentorshipEnded => ("mentorships", about.mentorship_id),
        Kind::RequestDeclined => ("find", None),
        Kind::RequestWithdrawn | Kind::RequestSeatTaken => ("requests", None),
        Kind::EnrolmentAskedBack => ("enrol", None),
        Kind::EnrolmentSubmitted
        | Kind::EnrolmentAnswered
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
mod tests {
    use super::*;
    use serde_json::json;

    const MENTEE: Uuid = Uuid::from_u128(1);
    const MENTOR: Uuid = Uuid::from_u128(2);
    const SUBJECT: Uuid = Uuid::from_u128(3);

    fn pair(event: &str) -> Occasion {
        let payload = json!({
            "request_id": SUBJECT, "mentee_id": MENTEE, "mentor_id": MENTOR,
            "mentee_enrolment_id": Uuid::from_u128(11), "mentor_enrolment_id": Uuid::from_u128(12),
            "reason": "no_time",
        });
        occasion(event, SUBJECT, &payload).unwrap().unwrap()
    }

    fn enrolment(event: &str) -> Occasion {
        let payload = json!({ "member_id": MENTEE, "role": "mentee", "reason": "Too early" });
        occasion(event, SUBJECT, &payload).unwrap().unwrap()
    }

    #[test]
    fn each_event_is_told_to_those_it_concerns_and_to_nobody_else() {
        let told = |event| audience(&pair(event));
        assert_eq!(told("request.sent"), Audience::Members(vec![MENTOR]));
        assert_eq!(told("request.withdrawn"), Audience::Members(vec![MENTOR]));
        assert_eq!(told("request.seat_taken"), Audience::Members(vec![MENTOR]));
        assert_eq!(told("request.accepted"), Audience::Members(vec![MENTEE]));
        assert_eq!(told("request.declined"), Audience::Members(vec![MENTEE]));
        assert_eq!(
            told("mentorship.ended"),
            Audience::Members(vec![MENTEE, MENTOR])
        );
        for event in ["request.question_asked", "request.mentee_reminded"] {
            assert_eq!(told(event), Audience::Members(vec![MENTEE]), "{event}");
        }
        for event in ["request.question_answered", "request.mentor_reminded"] {
            assert_eq!(told(event), Audience::Members(vec![MENTOR]), "{event}");
        }
        let both = Audience::Members(vec![MENTEE, MENTOR]);
        assert_eq!(told("request.expired"), both);
        let own = |event| audience(&enrolment(event));
        assert_eq!(own("enrolment.approved"), Audience::Members(vec![MENTEE]));
        assert_eq!(own("enrolment.declined"), Audience::Members(vec![MENTEE]));
        assert_eq!(own("enrolment.asked_back"), Audience::Members(vec![MENTEE]));
        for event in ["enrolment.submitted", "enrolment.answered"] {
            assert_eq!(own(event), Audience::Coordinators { except: MENTEE });
        }
    }

    #[test]
    fn events_nobody_is_told_of_are_passed_over() {
        for event in [
            "mentorship.started",
            "resource.acknowledged",
            "notification.posted",
        ] {
            assert!(
                occasion(event, SUBJECT, &json!({})).unwrap().is_none(),
                "{event}"
            );
        }
    }

    #[test]
    fn a_payload_without_its_people_is_an_error() {
        assert!(occasion("request.sent", SUBJECT, &json!({ "mentor_id": MENTOR })).is_err());
    }

    #[test]
    fn each_side_of_a_pair_reads_about_the_other() {
        let ended = pair("mentorship.ended");
        let mentor = notice(&ended, MENTOR);
        assert_eq!(mentor.role, NotificationRole::Mentor);
        assert_eq!(mentor.about.person_id, Some(MENTEE));
        assert_eq!(mentor.about.enrolment_id, Some(Uuid::from_u128(12)));
        let mentee = notice(&ended, MENTEE);
        assert_eq!(mentee.role, NotificationRole::Mentee);
        assert_eq!(mentee.about.person_id, Some(MENTOR));
        assert_eq!(mentee.about.enrolment_id, Some(Uuid::from_u128(11)));
    }

    #[test]
    fn a_coordinator_reads_who_would_like_to_join_as_what() {
        let submitted = notice(&enrolment("enrolment.submitted"), Uuid::from_u128(9));
        assert_eq!(submitted.role, NotificationRole::Coordinator);
        assert_eq!(submitted.about.person_id, Some(MENTEE));
        assert_eq!(submitted.about.reason.as_deref(), Some("mentee"));
    }

    #[test]
    fn a_declined_member_reads_why() {
        let declined = notice(&enrolment("enrolment.declined"), MENTEE);
        assert_eq!(declined.role, NotificationRole::Mentee);
        assert_eq!(declined.about.reason.as_deref(), Some("Too early"));
    }

    #[test]
    fn every_notice_leads_where_its_reader_can_go_on() {
        let leads =
            |occasion: Occasion, reader| destination("isbt", &notice(&occasion, reader)).join("/");
        assert_eq!(
            leads(pair("request.sent"), MENTOR),
            format!("p/isbt/mentor/requests/{SUBJECT}")
        );
        assert_eq!(
            leads(pair("request.declined"), MENTEE),
            "p/isbt/mentee/find"
        );
        assert_eq!(
            leads(enrolment("enrolment.approved"), MENTEE),
            "p/isbt/mentee/"
        );
        assert_eq!(
            leads(enrolment("enrolment.asked_back"), MENTEE),
            "p/isbt/mentee/enrol"
        );
        assert_eq!(
            leads(enrolment("enrolment.submitted"), MENTOR),
            "coordinate/isbt/approvals"
        );
    }
}
