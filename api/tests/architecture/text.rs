//! Rust text without what is no code: comments and strings are blanked, lines stay where they are.

/// Blanks comments, strings and characters.
pub fn code_of(text: &str) -> String {
    let all: Vec<char> = text.chars().collect();
    let mut code = String::with_capacity(text.len());
    let mut at = 0;
    while at < all.len() {
        let length = comment(&all[at..])
            .or_else(|| raw_string(&all, at))
            .or_else(|| quoted(&all[at..]))
            .or_else(|| character(&all[at..]));
        match length {
            Some(length) => {
                let end = (at + length).min(all.len());
                code.extend(
                    all[at..end]
                        .iter()
                        .map(|c| if *c == '\n' { '\n' } else { ' ' }),
                );
                at = end;
            }
            None => {
                code.push(all[at]);
                at += 1;
            }
        }
    }
    code
}

fn comment(rest: &[char]) -> Option<usize> {
    match rest {
        ['/', '/', ..] => Some(until(rest, &['\n'])),
        ['/', '*', ..] => Some(until(rest, &['*', '/']) + 2),
        _ => None,
    }
}

/// How far it is to `end`.
fn until(rest: &[char], end: &[char]) -> usize {
    let found = rest.windows(end.len()).position(|part| part == end);
    found.unwrap_or(rest.len())
}

fn raw_string(all: &[char], at: usize) -> Option<usize> {
    let after_a_word = at > 0 && is_word(all[at - 1]) && all[at - 1] != 'b';
    if after_a_word || all[at] != 'r' {
        return None;
    }
    let hashes = all[at + 1..].iter().take_while(|c| **c == '#').count();
    if all.get(at + 1 + hashes) != Some(&'"') {
        return None;
    }
    let mut end = vec!['"'];
    end.extend(std::iter::repeat_n('#', hashes));
    let body = at + 2 + hashes;
    Some(2 + hashes + until(&all[body..], &end) + end.len())
}

fn quoted(rest: &[char]) -> Option<usize> {
    if rest[0] != '"' {
        return None;
    }
    let mut at = 1;
    while at < rest.len() && rest[at] != '"' {
        at += if rest[at] == '\\' { 2 } else { 1 };
    }
    Some(at + 1)
}

/// A character, and not a lifetime.
fn character(rest: &[char]) -> Option<usize> {
    match rest {
        ['\'', '\\', ..] => Some(3 + until(&rest[3.min(rest.len())..], &['\''])),
        ['\'', _, '\'', ..] => Some(3),
        _ => None,
    }
}

pub fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Blanks what stands under `#[cfg(test)]`; gives the modules declared there besides.
pub fn without_tests(code: &str) -> (String, Vec<String>) {
    const MARK: &str = "#[cfg(test)]";
    let mut kept = code.to_owned();
    let mut modules = Vec::new();
    while let Some(start) = kept.find(MARK) {
        let item = &kept[start + MARK.len()..];
        let length = item_length(item);
        if let Some(name) = item[..length].trim().strip_prefix("mod ")
            && let Some(name) = name.strip_suffix(';')
        {
            modules.push(name.trim().to_owned());
        }
        let end = start + MARK.len() + length;
        let blank: String = kept[start..end]
            .chars()
            .map(|c| if c == '\n' { '\n' } else { ' ' })
            .collect();
        kept.replace_range(start..end, &blank);
    }
    (kept, modules)
}

/// How far an item goes: to its closing brace, or to the semicolon of one without a body.
fn item_length(item: &str) -> usize {
    match item.find(['{', ';']) {
        Some(at) if item[at..].starts_with('{') => at + block_length(&item[at..]),
        Some(at) => at + 1,
        None => item.len(),
    }
}

/// The length of a block, from its opening brace to its closing one.
pub fn block_length(block: &str) -> usize {
    let mut open = 0;
    for (at, c) in block.char_indices() {
        match c {
            '{' => open += 1,
            '}' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return at + c.len_utf8();
        }
    }
    block.len()
}

/// The line that a place is on, from 1.
pub fn line_of(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}
