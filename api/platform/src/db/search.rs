//! Conditions on folded columns: where words stand, and whom a typed address or number means.

use sea_orm::Value;

use tandem_kernel::folding::{SearchWord, key, search_words};

/// What somebody's address is compared by; rows of the program before have no key until a job has folded it.
#[must_use]
pub fn email_key(members: &str) -> String {
    format!("coalesce({members}.email_key, lower({members}.email))")
}

/// The same for the number of a membership.
#[must_use]
pub fn number_key(members: &str) -> String {
    format!("coalesce({members}.number_key, lower({members}.membership_number))")
}

/// Whether a word stands in one of these columns. Folded words hold no sign that a pattern would read.
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

/// A condition for each part of what was typed: it stands in a member's address or number as it is, or its words stand
/// in a name of theirs, the one they chose or the society's.
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

/// A pattern for any text that has this one in it.
fn pattern(text: &str) -> String {
    let text = text.replace('!', "!!").replace('%', "!%");
    format!("%{}%", text.replace('_', "!_"))
}
