//! Folds text for search: removes case, accents and variants of a letter, in every script. The rules are our own, so that both
//! engines and every replica find the same rows: `lower()` of SQLite handles ASCII only, and that of PostgreSQL depends on the
//! locale. Text is folded here and stored in a column of its own.

mod spelling;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use url::Host;

pub use spelling::{SearchWord, search_words};

/// Folds a text into words with one space between them. A word consists of letters, digits and the combining marks that change its
/// meaning.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.nfkd() {
        if is_left_out(character) {
            continue;
        }
        if is_part_of_a_word(character) {
            character
                .to_lowercase()
                .for_each(|letter| push(&mut folded, letter));
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The distinct words of a search text, folded.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in folded(text).split(' ').filter(|word| !word.is_empty()) {
        if !words.iter().any(|known| known == word) {
            words.push(word.to_owned());
        }
    }
    words
}

/// The normal form of an e-mail address or a membership number, for comparison: NFKC, lower case, without spaces and invisible
/// characters, and with the domain in ASCII (Punycode).
#[must_use]
pub fn key(text: &str) -> String {
    let plain: String = text
        .nfkc()
        .filter(|character| !character.is_whitespace() && !is_unseen(*character))
        .collect();
    // Removing a character may have joined a letter and its accent, so the text is composed again.
    let plain: String = plain.to_lowercase().nfkc().collect();
    let Some((local, domain)) = plain.rsplit_once('@') else {
        return plain;
    };
    match Host::parse(domain) {
        Ok(Host::Domain(ascii)) => format!("{local}@{ascii}"),
        _ => plain,
    }
}

const fn is_unseen(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn is_part_of_a_word(character: char) -> bool {
    character.is_alphanumeric() || is_combining_mark(character)
}

/// Accents, vowel points and characters that only affect how a word is displayed. Marks that distinguish words, as in Devanagari,
/// Thai or Japanese, are kept.
const fn is_left_out(character: char) -> bool {
    matches!(character,
        // Apostrophes, which people often leave out: O'Brien, N’Diaye, Hawaiʻi.
        '\'' | '`' | '\u{2018}' | '\u{2019}' | '\u{2bb}'..='\u{2bf}' | '\u{b4}'
        // Soft hyphen, joiners and direction marks.
        | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}'
        // Combining accents of Latin, Greek and Cyrillic.
        | '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}'
        // Hebrew points; Arabic points and the tatweel.
        | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}'..='\u{5c2}' | '\u{5c4}'..='\u{5c5}'
        | '\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}'..='\u{6e8}'
        | '\u{6ea}'..='\u{6ed}'
        // The nukta of Indic scripts, which people often leave out.
        | '\u{93c}' | '\u{9bc}' | '\u{a3c}' | '\u{abc}' | '\u{b3c}')
}

/// Replaces letters that Unicode does not decompose, and variants of one letter.
fn push(folded: &mut String, letter: char) {
    match letter {
        'ß' => folded.push_str("ss"),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'þ' => folded.push_str("th"),
        'ø' => folded.push('o'),
        'ł' => folded.push('l'),
        'đ' | 'ð' => folded.push('d'),
        'ħ' => folded.push('h'),
        'ı' => folded.push('i'),
        'ŋ' => folded.push('n'),
        'ς' => folded.push('σ'),
        // Alef wasla, alef maqsura, Persian yeh and kaf, teh marbuta.
        '\u{671}' => folded.push('\u{627}'),
        '\u{649}' | '\u{6cc}' => folded.push('\u{64a}'),
        '\u{6a9}' => folded.push('\u{643}'),
        '\u{629}' => folded.push('\u{647}'),
        // Digits of Arabic, Persian, Devanagari and Bengali.
        '\u{660}'..='\u{669}' => digit(folded, letter, '\u{660}'),
        '\u{6f0}'..='\u{6f9}' => digit(folded, letter, '\u{6f0}'),
        '\u{966}'..='\u{96f}' => digit(folded, letter, '\u{966}'),
        '\u{9e6}'..='\u{9ef}' => digit(folded, letter, '\u{9e6}'),
        other => folded.push(other),
    }
}

