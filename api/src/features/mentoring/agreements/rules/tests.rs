use super::*;
use crate::features::{
    mentoring::agreements::model::Contact,
    programme::presets::{PRESETS, Preset},
};
use proptest::prelude::*;
use uuid::Uuid;

const MENTEE: MemberId = MemberId(Uuid::from_u128(1));
const MENTOR: MemberId = MemberId(Uuid::from_u128(2));

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn complete() -> Terms {
    Terms {
        period_from: Some(day("2026-12-01")),
        period_to: Some(day("2027-05-31")),
        meetings_planned: Some(2),
        meeting_minutes: Some(45),
        cadence: Some(Cadence::Monthly),
        contact: vec![Contact::Video],
        answer_within_days: Some(7),
        ..Terms::default()
    }
}

fn pointers(outcome: Result<(), AgreementRefusal>) -> Vec<String> {
    match outcome {
        Ok(()) => Vec::new(),
        Err(AgreementRefusal::InvalidFields(found)) => {
            found.into_iter().map(|problem| problem.pointer).collect()
        }
        Err(other) => panic!("{other:?}"),
    }
}

/// Versions from the newest to the oldest.
fn versions(of: &[(AgreementStatus, MemberId)]) -> Vec<Heading> {
    let numbers = (1..=of.len())
        .rev()
        .map(|number| i32::try_from(number).unwrap());
    numbers
        .zip(of)
        .map(|(number, &(status, author_id))| Heading {
            number,
            status,
            author_id,
        })
        .collect()
}

#[test]
fn the_mentee_writes_first_and_either_side_amends() {
    use AgreementStatus::{ChangesRequested, InForce, Superseded, Withdrawn};
    let refused = Err(AgreementRefusal::MenteeWritesFirst);
    for before in [
        versions(&[]),
        versions(&[(ChangesRequested, MENTEE)]),
        versions(&[(Withdrawn, MENTEE), (ChangesRequested, MENTEE)]),
    ] {
        assert_eq!(start(MENTEE, Role::Mentee, &before), Ok(()));
        assert_eq!(start(MENTOR, Role::Mentor, &before), refused);
    }
    let agreed = versions(&[
        (ChangesRequested, MENTEE),
        (InForce, MENTEE),
        (Superseded, MENTEE),
    ]);
    assert_eq!(start(MENTEE, Role::Mentee, &agreed), Ok(()));
    assert_eq!(start(MENTOR, Role::Mentor, &agreed), Ok(()));
}

#[test]
fn an_open_version_keeps_both_from_starting_another_and_says_who_writes() {
    use AgreementStatus::{Draft, InForce, Proposed};
    let draft = versions(&[(Draft, MENTEE), (InForce, MENTEE)]);
    let (number, status) = (2, Draft);
    assert_eq!(
        start(MENTEE, Role::Mentee, &draft),
        Err(AgreementRefusal::AlreadyOpen { number, status })
    );
    assert_eq!(
        start(MENTOR, Role::Mentor, &draft),
        Err(AgreementRefusal::BeingWritten {
            number,
            by: Role::Mentee
        })
    );
    let proposed = versions(&[(Proposed, MENTEE), (InForce, MENTEE)]);
    for (member, role) in [(MENTEE, Role::Mentee), (MENTOR, Role::Mentor)] {
        let status = Proposed;
        assert_eq!(
            start(member, role, &proposed),
            Err(AgreementRefusal::AlreadyOpen { number, status })
        );
    }
}

#[test]
fn the_next_version_begins_with_the_last_text_that_both_have_read() {
    use AgreementStatus::{ChangesRequested, InForce, Superseded, Withdrawn};
    assert_eq!(template(MENTEE, &[]), None);
    let sent_back = versions(&[(Withdrawn, MENTOR), (ChangesRequested, MENTEE)]);
    assert_eq!(template(MENTOR, &sent_back), Some(1));
    let agreed = versions(&[(Withdrawn, MENTEE), (InForce, MENTEE), (Superseded, MENTEE)]);
    assert_eq!(template(MENTEE, &agreed), Some(2));
    let own = versions(&[(Withdrawn, MENTEE)]);
    assert_eq!(template(MENTEE, &own), Some(1));
    assert_eq!(template(MENTOR, &own), None, "nobody else has read it");
}

