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
    let payload = json!({ "member_id": MENTEE, "role": "mentee" });
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
fn where_a_mentor_asked_each_is_told_in_the_mirror() {
    let told = |event: &str, reason: &str| {
        let payload = json!({
            "request_id": SUBJECT, "mentee_id": MENTEE, "mentor_id": MENTOR,
            "mentee_enrolment_id": Uuid::from_u128(11), "mentor_enrolment_id": Uuid::from_u128(12),
            "reason": reason, "sent_by": "mentor",
        });
        audience(&occasion(event, SUBJECT, &payload).unwrap().unwrap())
    };
    for event in [
        "request.sent",
        "request.withdrawn",
        "request.mentor_reminded",
    ] {
        assert_eq!(told(event, ""), Audience::Members(vec![MENTEE]), "{event}");
    }
    for event in [
        "request.accepted",
        "request.declined",
        "request.question_asked",
    ] {
        assert_eq!(told(event, ""), Audience::Members(vec![MENTOR]), "{event}");
    }
    let seat_taken = |of: &str| told("request.seat_taken", of);
    assert_eq!(seat_taken("mentee"), Audience::Members(vec![MENTOR]));
    assert_eq!(seat_taken("mentor"), Audience::Members(vec![MENTEE]));
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
fn what_is_kept_of_a_decision_has_no_words_even_where_its_event_is_of_a_time_when_it_had() {
    let payload = json!({ "member_id": MENTEE, "role": "mentee", "reason": "Too early" });
    let declined = occasion("enrolment.declined", SUBJECT, &payload).unwrap();
    let declined = notice(&declined.unwrap(), MENTEE);
    assert_eq!(declined.role, NotificationRole::Mentee);
    assert_eq!(declined.about.reason, None);
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

#[test]
fn a_deputy_reads_that_they_are_one_and_goes_to_the_queue() {
    let payload = json!({ "member_id": MENTEE, "deputy_id": SUBJECT, "by": MENTOR });
    let told = |event| occasion(event, MENTEE, &payload).unwrap().unwrap();
    let named = told("deputy.named");
    assert_eq!(audience(&named), Audience::Members(vec![MENTEE]));
    assert_eq!(notice(&named, MENTEE).about.person_id, Some(MENTOR));
    let leads = |occasion| destination("isbt", &notice(&occasion, MENTEE)).join("/");
    assert_eq!(leads(named), "coordinate/isbt/approvals");
    assert_eq!(leads(told("deputy.ended")), "programmes/isbt");
}