fn digit(folded: &mut String, digit: char, zero: char) {
    let value = u32::from(digit) - u32::from(zero);
    folded.extend(char::from_digit(value, 10));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn case_and_accents_are_no_difference() {
        for (one, other) in [
            ("Léonie MARCHETTI", "leonie marchetti"),
            ("Sunniva Nygård", "sunniva nygard"),
            ("Łukasz Żółć", "lukasz zolc"),
            ("Søren Æbelø", "soren aebelo"),
            ("Straße", "STRASSE"),
            ("Nguyễn Thị Đào", "nguyen thi dao"),
            ("İSTANBUL ılık", "istanbul ilik"),
            ("O’Brien", "obrien"),
            ("ΟΔΥΣΣΕΎΣ", "οδυσσευς"),
            ("Фёдор Йовков", "федор иовков"),
            ("ｆｕｌｌ ﬁgure", "full figure"),
        ] {
            assert_eq!(folded(one), folded(other), "{one}");
        }
    }

    #[test]
    fn ways_of_writing_one_word_are_no_difference_in_other_scripts() {
        for (one, other) in [
            ("مُحَمَّد", "محمد"),
            ("أحمد إبراهيم آل", "احمد ابراهيم ال"),
            ("فاطمة", "فاطمه"),
            ("علی", "علي"),
            ("محـــمد", "محمد"),
            ("שָׁלוֹם", "שלום"),
            ("ज़मीन", "जमीन"),
            ("١٢٣", "123"),
            ("ｱｲｳ", "アイウ"),
            ("한국", "한국"),
        ] {
            assert_eq!(folded(one), folded(other), "{one}");
        }
    }

    #[test]
    fn marks_that_make_another_word_stay() {
        assert_ne!(folded("कमल"), folded("कमाल"));
        assert_ne!(folded("か"), folded("が"));
        assert_ne!(folded("มา"), folded("ม้า"));
        assert_eq!(folded("输血医学"), "输血医学");
        assert!(folded("输血医学与免疫").contains(&folded("免疫")));
    }

    #[test]
    fn words_are_what_stands_between_signs_each_once() {
        assert_eq!(
            words("  Rare-donors, rare & 100% "),
            ["rare", "donors", "100"]
        );
        assert_eq!(words("%_\\\"'\0"), [""; 0]);
        assert_eq!(folded("Jean-Luc\n\tPicard."), "jean luc picard");
    }

    #[test]
    fn an_address_is_compared_in_any_case_and_script_of_its_domain() {
        for (one, other) in [
            ("Amina@Members.test", "amina@members.TEST"),
            ("ÉLODIE@members.test", "élodie@members.test"),
            ("amina@müller.test", "amina@xn--mller-kva.test"),
            (" M-1234 ", "m-1234"),
            ("\u{feff}00123", "00123"),
            ("ＡＢ１", "ab1"),
        ] {
            assert_eq!(key(one), key(other), "{one}");
        }
        assert_ne!(key("00123"), key("123"));
        assert_ne!(key("a.b@members.test"), key("ab@members.test"));
    }

    proptest! {
        #[test]
        fn a_key_is_its_own_key(text in "\\PC{0,40}") {
            let once = key(&text);
            prop_assert_eq!(key(&once), once);
        }

        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = folded(&text);
            prop_assert_eq!(folded(&once), once);
        }

        #[test]
        fn a_folded_text_holds_no_sign_that_a_pattern_would_read(text in ".{0,40}") {
            prop_assert!(!folded(&text).contains(['%', '_', '\\', '\'', '"', '\0']));
        }

        #[test]
        fn a_text_is_found_by_any_word_of_it(text in "\\PC{0,40}") {
            let whole = folded(&text);
            for word in words(&text) {
                prop_assert!(whole.contains(&word));
            }
        }
    }
}
