use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use super::*;
use crate::{
    features::{
        identity::members::{MembershipSource, MembershipStatus, entities::members},
        mail_texts,
        mentoring::activity::{self, CheckUpAnswer, MAILED_ANSWERS},
        mentoring::goals as goals_feature,
        mentoring::meetings,
        pairing::{mentorships, requests},
        participation::enrolments,
        programme::programmes::ProgrammeRef,
    },
    notice::MailContext,
};
use tandem_platform::{
    MemberId, ProgrammeId,
    config::{ServerConfig, SocietyConfig},
    mail::EmailBranding,
};

mod french;
mod goals;
mod quiet;
mod surroundings;

const MENTEE: MemberId = MemberId(Uuid::from_u128(1));
const MENTOR: MemberId = MemberId(Uuid::from_u128(2));
const REQUEST: Uuid = Uuid::from_u128(0x51);
const MENTORSHIP: Uuid = Uuid::from_u128(0x61);

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn renderer() -> EmailRenderer {
    let server = ServerConfig {
        public_url: "https://mentoring.society.test".parse().unwrap(),
        ..ServerConfig::default()
    };
    let branding = EmailBranding::new(&SocietyConfig::default(), &server);
    EmailRenderer::new(branding, &mail_texts()).unwrap()
}

fn member(id: MemberId) -> members::Model {
    let (name, zone) = if id == MENTEE {
        ("Amina Otieno", "Africa/Nairobi")
    } else {
        ("Léonie “Léo” O’Marchetti & Co", "Europe/Paris")
    };
    let then = at("2026-11-01T08:00:00Z");
    members::Model {
        id,
        issuer: "https://sso.society.test".into(),
        subject: id.to_string(),
        display_name: name.into(),
        email: "reader@members.test".into(),
        locale: "en".into(),
        time_zone: Some(zone.into()),
        administrator: false,
        membership_status: MembershipStatus::Active,
        membership_number: None,
        membership_category: None,
        membership_valid_until: None,
        membership_source: MembershipSource::Sso,
        membership_verified_at: then,
        created_at: then,
        updated_at: then,
        search_name: None,
        email_key: None,
        number_key: None,
        search_society: None,
        society_name: None,
        chosen_name: None,
        title: None,
        short_name: None,
        version: 1,
        erased_at: None,
    }
}

fn event(kind: &str, payload: Value) -> Recorded {
    Recorded {
        id: Uuid::from_u128(0xe1),
        kind: kind.to_owned(),
        programme_id: Some(ProgrammeId(Uuid::from_u128(0xf1))),
        actor_id: Some(MENTOR.into()),
        subject_id: REQUEST,
        payload,
        occurred_at: at("2026-11-12T22:30:00Z"),
    }
}

fn pair(extra: Value) -> Value {
    let mut payload = json!({
        "request_id": REQUEST, "mentorship_id": MENTORSHIP,
        "mentee_id": MENTEE, "mentor_id": MENTOR,
        "mentee_enrolment_id": Uuid::from_u128(11), "mentor_enrolment_id": Uuid::from_u128(12),
    });
    let fields = payload.as_object_mut().unwrap();
    fields.extend(extra.as_object().unwrap().clone());
    payload
}

fn meeting(reason: &str) -> Value {
    pair(json!({
        "meeting_id": Uuid::from_u128(0x71), "kind": "regular", "by": null, "proposal_id": null,
        "starts_at": "2026-11-26T13:30:00Z", "moved_from_at": null, "minutes": 45, "sequence": 1,
        "reason": reason,
    }))
}

fn enrolment(role: &str) -> Value {
    json!({ "member_id": MENTEE, "role": role })
}

fn written(event: &Recorded, recipient: MemberId, quote: Option<&str>) -> Email {
    written_in(Locale::English, event, recipient, quote)
}

/// The answers that the mail with this text offers.
fn answers(kind: &str) -> Vec<(&'static str, Url)> {
    let page = "https://mentoring.society.test/check-up/a-sealed-token?answer=";
    let link = |answer: CheckUpAnswer| format!("{page}{answer}").parse().unwrap();
    match kind {
        "check_up" => MAILED_ANSWERS
            .map(|(answer, text)| (text, link(answer)))
            .to_vec(),
        _ => Vec::new(),
    }
}

