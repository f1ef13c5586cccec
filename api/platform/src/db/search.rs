//! Search conditions on folded columns.

use sea_orm::Value;

use tandem_kernel::folding::{SearchWord, key, search_words};

/// The SQL expression for a member's folded e-mail address. Rows of an older release have no `email_key` until a job fills it.
#[must_use]
pub fn email_key(members: &str) -> String {
    format!("coalesce({members}.email_key, lower({members}.email))")
}

/// The SQL expression for a member's folded membership number.
#[must_use]
pub fn number_key(members: &str) -> String {
    format!("coalesce({members}.number_key, lower({members}.membership_number))")
}

/// The SQL condition that one of these columns contains the word. Folded words contain no wildcards of `like`.
#[must_use]
pub fn stands_in(values: &mut Vec<Value>, columns: &[&str], word: &SearchWord) -> String {
    let anywhere = word.anywhere.iter().map(|way| format!("%{way}%"));
    let at_start = word.at_start.iter();
    let at_start = at_start.flat_map(|way| [format!("{way}%"), format!("% {way}%")]);
    let patterns: Vec<String> = anywhere
        .chain(at_start)
        .map(|pattern| place(values, pattern))
        .collect();
    let of = |column: &&str| {
        let likes = patterns
            .iter()
            .map(|place| format!("{column} like {place}"));
        likes.collect::<Vec<_>>().join(" or ")
    };
    columns.iter().map(of).collect::<Vec<_>>().join(" or ")
}

/// One condition for each part of the typed text. A part matches if it occurs in the member's address or number, or if its words
/// occur in one of the member's names (their own or the society's).
#[must_use]
pub fn people(values: &mut Vec<Value>, members: &str, typed: &str) -> Vec<String> {
    let parts = typed.split_whitespace();
    parts
        .filter_map(|part| person(values, members, part))
        .collect()
}

fn person(values: &mut Vec<Value>, members: &str, part: &str) -> Option<String> {
    let typed = key(part);
    if typed.is_empty() {
        return None;
    }
    let typed = place(values, pattern(&typed));
    let mut any = vec![
        format!("{} like {typed} escape '!'", email_key(members)),
        format!("{} like {typed} escape '!'", number_key(members)),
    ];
    let name = format!("{members}.search_name");
    let society = format!("coalesce({members}.search_society, lower({members}.society_name))");
    let words = search_words(part);
    let words: Vec<String> = words
        .iter()
        .map(|word| format!("({})", stands_in(values, &[&name, &society], word)))
        .collect();
    if !words.is_empty() {
        any.push(format!("({})", words.join(" and ")));
    }
    Some(format!("({})", any.join(" or ")))
}

fn place(values: &mut Vec<Value>, text: String) -> String {
    values.push(text.into());
    format!("${}", values.len())
}

/// A `like` pattern for texts that contain this one, escaped with `!`.
fn pattern(text: &str) -> String {
    let text = text.replace('!', "!!").replace('%', "!%");
    format!("%{}%", text.replace('_', "!_"))
}
