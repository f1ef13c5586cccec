//! Spelling variants of a search word: a special letter or the two letters that replace it, and British or American English.

use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

use super::{folded, is_left_out, is_part_of_a_word};

/// Largest number of variants of a word. Real words have fewer.
const MOST_WAYS: usize = 16;
/// Shortest word, in characters, in which two vowels may stand for one letter. In shorter ones they are more often two sounds:
/// Noel, Joel, Sue.
const LONG_ENOUGH: usize = 5;

/// Parts of words in British and American spelling.
static PAIRS: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    let lines = include_str!("../../spellings.csv").lines();
    let lines = lines.filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(',')).collect()
});

/// A word to search for, in all its spellings, folded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchWord {
    /// Spellings to find anywhere in a text. The first is the one that was typed.
    pub anywhere: Vec<String>,
    /// Spellings to find only at the beginning of a word. One vowel replaces two in them, so they are short and occur inside many
    /// other words.
    pub at_start: Vec<String>,
}

/// The distinct words of a search text, in the order in which they were typed.
#[must_use]
pub fn search_words(text: &str) -> Vec<SearchWord> {
    let mut words: Vec<SearchWord> = Vec::new();
    for raw in raw_words(text) {
        let plain = folded(&raw);
        let found = match plain.contains(' ') {
            // One character may decompose into several words.
            true => plain.split(' ').map(ways_of).collect(),
            false => vec![ways_of(&raw)],
        };
        for word in found {
            let known = |one: &SearchWord| one.anywhere.first() == word.anywhere.first();
            if !word.anywhere.is_empty() && !words.iter().any(known) {
                words.push(word);
            }
        }
    }
    words
}

impl SearchWord {
    /// Whether the word occurs in a folded text. The SQL of a search has the same condition.
    #[must_use]
    pub fn is_in(&self, folded: &str) -> bool {
        let starts =
            |way: &String| folded.starts_with(way.as_str()) || folded.contains(&format!(" {way}"));
        self.anywhere.iter().any(|way| folded.contains(way)) || self.at_start.iter().any(starts)
    }
}

/// The words of a text before folding.
fn raw_words(text: &str) -> Vec<String> {
    let is_within = |character: char| {
        let parts = || character.nfkd();
        parts().any(is_part_of_a_word) || parts().all(is_left_out)
    };
    let composed: String = text.nfc().collect();
    let words = composed.split(|character| !is_within(character));
    let words = words.filter(|word| !word.is_empty());
    words.map(ToOwned::to_owned).collect()
}

fn ways_of(raw: &str) -> SearchWord {
    let letters = raw.nfc().flat_map(char::to_lowercase);
    let letters = letters.map(|letter| (folded(&letter.to_string()), spelled_out(letter)));
    let typed = product(letters.map(|(plain, spelled)| match spelled {
        Some(spelled) => vec![plain, spelled.to_owned()],
        None => vec![plain],
    }));
    let Some(plain) = typed.first().filter(|plain| !plain.is_empty()) else {
        return SearchWord::default();
    };
    let at_start = match plain.chars().count() < LONG_ENOUGH {
        true => Vec::new(),
        false => typed
            .iter()
            .flat_map(|way| product(vowels(way).into_iter()))
            .take(MOST_WAYS)
            .collect(),
    };
    let anywhere = in_both_spellings(typed);
    let at_start = at_start.into_iter().filter(|way| !anywhere.contains(way));
    SearchWord {
        at_start: at_start.collect(),
        anywhere,
    }
}

/// The two letters that replace a letter on keyboards without it.
const fn spelled_out(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ä' => "ae",
        'ö' | 'ø' => "oe",
        'ü' => "ue",
        'å' => "aa",
        _ => return None,
    })
}

/// Splits a folded word into parts, each with its alternatives. For two vowels that may stand for one letter, the alternative is
/// the first vowel alone.
fn vowels(word: &str) -> Vec<Vec<String>> {
    let mut parts = Vec::new();
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let pair = ["ae", "oe", "ue", "aa"].iter();
        let pair = pair.copied().find(|pair| rest.starts_with(pair));
        let part = pair.map_or(first.len_utf8(), str::len);
        let (part, left) = rest.split_at(part);
        rest = left;
        parts.push(match pair {
            Some(_) => vec![part.to_owned(), first.to_string()],
            None => vec![part.to_owned()],
        });
    }
    parts
}

/// All combinations, the first alternatives first, at most [`MOST_WAYS`].
fn product(parts: impl Iterator<Item = Vec<String>>) -> Vec<String> {
    let mut ways = vec![String::new()];
    for choices in parts {
        let mut longer = Vec::new();
        for choice in &choices {
            longer.extend(ways.iter().map(|way| format!("{way}{choice}")));
        }
        longer.truncate(MOST_WAYS);
        ways = longer;
    }
    ways
}

