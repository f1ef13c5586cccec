//! Preload links for the scripts of a page, from a file that the frontend build writes.

use serde::Deserialize;

/// One page of the app.
#[derive(Deserialize)]
struct Page {
    /// The path pattern, with `*` for variable segments.
    address: String,
    files: Vec<String>,
}

/// The preload elements for the page at `path`. Without them the browser would discover these files only after the first script has
/// run. Empty if no page matches or the build wrote no file.
pub fn links(notes: &[u8], path: &str) -> String {
    let pages: Vec<Page> = serde_json::from_slice(notes).unwrap_or_default();
    pages
        .iter()
        .filter_map(|page| Some((stars_in_match(&page.address, path)?, page)))
        .min_by_key(|(stars, _)| *stars)
        .map(|(_, page)| page.files.iter().map(|file| link(file)).collect())
        .unwrap_or_default()
}

/// The number of `*` segments if the pattern matches the path.
fn stars_in_match(address: &str, path: &str) -> Option<usize> {
    let asked: Vec<&str> = path.trim_matches('/').split('/').collect();
    let parts: Vec<&str> = address.split('/').collect();
    let fits = asked.len() == parts.len()
        && asked
            .iter()
            .zip(&parts)
            .all(|(one, part)| *part == "*" || one == part);
    fits.then(|| parts.iter().filter(|part| **part == "*").count())
}

fn link(file: &str) -> String {
    format!("<link rel=\"modulepreload\" crossorigin href=\"/{file}\">")
}

#[cfg(test)]
mod tests {
    use super::links;

    const NOTES: &[u8] = br#"[
        {"address": "", "files": ["assets/start.js"]},
        {"address": "p/*/*/find/*", "files": ["assets/person.js"]},
        {"address": "p/*/*/find/compare", "files": ["assets/compare.js", "assets/table.js"]}
    ]"#;

    #[test]
    fn a_page_names_its_scripts() {
        let expected = "<link rel=\"modulepreload\" crossorigin href=\"/assets/compare.js\">\
                        <link rel=\"modulepreload\" crossorigin href=\"/assets/table.js\">";
        assert_eq!(links(NOTES, "/p/isbt/mentee/find/compare"), expected);
        assert!(links(NOTES, "/").contains("start.js"));
    }

    #[test]
    fn an_address_with_a_name_in_it_is_found_too() {
        assert!(links(NOTES, "/p/isbt/mentee/find/0198/").contains("person.js"));
    }

    #[test]
    fn nothing_is_asked_for_where_there_is_no_page_or_no_note() {
        assert_eq!(links(NOTES, "/p/isbt/mentee"), "");
        assert_eq!(links(b"", "/"), "");
    }
}
