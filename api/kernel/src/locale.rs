//! Languages of the product.

crate::text_enum! {
    /// A language of the product. A new one needs its texts in every catalogue.
    pub enum Locale {
        /// English, the fallback.
        English = "en",
        /// French.
        French = "fr",
    }
}

impl Locale {
    /// The language of a tag such as `fr-CA`; English where the product does not have it.
    #[must_use]
    pub fn nearest(tag: &str) -> Self {
        Self::spoken(tag).unwrap_or(Self::English)
    }

    /// The preferred language of an `Accept-Language` header (RFC 9110, 12.5.4); `None` where it names no language of the product.
    #[must_use]
    pub fn accepted(header: &str) -> Option<Self> {
        let wishes = header.split(',').filter_map(|wish| {
            let mut parts = wish.split(';').map(str::trim);
            let locale = Self::spoken(parts.next()?)?;
            let weight = parts.find_map(|part| part.strip_prefix("q="));
            let weight: f32 = weight.map_or(Some(1.0), |weight| weight.parse().ok())?;
            (weight > 0.0).then_some((locale, weight))
        });
        // The first of those with the highest weight.
        let best = wishes.reduce(|best, next| if next.1 > best.1 { next } else { best });
        best.map(|(locale, _)| locale)
    }

    /// The language of a tag such as `fr-CA`; `None` where the product does not have it.
    #[must_use]
    pub fn spoken(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        language.to_ascii_lowercase().parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_language_is_that_of_the_tag_or_english() {
        for (tag, nearest) in [
            ("fr", Locale::French),
            ("fr-CA", Locale::French),
            ("FR_ca", Locale::French),
            ("en-GB", Locale::English),
            ("sw", Locale::English),
            ("", Locale::English),
        ] {
            assert_eq!(Locale::nearest(tag), nearest, "{tag:?}");
        }
    }

    #[test]
    fn a_browser_gets_the_language_that_it_would_rather_have() {
        for (header, accepted) in [
            ("fr-CH, fr;q=0.9, en;q=0.8, *;q=0.5", Some(Locale::French)),
            ("de, en;q=0.4, fr;q=0.7", Some(Locale::French)),
            ("en, fr", Some(Locale::English)),
            ("fr;q=0, en;q=0.1", Some(Locale::English)),
            ("fr;q=much, de", None),
            ("*", None),
            ("", None),
        ] {
            assert_eq!(Locale::accepted(header), accepted, "{header:?}");
        }
    }
}
