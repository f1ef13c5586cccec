use std::collections::{BTreeMap, BTreeSet};

use super::*;

/// The attributes of each message, and what it has to be told.
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
    let english = shapes(source(Locale::English));
    assert!(english.len() > 15, "{english:?}");
    assert!(english["request_received"].variables.contains("when"));
    assert!(english["request_received"].attributes.contains("quote"));
    for locale in Locale::ALL {
        let theirs = shapes(source(*locale));
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

#[test]
fn each_language_counts_by_its_own_rules() {
    let source = "requests = { $count ->\n    [one] singular\n   *[other] plural\n}\n";
    let says = |locale, count: u32| {
        let texts = Texts(vec![(locale, bundle(locale, source).unwrap())]);
        let mut args = FluentArgs::new();
        args.set("count", count);
        texts
            .find(locale, "requests", None, &args)
            .unwrap()
            .unwrap()
    };
    assert_eq!(says(Locale::English, 0), "plural");
    assert_eq!(says(Locale::French, 0), "singular");
    for locale in Locale::ALL {
        assert_eq!(says(*locale, 1), "singular", "{locale}");
        assert_eq!(says(*locale, 2), "plural", "{locale}");
    }
}

#[test]
fn a_name_written_against_the_direction_of_the_text_is_isolated_and_no_other() {
    let of = |words: &str| isolated(Locale::English, words);
    for plain in ["Amina Otieno", "山田 太郎", "Nguyễn Thị Đào", "", "123"] {
        assert_eq!(of(plain), plain);
    }
    for name in ["فاطمة الزهراء", "שרה כהן", "Amina فاطمة", "١٢٣ علی"]
    {
        assert_eq!(of(name), format!("\u{2068}{name}\u{2069}"));
    }
    assert_eq!(
        of("\u{202e}anima\u{2069}"),
        "anima",
        "marks of one's own are taken out"
    );
    let escaped = "\u{2068}فاطمة\u{2069} &lt;b&gt;";
    let html = "<span dir=\"auto\">فاطمة</span> &lt;b&gt;";
    assert_eq!(isolated_in_html(escaped), html);
}
