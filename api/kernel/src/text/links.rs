//! Finds text that mail programs or readers would take for a link or an address.

use unicode_normalization::UnicodeNormalization;

/// Top-level domains that mail programs turn into links even without a scheme. With other endings, as in `St.John` or `B.Sc`, it is
/// a name.
const ENDINGS: [&str; 27] = [
    "com", "net", "org", "info", "biz", "edu", "gov", "int", "mil", "io", "app", "dev", "xyz",
    "online", "site", "website", "shop", "store", "link", "click", "club", "live", "top", "icu",
    "page", "blog", "test",
];

/// Whether a text has a link, the beginning of one, a domain with a path, or an e-mail address, in letters of any width.
#[must_use]
pub fn has_link(text: &str) -> bool {
    let text = text.nfkc().collect::<String>().to_lowercase();
    ["://", "http", "www.", "mailto:", "@"]
        .iter()
        .any(|sign| text.contains(sign))
        || text.split(is_between_words).any(is_domain)
}

fn is_between_words(character: char) -> bool {
    character.is_whitespace() || matches!(character, '<' | '>' | '(' | ')' | '"' | ',' | ';')
}

fn is_domain(word: &str) -> bool {
    let (host, has_path) = match word.split_once(['/', '\\']) {
        Some((host, _)) => (host, true),
        None => (word, false),
    };
    // A sentence may end after the domain. Ideographic full stops also separate the parts of a domain.
    let host = host.split([':', '?', '#']).next().unwrap_or_default();
    let host = host.replace(['\u{3002}', '\u{ff61}'], ".");
    let host = host.trim_matches(|c: char| !c.is_alphanumeric());
    let mut labels = host.rsplit('.');
    let (Some(ending), Some(name)) = (labels.next(), labels.next()) else {
        return false;
    };
    let is_label =
        |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    let is_written = is_label(name) && ending.chars().all(char::is_alphabetic);
    let has_length = ending.chars().count() > 1 && name.chars().count() > 2;
    is_written && (ENDINGS.contains(&ending) || (has_path && has_length))
}