fn policy(slug: &str) -> Policy {
    let (_, text) = PRESETS.iter().find(|(name, _)| *name == slug).unwrap();
    Preset::parse(text).unwrap().policy
}

#[test]
fn the_first_draft_has_what_the_policy_recommends_and_the_mentee_hopes_for() {
    let today = day("2026-11-30");
    let hopes = || "To lead a team.".to_owned();
    let recommended = first_terms(&policy("isth"), hopes(), "", today);
    assert_eq!(recommended.meetings_planned, Some(6));
    assert_eq!(recommended.meeting_minutes, Some(60));
    assert_eq!(recommended.cadence, Some(Cadence::Monthly));
    assert_eq!(recommended.period_to, Some(day("2027-05-30")));
    assert_eq!(recommended.content_plan.len(), 6);
    assert_eq!(recommended.content_plan[0].notes, hopes());
    let open = first_terms(&policy("guided"), hopes(), "", today);
    assert_eq!((open.period_from, open.period_to), (Some(today), None));
    assert_eq!((open.meetings_planned, open.content_plan.len()), (None, 1));
    let silent = first_terms(&policy("guided"), String::new(), "", today);
    assert!(silent.content_plan.is_empty());
}

#[test]
fn the_first_draft_begins_with_what_was_noted_at_the_first_meeting() {
    let today = day("2026-11-30");
    let notes = "Six meetings, by video.\n- Near misses\n- A talk";
    let hopes = || "To lead a team.".to_owned();
    let planned = |terms: &Terms| -> Vec<(String, String)> {
        let plan = terms.content_plan.iter();
        plan.map(|one| (one.title.clone(), one.notes.clone()))
            .collect()
    };
    let entry = |title: &str, notes: &str| (title.to_owned(), notes.to_owned());
    let recommended = first_terms(&policy("isth"), hopes(), notes, today);
    let plan = planned(&recommended);
    let noted = entry("Near misses", "Six meetings, by video.");
    assert_eq!(plan[..2], [noted, entry("A talk", "")]);
    assert_eq!(plan.len(), 6, "the others are empty");
    let open = first_terms(&policy("guided"), hopes(), "- Near misses\n- A talk", today);
    let hoped = entry("Near misses", "To lead a team.");
    assert_eq!(planned(&open), [hoped, entry("A talk", "")]);
    let many = "- One more\n".repeat(60);
    let terms = first_terms(&policy("guided"), String::new(), &many, today);
    assert_eq!(terms.content_plan.len(), 50);
    assert!(possible(&terms).is_ok());
}

#[test]
fn a_period_that_has_passed_is_not_copied() {
    let next = next_terms(complete(), day("2027-06-01"));
    assert_eq!(next.period_from, Some(day("2027-06-01")));
    assert_eq!(next.period_to, None);
    assert_eq!(next.meetings_planned, Some(2));
    assert_eq!(next_terms(complete(), day("2027-05-31")), complete());
}

#[test]
fn a_proposal_names_whatever_is_missing() {
    let today = day("2026-11-30");
    let missing = pointers(propose(&Terms::default(), today));
    let expected = [
        "/period_from",
        "/period_to",
        "/meetings_planned",
        "/meeting_minutes",
        "/cadence",
        "/contact",
        "/answer_within_days",
    ];
    assert_eq!(missing, expected);
    assert_eq!(propose(&complete(), today), Ok(()));
}