/// Adds the spelling of each word in the other English.
fn in_both_spellings(mut ways: Vec<String>) -> Vec<String> {
    for (british, american) in PAIRS.iter() {
        for way in ways.clone() {
            // One spelling may contain the other: `estr` in `oestr`, `program` in `programme`. The longer one is replaced then.
            let (from, to) = match (way.contains(british), way.contains(american)) {
                (true, true) if british.len() < american.len() => (american, british),
                (true, _) => (british, american),
                (false, true) => (american, british),
                (false, false) => continue,
            };
            let other = way.replace(from, to);
            if ways.len() < MOST_WAYS && !ways.contains(&other) {
                ways.push(other);
            }
        }
    }
    ways
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Whether a search finds a text, by the same rules as the database.
    fn finds(words: &str, text: &str) -> bool {
        let text = folded(text);
        search_words(words).iter().all(|word| word.is_in(&text))
    }

    #[test]
    fn the_list_of_spellings_is_read_whole_and_each_pair_finds_the_other() {
        let lines = include_str!("../../spellings.csv").lines();
        let lines = lines.filter(|line| !line.starts_with('#')).count();
        assert_eq!(PAIRS.len(), lines);
        assert!(lines > 60, "{lines}");
        for (british, american) in PAIRS.iter() {
            let plain =
                |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase());
            assert!(plain(british) && plain(american), "{british},{american}");
            assert_ne!(british, american);
            assert!(finds(british, american), "{british} finds {american}");
            assert!(finds(american, british), "{american} finds {british}");
        }
    }

    #[test]
    fn words_of_medicine_are_found_in_both_spellings() {
        for (british, american) in [
            ("haemovigilance", "hemovigilance"),
            ("haematology", "hematology"),
            ("paediatric", "pediatric"),
            ("tumour", "tumor"),
            ("anaemia", "anemia"),
            ("leukaemia", "leukemia"),
            ("oesophagus", "esophagus"),
            ("foetal", "fetal"),
            ("thalassaemia", "thalassemia"),
            ("ischaemic", "ischemic"),
            ("haemorrhage", "hemorrhage"),
            ("diarrhoea", "diarrhea"),
            ("oestrogen", "estrogen"),
            ("gynaecology", "gynecology"),
            ("anaesthesia", "anesthesia"),
            ("aetiology", "etiology"),
            ("septicaemia", "septicemia"),
            ("coeliac", "celiac"),
            ("organisation", "organization"),
        ] {
            assert!(finds(american, british), "{american} finds {british}");
            assert!(finds(british, american), "{british} finds {american}");
        }
        assert!(finds(
            "pediatric hemovigilance",
            "Haemovigilance in paediatrics"
        ));
    }

    #[test]
    fn a_letter_and_the_two_that_stand_for_it_find_each_other() {
        for (one, other) in [
            ("Müller", "Mueller"),
            ("Jäger", "Jaeger"),
            ("Østergård", "Oestergaard"),
            ("Østergaard", "Oestergård"),
            ("Göteborg", "Goeteborg"),
            ("Weiß", "Weiss"),
            ("Strauß", "STRAUSS"),
            ("Ærø", "Aeroe"),
            ("Århus", "Aarhus"),
            ("Zürich", "Zuerich"),
        ] {
            assert!(finds(one, other), "{one} finds {other}");
            assert!(finds(other, one), "{other} finds {one}");
            assert!(finds(&folded(one), one), "{one} without its signs");
        }
    }

    #[test]
    fn two_vowels_that_are_two_sounds_find_no_more_than_before() {
        for (words, text) in [
            ("guest", "August"),
            ("queen", "frequent"),
            ("Sue", "Susan"),
            ("Noel", "Nolan"),
        ] {
            assert!(!finds(words, text), "{words} in {text}");
        }
    }

    #[test]
    fn words_are_found_in_any_order_each_once() {
        assert!(finds("cells stem", "Stem cells"));
        assert!(!finds("stem plants", "Stem cells"));
        let words = search_words("Stem, stem & STEM");
        assert_eq!(words.len(), 1);
        assert_eq!(search_words("%_\\\"'\0"), []);
    }

    proptest! {
        #[test]
        fn a_word_is_found_as_it_was_before_there_were_other_spellings(text in "\\PC{0,40}") {
            let whole = folded(&text);
            for word in search_words(&text) {
                prop_assert!(word.is_in(&whole), "{word:?} in {whole:?}");
            }
        }

        #[test]
        fn no_way_holds_a_sign_that_a_pattern_would_read(text in ".{0,40}") {
            for word in search_words(&text) {
                prop_assert!(word.anywhere.len() <= MOST_WAYS && word.at_start.len() <= MOST_WAYS);
                for way in word.anywhere.iter().chain(&word.at_start) {
                    prop_assert!(!way.is_empty() && !way.contains(['%', '_', '\\', '\'', '"', '\0', ' ']));
                }
            }
        }
    }
}
