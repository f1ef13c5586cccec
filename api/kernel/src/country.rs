//! Countries.

/// ISO 3166-1 has no code for Kosovo. `XK` is in its user-assigned range; Unicode CLDR, the European Union and the World Bank use
/// it for Kosovo.
pub const KOSOVO: &str = "XK";

/// Whether it is a code of ISO 3166-1 alpha-2 in upper case, or [`KOSOVO`].
#[must_use]
pub fn is_country(code: &str) -> bool {
    let in_capitals = code.bytes().all(|letter| letter.is_ascii_uppercase());
    in_capitals && (code == KOSOVO || celes::Country::from_alpha2(code).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kosovo_is_a_country_beside_those_of_the_standard() {
        for known in ["XK", "KE", "RS", "GB"] {
            assert!(is_country(known), "{known}");
        }
        for unknown in ["ZZ", "xk", "ke", "XKX", "", "Kosovo"] {
            assert!(!is_country(unknown), "{unknown:?}");
        }
    }

    /// The app has a copy of the list. Both must have the same codes.
    #[test]
    fn the_app_offers_the_countries_that_the_service_knows() {
        let codes = include_str!("../../../frontend/src/lib/codes.ts");
        let (_, list) = codes.split_once("const countryList =").unwrap();
        let (list, _) = list.split_once("/**").unwrap();
        let offered: Vec<&str> = list
            .split(|character: char| !character.is_ascii_alphabetic())
            .filter(|word| !word.is_empty())
            .collect();
        assert!(offered.contains(&KOSOVO));
        for code in &offered {
            assert!(is_country(code), "{code}");
        }
        let letters = || 'A'..='Z';
        for code in letters().flat_map(|one| letters().map(move |two| format!("{one}{two}"))) {
            let known = is_country(&code);
            assert_eq!(offered.contains(&code.as_str()), known, "{code}");
        }
    }
}
