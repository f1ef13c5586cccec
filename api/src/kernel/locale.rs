//! The languages the product speaks.

crate::text_enum! {
    /// A language of the product; adding one is adding its texts.
    pub enum Locale {
        English = "en",
    }
}

impl Locale {
    /// The nearest language to a tag such as `fr-CA`; English where there is none.
    #[must_use]
    pub fn nearest(tag: &str) -> Self {
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        language.parse().unwrap_or(Self::English)
    }
}
