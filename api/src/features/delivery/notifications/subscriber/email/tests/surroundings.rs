use super::*;

#[test]
fn every_letter_has_one_button_and_it_leads_to_the_app() {
    let event = event("request.sent", pair(json!({})));
    let letter = written(&event, MENTOR, Some(MESSAGE));
    let link = format!("https://mentoring.society.test/p/isbt/mentor/requests/{REQUEST}");
    assert!(letter.text.contains(&link), "{}", letter.text);
    assert_eq!(letter.html.matches("class=\"button\"").count(), 1);
}

#[test]
fn a_letter_that_may_be_ended_leads_people_to_the_page_and_programs_to_where_they_post() {
    let sent = event("request.sent", pair(json!({})));
    let letter = written(&sent, MENTOR, Some(MESSAGE));
    let page = "https://mentoring.society.test/unsubscribe/a-sealed-token";
    assert!(
        letter.text.lines().any(|line| line == page),
        "{}",
        letter.text
    );
    let html = letter.html.replace("&#x2f;", "/");
    assert!(html.contains(&format!("href=\"{page}\"")), "{html}");
    let one_click = "https://mentoring.society.test/api/v1/unsubscribe/a-sealed-token";
    assert_eq!(letter.unsubscribe.unwrap().as_str(), one_click);
    let accepted = event("request.accepted", pair(json!({})));
    let letter = written(&accepted, MENTEE, None);
    assert_eq!(letter.unsubscribe, None);
    assert!(!letter.text.contains("unsubscribe") && !letter.html.contains("unsubscribe"));
}

#[test]
fn a_moment_is_told_in_the_zone_of_the_reader() {
    let event = event("request.sent", pair(json!({})));
    let notice = notice_of(&event.kind);
    let content = notice.composer.content(notice, &event, MENTOR).unwrap();
    let context = Context {
        reader: member(MENTOR),
        zone: "Pacific/Honolulu".parse().unwrap(),
        person: None,
        programme: ProgrammeRef {
            slug: "isbt".into(),
            name: "ISBT".into(),
        },
        links: Vec::new(),
        answers: Vec::new(),
        calendar: None,
        mail: MailContext {
            when: at("2026-11-26T13:30:00Z"),
            times: Vec::new(),
            slots: Vec::new(),
            check_up_id: None,
            other_zone: None,
            quote: None,
            thread: REQUEST,
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
    assert!(
        letter
            .text
            .contains("26 November 2026, 03:30 (Pacific/Honolulu)"),
        "{}",
        letter.text
    );
}
