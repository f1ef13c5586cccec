use super::*;
use proptest::{collection::vec, prelude::*, sample::select};

type Named = (String, Option<String>);

fn read_all(text: &str) -> (Vec<Named>, Vec<(u32, LineCode)>) {
    let (invitees, refused) = read(text);
    let invitees = invitees.into_iter().map(|one| (one.email, one.name));
    let refused = refused.into_iter().map(|one| (one.line, one.code));
    (invitees.collect(), refused.collect())
}

fn named(email: &str, name: &str) -> (String, Option<String>) {
    let name = (!name.is_empty()).then(|| name.to_owned());
    (email.to_owned(), name)
}

#[test]
fn addresses_come_as_people_paste_them() {
    let text = "maria@members.test, kofi@members.test;  \n\n\
         Léonie Marchetti <leonie@members.test>\r\n\
         \"Otieno, Amina\" <amina@members.test>; <chidi@members.test>";
    let (invitees, refused) = read_all(text);
    assert_eq!(
        invitees,
        [
            named("maria@members.test", ""),
            named("kofi@members.test", ""),
            named("leonie@members.test", "Léonie Marchetti"),
            named("amina@members.test", "Otieno, Amina"),
            named("chidi@members.test", ""),
        ]
    );
    assert_eq!(refused, []);
}

#[test]
fn a_list_of_a_mail_program_is_people_with_whole_names_and_no_error() {
    let amina = named("amina@members.test", "Otieno, Amina");
    let kofi = named("kofi@members.test", "Mensah, Kofi");
    for text in [
        "Otieno, Amina <amina@members.test>; Mensah, Kofi <kofi@members.test>",
        "Otieno, Amina <amina@members.test>, Mensah, Kofi <kofi@members.test>",
        "To: Otieno, Amina <amina@members.test>;\nCc: Mensah, Kofi <kofi@members.test>;",
        "“Otieno, Amina” <amina@members.test>\u{a0}; «Mensah, Kofi» <kofi@members.test>",
        "'Otieno, Amina' <amina@members.test> 'Mensah, Kofi' <kofi@members.test>",
        "\u{feff}Otieno, Amina\u{200b} <mailto:amina@members.test>\u{2028}Mensah, Kofi <MAILTO:kofi@members.test?subject=x>",
        "Otieno, Amina [mailto:amina@members.test]; Mensah, Kofi (kofi@members.test)",
        "Otieno， Amina ＜amina＠members.test＞； Mensah， Kofi ＜kofi＠members.test＞",
        "Otieno, Amina, amina@members.test\nMensah, Kofi, kofi@members.test",
        "Otieno, Amina\tamina@members.test\nMensah, Kofi\tkofi@members.test.",
    ] {
        let (invitees, refused) = read_all(text);
        assert_eq!(invitees, [amina.clone(), kofi.clone()], "{text:?}");
        assert_eq!(refused, [], "{text:?}");
    }
}

#[test]
fn one_person_is_written_in_many_ways() {
    let amina = "amina@members.test";
    for (text, name) in [
        ("amina@members.test.", ""),
        ("  ‘amina@members.test’ ", ""),
        ("mailto:amina@members.test", ""),
        ("amina@members.test <amina@members.test>", ""),
        ("\"amina@members.test\" <amina@members.test>", ""),
        ("amina\u{200b}@members\u{ad}.test", ""),
        ("Amina\tOtieno\tamina@members.test", "Amina Otieno"),
        ("Amina Otieno amina@members.test", "Amina Otieno"),
        ("Amina Otieno, amina@members.test", "Amina Otieno"),
        ("amina@members.test (Amina Otieno)", "Amina Otieno"),
        ("Amina  Otieno<amina@members.test>", "Amina Otieno"),
        (
            "Amina \"Mimi\" Otieno <amina@members.test>",
            "Amina Mimi Otieno",
        ),
        (
            "Dr. A.-M. O’Otieno <amina@members.test>",
            "Dr. A.-M. O’Otieno",
        ),
        ("آمنة العتيبي <amina@members.test>", "آمنة العتيبي"),
        ("\u{202e}Amina\u{202c} <amina@members.test>", "Amina"),
        ("Amina www.evil.test <amina@members.test>", "Amina"),
    ] {
        let (invitees, refused) = read_all(text);
        assert_eq!(
            (invitees, refused),
            (vec![named(amina, name)], vec![]),
            "{text:?}"
        );
    }
}

#[test]
fn addresses_are_divided_by_spaces_and_tabs_too() {
    let (invitees, refused) = read_all("a@members.test b@members.test\tc@members.test");
    let emails: Vec<_> = invitees.into_iter().map(|one| one.0).collect();
    assert_eq!(
        emails,
        ["a@members.test", "b@members.test", "c@members.test"]
    );
    assert_eq!(refused, []);
}

#[test]
fn a_domain_of_any_script_is_one_person_however_it_is_written() {
    let (invitees, refused) = read_all("amina@müller.test\nAmina <AMINA@xn--mller-kva.test>");
    assert_eq!(invitees, [named("amina@xn--mller-kva.test", "")]);
    assert_eq!(refused, [(2, LineCode::Repeated)]);
}

#[test]
fn what_is_no_address_is_told_by_its_line() {
    let text = "maria@members.test\nmaria at members\nkofi@members\n@members.test\n\
                a b@members.test\nx@members.test>\nKofi <>";
    let (invitees, refused) = read_all(text);
    assert_eq!(invitees.len(), 1);
    let lines: Vec<_> = (2..=7)
        .map(|line| (line, LineCode::InvalidAddress))
        .collect();
    assert_eq!(refused, lines);
}

