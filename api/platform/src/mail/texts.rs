//! What letters say, in every language of the product.

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use std::fmt;

use super::RenderError;
use tandem_kernel::Locale;

/// What the mails of a part of the service say, in Fluent. Adding a language is adding its text here and wherever
/// these are made; the compiler asks for it.
#[derive(Clone, Copy, Debug)]
pub struct MailTexts {
    /// The Fluent source in English.
    pub english: &'static str,
    /// The Fluent source in French.
    pub french: &'static str,
}

impl MailTexts {
    /// The Fluent source in a language.
    #[must_use]
    pub const fn in_language(self, locale: Locale) -> &'static str {
        match locale {
            Locale::English => self.english,
            Locale::French => self.french,
        }
    }
}

/// What all mails have in common.
pub const COMMON_TEXTS: MailTexts = MailTexts {
    english: include_str!("locales/en.ftl"),
    french: include_str!("locales/fr.ftl"),
};

pub(super) const fn direction(locale: Locale) -> &'static str {
    match locale {
        Locale::English | Locale::French => "ltr",
    }
}

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// A name, or another word of somebody's, as it stands in a subject or a text: where it is written against the
/// direction of the language it is isolated, so that it turns nothing around that stands beside it (UAX 9, isolates).
/// All else stays without marks. Whoever has a font for the name has a program that knows the marks: both came with
/// Unicode 6.3, of 2013. Marks that somebody wrote themselves could end the isolation, and are taken out.
pub(super) fn isolated(locale: Locale, words: &str) -> String {
    let plain: String = words.chars().filter(|one| !is_mark(*one)).collect();
    let against = match direction(locale) {
        "rtl" => plain.chars().any(char::is_alphabetic) && !plain.contains(is_right_to_left),
        _ => plain.contains(is_right_to_left),
    };
    match against {
        true => format!("{FIRST_STRONG_ISOLATE}{plain}{POP_ISOLATE}"),
        false => plain,
    }
}

/// Escaped HTML in which what is isolated is an element with a direction of its own: mail programs on the web know
/// that better than marks.
pub(super) fn isolated_in_html(escaped: &str) -> String {
    escaped
        .replace(FIRST_STRONG_ISOLATE, "<span dir=\"auto\">")
        .replace(POP_ISOLATE, "</span>")
}

const fn is_mark(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Hebrew, Arabic, Syriac, Thaana, N'Ko and their like, and the blocks that are kept for such scripts.
const fn is_right_to_left(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

type Bundle = FluentBundle<FluentResource>;

pub(super) struct Texts(Vec<(Locale, Bundle)>);

impl Texts {
    pub(super) fn new(texts: &[MailTexts]) -> Result<Self, RenderError> {
        let bundles = Locale::ALL
            .iter()
            .map(|locale| Ok((*locale, bundle(*locale, texts)?)));
        bundles.collect::<Result<_, RenderError>>().map(Self)
    }

    /// The text of `message`, or of its `attribute`; `None` where the language has no such text.
    pub(super) fn find(
        &self,
        locale: Locale,
        message: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Result<Option<String>, RenderError> {
        let Some((_, bundle)) = self.0.iter().find(|(known, _)| *known == locale) else {
            return Ok(None);
        };
        let Some(found) = bundle.get_message(message) else {
            return Ok(None);
        };
        let pattern = match attribute {
            Some(name) => found.get_attribute(name).map(|found| found.value()),
            None => found.value(),
        };
        let Some(pattern) = pattern else {
            return Ok(None);
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors);
        match errors.first() {
            None => Ok(Some(text.into_owned())),
            Some(error) => Err(RenderError::Text(format!("{message}: {error}"))),
        }
    }
}

fn bundle(locale: Locale, texts: &[MailTexts]) -> Result<Bundle, RenderError> {
    let unusable = |what: &dyn fmt::Debug| RenderError::Text(format!("{locale}: {what:?}"));
    let tag = locale.as_str().parse().map_err(|error| unusable(&error))?;
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // By itself Fluent puts marks around every word that is filled in. Mail programs of the Latin world, and terminals,
    // show them as boxes where their font lacks them: names are isolated one by one instead, see `isolated`.
    bundle.set_use_isolating(false);
    for part in [&COMMON_TEXTS].into_iter().chain(texts) {
        let source = part.in_language(locale).to_owned();
        let resource = FluentResource::try_new(source).map_err(|(_, errors)| unusable(&errors))?;
        bundle
            .add_resource(resource)
            .map_err(|errors| unusable(&errors))?;
    }
    Ok(bundle)
}

#[cfg(test)]
mod tests;
