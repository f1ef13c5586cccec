//! Texts of mails, in every language of the product.

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use std::fmt;

use super::RenderError;
use tandem_kernel::Locale;

/// Fluent texts of one part of the service. A new language is a new field here; the compiler then reports every place that needs
/// its text.
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

/// Texts that all mails share.
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

/// Prepares a name, or other user text, for a subject or a body. Where its direction differs from that of the language, it is
/// isolated, so that it does not reorder the text beside it (UAX 9, isolates). Other text gets no marks. Software that has fonts
/// for such a name knows the marks as well: they are in Unicode since 6.3, of 2013. Marks in the text itself are removed, because
/// they could end the isolation.
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

/// Replaces the isolation in escaped HTML by elements with a direction of their own, which webmail supports better than marks.
pub(super) fn isolated_in_html(escaped: &str) -> String {
    escaped
        .replace(FIRST_STRONG_ISOLATE, "<span dir=\"auto\">")
        .replace(POP_ISOLATE, "</span>")
}

const fn is_mark(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Hebrew, Arabic, Syriac, Thaana, N'Ko and similar scripts, and the blocks that are reserved for such scripts.
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
    // By default Fluent isolates every variable. Some mail programs and terminals show the marks as boxes where their font lacks
    // them, so only names are isolated, see `isolated`.
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