#[test]
fn what_is_neither_name_nor_address_is_not_swallowed_by_its_neighbour() {
    for text in [
        "kofi at members, Maria Silva <maria@members.test>",
        "Maria Silva <maria@members.test>, kofi at members",
        "kofi@members, maria@members.test",
        "Kofi Mensah\nmaria@members.test",
        "Kofi Mensah; maria@members.test",
    ] {
        let (invitees, refused) = read_all(text);
        assert_eq!(invitees.len(), 1, "{text}");
        assert_eq!(invitees[0].0, "maria@members.test", "{text}");
        assert_eq!(refused, [(1, LineCode::InvalidAddress)], "{text}");
    }
}

#[test]
fn what_the_mailer_could_not_send_is_refused_at_once() {
    for text in [
        "àmina@members.test",
        "a..b@members.test",
        "amina@members_of.test_",
        "amina@192.0.2.1",
        "\"a b\"@members.test",
    ] {
        let (invitees, refused) = read_all(text);
        assert_eq!(invitees, [], "{text}");
        assert_eq!(refused, [(1, LineCode::InvalidAddress)], "{text}");
    }
}

#[test]
fn an_address_that_comes_twice_is_read_once() {
    let (invitees, refused) = read_all("maria@members.test\nMaria <MARIA@members.test>");
    assert_eq!(invitees, [named("maria@members.test", "")]);
    assert_eq!(refused, [(2, LineCode::Repeated)]);
}

#[test]
fn no_more_than_two_hundred_are_read_at_once() {
    let text: Vec<String> = (0..201).map(|one| format!("m{one}@members.test")).collect();
    let (invitees, refused) = read_all(&text.join("\n"));
    assert_eq!(invitees.len(), 200);
    assert_eq!(refused, [(201, LineCode::TooMany)]);
}

/// Names with and without a comma.
fn a_name() -> impl Strategy<Value = String> {
    let part = || {
        select(
            &[
                "Amina",
                "Kofi",
                "Ōta",
                "Nguyễn",
                "王",
                "O’Brien",
                "Jean-Luc",
                "فاطمة",
                "Silva",
            ][..],
        )
    };
    (part(), part(), any::<bool>()).prop_map(|(one, other, comma)| {
        let between = if comma { ", " } else { " " };
        format!("{one}{between}{other}")
    })
}

/// One person in the format of some program. The address contains the number.
fn written(name: &str, number: usize, way: u8) -> String {
    let email = format!("m{number}@members.test");
    match way {
        0 => format!("{name} <{email}>"),
        1 => format!("\"{name}\" <{email}>"),
        2 => format!("“{name}” <mailto:{email}>"),
        3 => format!("{name}\u{a0}[mailto:{email}]"),
        4 => format!("\u{200b}{name} <{email}>\u{feff}"),
        _ => format!("{name}\t<{email}>"),
    }
}

proptest! {
    #[test]
    fn every_list_of_people_is_read_whole_whatever_stands_between_them(
        people in vec((a_name(), 0_u8..6), 1..12),
        between in select(&["; ", ";\n", "\n", "\r\n", ", ", " ", ",\n", " ;\t", "；"][..]),
    ) {
        let lines: Vec<String> = people
            .iter()
            .enumerate()
            .map(|(number, (name, way))| written(name, number, *way))
            .collect();
        let text = lines.join(between);
        let (invitees, refused) = read_all(&text);
        let expected: Vec<Named> = people
            .iter()
            .enumerate()
            .map(|(number, (name, _))| named(&format!("m{number}@members.test"), name))
            .collect();
        prop_assert_eq!(refused, vec![], "{:?}", text);
        prop_assert_eq!(invitees, expected, "{:?}", text);
    }

    #[test]
    fn every_address_that_is_read_can_be_written_to_and_no_name_breaks_a_header(
        text in "[ a-cA-C@.,;:<>\"'()\\[\\]\t\n“”üé؛，＠\u{200b}\u{202e}\u{feff}]{0,80}|\\PC{0,80}"
    ) {
        let (invitees, refused) = read(&text);
        for invitee in &invitees {
            prop_assert_eq!(sendable(&invitee.email), Some(invitee.email.clone()));
            let name = invitee.name.clone().unwrap_or_default();
            prop_assert!(name.is_empty() || text::is_name(&name).is_ok(), "{:?}", name);
        }
        let lines = text.split(['\n', '\r', '\u{2028}', '\u{2029}']).count() as u32 + text.len() as u32;
        for one in &refused {
            prop_assert!(one.line >= 1 && one.line <= lines && !one.text.trim().is_empty());
        }
        let mut keys: Vec<String> = invitees.iter().map(Invitee::key).collect();
        keys.sort_unstable();
        keys.dedup();
        prop_assert_eq!(keys.len(), invitees.len());
    }

    #[test]
    fn what_cannot_be_read_is_told_and_comes_to_the_same_when_it_is_pasted_again(
        text in "[ a-c@.,;<>\"\n]{0,60}"
    ) {
        let (_, refused) = read(&text);
        let left: Vec<String> = refused
            .iter()
            .filter(|one| one.code == LineCode::InvalidAddress)
            .map(|one| one.text.clone())
            .collect();
        let (invitees, again) = read(&left.join("\n"));
        prop_assert!(invitees.is_empty(), "{:?} became {:?}", left, invitees);
        prop_assert_eq!(again.len() >= left.len(), true);
    }
}