fn written_in(locale: Locale, event: &Recorded, recipient: MemberId, quote: Option<&str>) -> Email {
    let notice = notice_of(&event.kind);
    let content = notice.composer.content(notice, event, recipient).unwrap();
    let other = if recipient == MENTEE { MENTOR } else { MENTEE };
    let received = notice.kind == "request_received";
    let context = Context {
        reader: members::Model {
            locale: locale.to_string(),
            ..member(recipient)
        },
        zone: member(recipient).time_zone.unwrap().parse().unwrap(),
        person: Some(member(other).display_name),
        programme: ProgrammeRef {
            slug: "isbt".into(),
            name: "ISBT Mentorship".into(),
        },
        links: Vec::new(),
        answers: answers(notice.kind),
        calendar: None,
        mail: MailContext {
            when: if received {
                at("2026-11-26T13:30:00Z")
            } else {
                event.occurred_at
            },
            times: Vec::new(),
            slots: Vec::new(),
            check_up_id: None,
            other_zone: None,
            quote: quote.map(ToOwned::to_owned),
            thread: REQUEST,
        },
    };
    let token = (!notice.is_required).then_some("a-sealed-token");
    compose(
        &renderer(),
        event,
        notice,
        &content,
        &context,
        "mail",
        token,
    )
    .unwrap()
}

/// The notice for events of this kind.
fn notice_of(event: &str) -> &'static NoticeType {
    let notices = [
        enrolments::FEATURE,
        mentorships::FEATURE,
        requests::FEATURE,
        activity::FEATURE,
        goals_feature::FEATURE,
        meetings::FEATURE,
    ];
    let mut notices = notices.into_iter().flat_map(|feature| feature.notices);
    notices.find(|notice| notice.event == event).unwrap()
}

fn assert_email(name: &str, letter: &Email) {
    let Email {
        to,
        subject,
        text,
        html,
        message_id,
        in_reply_to,
        unsubscribe,
        calendar: _,
    } = letter;
    let ended_at = unsubscribe
        .as_ref()
        .map(|url| format!("List-Unsubscribe: {url}\n"));
    let head = format!(
        "To: {} <{}>\nSubject: {subject}\nMessage-ID: {message_id}\nIn-Reply-To: {}\n{}\n",
        to.name,
        to.address,
        in_reply_to.as_deref().unwrap_or_default(),
        ended_at.unwrap_or_default(),
    );
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        insta::assert_snapshot!(format!("{name}.text"), head + text);
        insta::assert_snapshot!(format!("{name}.html"), html);
    });
}

const MESSAGE: &str =
    "Dear Léonie,\n\nI work on <haemovigilance> & would like to learn from you.\nAmina";

#[test]
fn a_registration_is_approved() {
    let event = event("enrolment.approved", enrolment("mentee"));
    assert_email("enrolment_approved.mentee", &written(&event, MENTEE, None));
}

#[test]
fn a_registration_as_mentor_is_approved() {
    let event = event("enrolment.approved", enrolment("mentor"));
    assert_email("enrolment_approved.mentor", &written(&event, MENTEE, None));
}

#[test]
fn a_registration_is_declined() {
    let why = Some("Please finish your training year first.");
    let event = event("enrolment.declined", enrolment("mentor"));
    assert_email("enrolment_declined", &written(&event, MENTEE, why));
}

#[test]
fn a_registration_is_asked_back() {
    let why = Some("At which hospital do you work?");
    let event = event("enrolment.asked_back", enrolment("mentee"));
    assert_email("enrolment_asked_back", &written(&event, MENTEE, why));
}

#[test]
fn a_request_is_received() {
    let event = event("request.sent", pair(json!({})));
    assert_email("request_received", &written(&event, MENTOR, Some(MESSAGE)));
}

#[test]
fn a_request_is_accepted() {
    let event = event("request.accepted", pair(json!({})));
    assert_email("request_accepted", &written(&event, MENTEE, None));
}

#[test]
fn a_request_is_declined() {
    for reason in [
        "no_time",
        "other_expertise",
        "conflict_of_interest",
        "other",
        "left",
    ] {
        let event = event("request.declined", pair(json!({ "reason": reason })));
        let letter = written(&event, MENTEE, Some("Do ask Kwame."));
        assert_email(&format!("request_declined.{reason}"), &letter);
    }
}

#[test]
fn a_request_is_withdrawn() {
    let event = event("request.withdrawn", pair(json!({})));
    assert_email("request_withdrawn", &written(&event, MENTOR, None));
}

