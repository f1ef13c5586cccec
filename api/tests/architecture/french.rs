//! French typography in every text: `;`, `?` and `!` follow a narrow no-break space and `:` a no-break space, so that no line
//! begins with one of them.

use std::{fs, path::Path};

/// The files with French text. The English text in them has no space before these signs.
fn files(root: &Path) -> Vec<std::path::PathBuf> {
    let presets = fs::read_dir(root.join("api/presets")).unwrap();
    let presets = presets.map(|entry| entry.unwrap().path());
    let catalogues = [
        "frontend/src/locales/fr.po",
        "api/platform/src/mail/locales/fr.ftl",
    ];
    let catalogues = catalogues.into_iter().map(|file| root.join(file));
    catalogues.chain(presets).collect()
}

/// Whether a line can break before one of these signs.
fn is_loose(line: &str) -> bool {
    let letters: Vec<char> = line.chars().collect();
    letters.windows(2).any(|pair| {
        matches!(
            pair,
            [' ' | '\u{a0}', ';' | '?' | '!'] | [' ' | '\u{202f}', ':']
        )
    })
}

#[test]
fn no_line_of_french_begins_with_punctuation() {
    let mut loose = Vec::new();
    for file in files(&super::root()) {
        let text = fs::read_to_string(&file).unwrap();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        loose.extend(lines.filter(|line| is_loose(line)).map(str::to_owned));
    }
    assert_eq!(loose, Vec::<String>::new());
}

#[test]
fn a_loose_line_is_known() {
    for loose in ["Bonjour !", "Quoi\u{a0}?", "Un mot :", "Un mot\u{202f}:"] {
        assert!(is_loose(loose), "{loose}");
    }
    for firm in ["Quoi\u{202f}?", "Un mot\u{a0}: ceci", "https://example.org"] {
        assert!(!is_loose(firm), "{firm}");
    }
}
