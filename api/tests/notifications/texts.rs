//! The texts of all mails, in every language.

use std::collections::{BTreeMap, BTreeSet};
use tandem::features::mail_texts;
use tandem_kernel::Locale;
use tandem_platform::mail::COMMON_TEXTS;

fn texts(locale: Locale) -> String {
    let all = [COMMON_TEXTS].into_iter().chain(mail_texts());
    let all: Vec<&str> = all.map(|part| part.in_language(locale)).collect();
    all.join("\n")
}

/// The attributes of each message, and the variables that it uses.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape<'a> {
    attributes: BTreeSet<&'a str>,
    variables: BTreeSet<&'a str>,
}

fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn shapes(source: &str) -> BTreeMap<&str, Shape<'_>> {
    let mut found = BTreeMap::<&str, Shape<'_>>::new();
    let mut message = "";
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let head = line.split_once('=').map_or("", |(head, _)| head);
        if is_name(head.trim_end()) {
            message = head.trim_end();
            let known = found.insert(message, Shape::default());
            assert_eq!(known, None, "{message} is there twice");
        }
        let shape = found.entry(message).or_default();
        let attribute = head.trim().strip_prefix('.');
        shape
            .attributes
            .extend(attribute.filter(|name| is_name(name)));
        let told = line.split('$').skip(1);
        let told = told.map(|rest| {
            rest.split(|c: char| !c.is_ascii_lowercase())
                .next()
                .unwrap()
        });
        shape.variables.extend(told);
    }
    found.remove("");
    found
}

#[test]
fn every_language_says_the_same_things_and_asks_for_the_same_words() {
    let english = texts(Locale::English);
    let english = shapes(&english);
    assert!(english.len() > 15, "{english:?}");
    assert!(english["request_received"].variables.contains("when"));
    assert!(english["request_received"].attributes.contains("quote"));
    for locale in Locale::ALL {
        let theirs = texts(*locale);
        let theirs = shapes(&theirs);
        let names = |shapes: &BTreeMap<&str, _>| {
            shapes
                .keys()
                .map(|name| (*name).to_owned())
                .collect::<BTreeSet<_>>()
        };
        assert_eq!(names(&theirs), names(&english), "{locale}");
        for (name, shape) in &english {
            assert_eq!(&theirs[name], shape, "{locale}: {name}");
        }
    }
}