#[test]
fn another_mentor_was_first() {
    let event = event("request.seat_taken", pair(json!({})));
    assert_email("request_seat_taken", &written(&event, MENTOR, None));
}

#[test]
fn a_mentor_asks_for_more() {
    let event = event("request.question_asked", pair(json!({})));
    let quote = Some("At which hospital do you work?");
    assert_email("request_question", &written(&event, MENTEE, quote));
}

#[test]
fn a_mentee_answers() {
    let event = event("request.question_answered", pair(json!({})));
    let quote = Some("At the one by the lake.");
    assert_email("request_answer", &written(&event, MENTOR, quote));
}

#[test]
fn whoever_has_the_next_step_is_reminded() {
    let waits = event("request.mentor_reminded", pair(json!({})));
    let letter = written(&waits, MENTOR, Some(MESSAGE));
    assert_email("request_mentor_reminder", &letter);
    let waits = event("request.mentee_reminded", pair(json!({})));
    let quote = Some("At which hospital do you work?");
    assert_email("request_mentee_reminder", &written(&waits, MENTEE, quote));
}

#[test]
fn a_request_has_expired() {
    let event = event("request.expired", pair(json!({})));
    assert_email("request_expired.mentee", &written(&event, MENTEE, None));
    assert_email("request_expired.mentor", &written(&event, MENTOR, None));
}

#[test]
fn a_request_is_put_on_hold_and_is_open_again() {
    let away = event("request.held", pair(json!({ "reason": "mentor" })));
    assert_email("request_held.sent", &written(&away, MENTEE, None));
    let away = event("request.held", pair(json!({ "reason": "mentee" })));
    assert_email("request_held.received", &written(&away, MENTOR, None));
    let back = event("request.resumed", pair(json!({})));
    assert_email("request_resumed.sent", &written(&back, MENTEE, None));
    assert_email("request_resumed.received", &written(&back, MENTOR, None));
}

#[test]
fn a_mentorship_has_ended() {
    let outcomes = [
        "completed",
        "ended_early",
        "season_ended",
        "membership_lapsed",
        "released",
    ];
    for outcome in outcomes {
        let event = event("mentorship.ended", pair(json!({ "outcome": outcome })));
        assert_email(
            &format!("mentorship_ended.{outcome}"),
            &written(&event, MENTEE, None),
        );
    }
}

fn meeting_link(token: &str) -> Url {
    format!("https://tandem.test/meeting/{token}")
        .parse()
        .unwrap()
}

#[test]
fn a_meeting_is_proposed_with_each_time_in_both_zones() {
    let event = event("meeting.proposed", meeting("new"));
    let notice = notice_of(&event.kind);
    let content = notice.composer.content(notice, &event, MENTOR).unwrap();
    let context = Context {
        reader: member(MENTOR),
        zone: "Europe/Paris".parse().unwrap(),
        person: Some("Amina Otieno".into()),
        programme: ProgrammeRef {
            slug: "isbt".into(),
            name: "ISBT Mentorship".into(),
        },
        links: vec![meeting_link("one"), meeting_link("two")],
        answers: Vec::new(),
        calendar: None,
        mail: MailContext {
            when: event.occurred_at,
            times: vec![at("2026-11-26T13:30:00Z"), at("2026-11-27T22:30:00Z")],
            slots: Vec::new(),
            check_up_id: None,
            other_zone: "Africa/Nairobi".parse().ok(),
            quote: Some("Or in the evening.".into()),
            thread: MENTORSHIP,
        },
    };
    let letter = compose(
        &renderer(),
        &event,
        notice,
        &content,
        &context,
        "mail",
        None,
    )
    .unwrap();
    for line in [
        "26 November 2026, 14:30 (Europe/Paris), 16:30 (Africa/Nairobi)",
        "27 November 2026, 23:30 (Europe/Paris), 28 November 2026, 01:30 (Africa/Nairobi)",
        "https://tandem.test/meeting/two",
        "> Or in the evening.",
    ] {
        assert!(
            letter.text.lines().any(|one| one == line),
            "{}",
            letter.text
        );
    }
}

#[test]
fn whoever_ended_a_mentorship_is_told_so() {
    for outcome in ["completed", "ended_early"] {
        let event = event("mentorship.ended", pair(json!({ "outcome": outcome })));
        assert_email(
            &format!("mentorship_ended.{outcome}_by_you"),
            &written(&event, MENTOR, None),
        );
    }
}
