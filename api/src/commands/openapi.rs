//! `tandem openapi`

/// Prints the contract, the same each time.
///
/// # Errors
/// The contract cannot be written as JSON.
pub fn openapi() -> Result<(), serde_json::Error> {
    let text = serde_json::to_string_pretty(&crate::app::contract())?;
    println!("{}", with_sorted_extensions(&text));
    Ok(())
}

/// Sorts the extensions of each object by name: utoipa keeps them in a hash map, whose order differs from one process to the next.
fn with_sorted_extensions(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let mut sorted = Vec::with_capacity(lines.len());
    for run in lines.chunk_by_mut(|one, next| is_extension(one) && is_extension(next)) {
        let is_last_of_object = run.last().is_some_and(|line| !line.ends_with(','));
        run.sort_unstable();
        let count = run.len();
        sorted.extend(run.iter().enumerate().map(|(at, line)| {
            let alone = line.strip_suffix(',').unwrap_or(line);
            let comma = at + 1 < count || !is_last_of_object;
            if comma && is_extension(line) {
                format!("{alone},")
            } else if is_extension(line) {
                alone.to_owned()
            } else {
                (*line).to_owned()
            }
        }));
    }
    sorted.join("\n")
}

/// A line with the name and the whole value of an extension.
fn is_extension(line: &str) -> bool {
    line.trim_start().starts_with("\"x-") && !line.ends_with(['{', '['])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extensions_come_out_in_one_order_whatever_order_they_had() {
        let sorted = "{\n  \"a\": 1,\n  \"x-one\": 1,\n  \"x-two\": true\n}";
        let other = "{\n  \"a\": 1,\n  \"x-two\": true,\n  \"x-one\": 1\n}";
        assert_eq!(with_sorted_extensions(sorted), sorted);
        assert_eq!(with_sorted_extensions(other), sorted);
    }

    #[test]
    fn what_stands_around_them_stays_as_it_was() {
        let text = "{\n  \"x-two\": 2,\n  \"b\": {\n    \"x-one\": 1\n  },\n  \"c\": [\n    1,\n    2\n  ]\n}";
        assert_eq!(with_sorted_extensions(text), text);
    }

    #[test]
    fn the_contract_is_written_the_same_each_time() {
        let written = || {
            let text = serde_json::to_string_pretty(&crate::app::contract()).unwrap();
            with_sorted_extensions(&text)
        };
        let first = written();
        for _ in 0..5 {
            assert_eq!(written(), first);
        }
        let value: serde_json::Value = serde_json::from_str(&first).unwrap();
        assert_eq!(value, serde_json::to_value(crate::app::contract()).unwrap());
    }
}