#[test]
fn the_period_ends_after_it_begins_and_has_not_passed() {
    let backwards = Terms {
        period_to: Some(day("2026-11-30")),
        ..complete()
    };
    assert_eq!(
        pointers(propose(&backwards, day("2026-11-30"))),
        ["/period_to"]
    );
    assert_eq!(propose(&complete(), day("2027-05-31")), Ok(()));
    assert_eq!(
        pointers(propose(&complete(), day("2027-06-01"))),
        ["/period_to"]
    );
}

#[test]
fn the_plan_has_no_more_meetings_than_are_planned() {
    let meeting = |title: &str| PlannedMeeting {
        title: title.to_owned(),
        notes: String::new(),
    };
    let plan = ["First ", "", "Third", " ", ""].map(meeting);
    let terms = as_proposed(Terms {
        content_plan: plan.to_vec(),
        other_terms: " \n".to_owned(),
        ..complete()
    });
    assert_eq!(terms.content_plan, ["First", "", "Third"].map(meeting));
    assert_eq!(terms.other_terms, "");
    assert_eq!(
        pointers(propose(&terms, day("2026-11-30"))),
        ["/content_plan"]
    );
}

#[test]
fn a_draft_may_be_incomplete_but_not_impossible() {
    assert_eq!(possible(&Terms::default()), Ok(()));
    let wrong = Terms {
        period_from: Some(day("1999-12-31")),
        period_to: NaiveDate::from_ymd_opt(2101, 1, 1),
        meetings_planned: Some(0),
        meeting_minutes: Some(50),
        answer_within_days: Some(61),
        content_plan: vec![PlannedMeeting {
            title: "x".repeat(121),
            notes: "x".repeat(1001),
        }],
        ..Terms::default()
    };
    let expected = [
        "/period_from",
        "/period_to",
        "/meetings_planned",
        "/meeting_minutes",
        "/answer_within_days",
        "/content_plan/0/title",
        "/content_plan/0/notes",
    ];
    assert_eq!(pointers(possible(&wrong)), expected);
}

#[test]
fn each_section_has_one_comment_with_words() {
    let (period, contact) = (Section::Period, Section::Contact);
    assert_eq!(
        comments([(period, "Until June?"), (contact, "No phone.")]),
        Ok(())
    );
    let wrong = comments([(period, ""), (period, "Until June?")]);
    assert_eq!(pointers(wrong), ["/comments/0/text", "/comments/1/section"]);
}

fn statuses() -> impl Strategy<Value = AgreementStatus> {
    prop::sample::select(AgreementStatus::ALL.to_vec())
}

proptest! {
    /// In whatever state the versions are, there is never a second open one, and only its side and state decide what can be done.
    #[test]
    fn at_most_one_version_is_open(found in prop::collection::vec((statuses(), any::<bool>()), 0..6)) {
        let found: Vec<_> = found
            .into_iter()
            .map(|(status, mentee)| (status, if mentee { MENTEE } else { MENTOR }))
            .collect();
        let versions = versions(&found);
        let open = versions.iter().any(|version| version.status.is_open());
        for (member, role) in [(MENTEE, Role::Mentee), (MENTOR, Role::Mentor)] {
            prop_assert!(!(open && start(member, role, &versions).is_ok()));
        }
        for version in &versions {
            let status = version.status;
            prop_assert_eq!(withdraw(status).is_ok(), edit(status).is_ok() || answer(status).is_ok());
            prop_assert!(!(edit(status).is_ok() && answer(status).is_ok()));
        }
    }

    /// Proposing again what was proposed changes nothing, so a hash never depends on how often a text was copied.
    #[test]
    fn a_proposed_text_stays_as_it_is(title in ".{0,40}", notes in "(?s).{0,60}", other in "(?s).{0,60}") {
        let terms = Terms {
            content_plan: vec![PlannedMeeting { title, notes }],
            other_terms: other,
            ..complete()
        };
        let once = as_proposed(terms);
        prop_assert_eq!(as_proposed(once.clone()), once);
    }
}
