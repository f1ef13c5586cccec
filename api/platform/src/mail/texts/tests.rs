use super::*;

const fn in_both(text: &'static str) -> MailTexts {
    MailTexts {
        english: text,
        french: text,
    }
}

#[test]
fn each_language_counts_by_its_own_rules() {
    let texts = "requests = { $count ->\n    [one] singular\n   *[other] plural\n}\n";
    let says = |locale, count: u32| {
        let found = Texts(vec![(locale, bundle(locale, &[in_both(texts)]).unwrap())]);
        let mut args = FluentArgs::new();
        args.set("count", count);
        found
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
