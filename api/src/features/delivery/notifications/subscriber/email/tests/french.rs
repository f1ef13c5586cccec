use super::*;

#[test]
fn a_french_reader_is_written_to_in_french() {
    let event = event("request.sent", pair(json!({})));
    let letter = written_in(Locale::French, &event, MENTOR, Some(MESSAGE));
    assert_email("french.request_received", &letter);
    assert!(letter.html.contains("<html lang=\"fr\" dir=\"ltr\">"));
    assert!(
        letter
            .text
            .contains("26 novembre 2026 à 14:30 (Europe/Paris)")
    );
    assert!(
        letter
            .text
            .contains(&format!("> {}", MESSAGE.lines().next().unwrap()))
    );
}

#[test]
fn a_french_mentee_reads_which_word_depends_on_what() {
    for outcome in ["completed", "season_ended"] {
        let event = event("mentorship.ended", pair(json!({ "outcome": outcome })));
        let letter = written_in(Locale::French, &event, MENTEE, None);
        assert_email(&format!("french.mentorship_ended.{outcome}"), &letter);
        assert!(letter.text.contains("13 novembre 2026"), "{}", letter.text);
    }
}

/// Each kind in each language with all arguments, so that no text is missing.
#[test]
fn every_kind_can_be_written_in_every_language() {
    let full = json!({ "outcome": "completed", "reason": "no_time" });
    let about_enrolment = enrolment("mentee");
    let kinds = [
        ("enrolment.submitted", &about_enrolment),
        ("enrolment.approved", &about_enrolment),
        ("enrolment.declined", &about_enrolment),
        ("enrolment.asked_back", &about_enrolment),
        ("enrolment.answered", &about_enrolment),
    ];
    let pairs = [
        "request.sent",
        "request.accepted",
        "request.declined",
        "request.withdrawn",
        "request.seat_taken",
        "request.question_asked",
        "request.question_answered",
        "request.mentor_reminded",
        "request.mentee_reminded",
        "request.expired",
        "request.held",
        "request.resumed",
        "mentorship.ended",
    ];
    let offered = json!({ "outcome": "completed", "reason": "mentor", "sent_by": "mentor" });
    let (pair, offered) = (pair(full), pair(offered));
    let all = kinds.into_iter().chain(pairs.map(|kind| (kind, &pair)));
    let all = all.chain(pairs.map(|kind| (kind, &offered)));
    for (kind, payload) in all {
        let event = event(kind, payload.clone());
        let [english, french] = [Locale::English, Locale::French]
            .map(|locale| written_in(locale, &event, MENTEE, None));
        assert_ne!(english.subject, french.subject, "{kind}");
        assert_ne!(english.text, french.text, "{kind}");
    }
}

/// Each kind about a meeting in each language, with each reason that its text depends on.
#[test]
fn every_kind_about_a_meeting_can_be_written_in_every_language() {
    let reasons = [
        "by_you",
        "move",
        "other_times",
        "took_place",
        "contradicts",
        "mentorship_ended",
    ];
    for notice in meetings::FEATURE.notices {
        for reason in reasons {
            let event = event(notice.event, meeting(reason));
            let [english, french] = [Locale::English, Locale::French]
                .map(|locale| written_in(locale, &event, MENTEE, None));
            assert_ne!(english.subject, french.subject, "{} {reason}", notice.kind);
            assert_ne!(english.text, french.text, "{} {reason}", notice.kind);
        }
    }
}
