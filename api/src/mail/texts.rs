//! What letters say, in every language of the product.

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use std::fmt;

use super::PressFault;
use crate::kernel::Locale;

/// Adding a language is adding its file here; the compiler asks for it.
const fn source(locale: Locale) -> &'static str {
    match locale {
        Locale::English => include_str!("locales/en.ftl"),
        Locale::French => include_str!("locales/fr.ftl"),
    }
}

pub(super) const fn direction(locale: Locale) -> &'static str {
    match locale {
        Locale::English | Locale::French => "ltr",
    }
}

type Bundle = FluentBundle<FluentResource>;

pub(super) struct Texts(Vec<(Locale, Bundle)>);

impl Texts {
    pub(super) fn new() -> Result<Self, PressFault> {
        let bundles = Locale::ALL
            .iter()
            .map(|locale| Ok((*locale, bundle(*locale, source(*locale))?)));
        bundles.collect::<Result<_, PressFault>>().map(Self)
    }

    /// The text of `message`, or of its `attribute`; `None` where the language has no such text.
    pub(super) fn find(
        &self,
        locale: Locale,
        message: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Result<Option<String>, PressFault> {
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
            Some(error) => Err(PressFault::Text(format!("{message}: {error}"))),
        }
    }
}

fn bundle(locale: Locale, source: &str) -> Result<Bundle, PressFault> {
    let unusable = |what: &dyn fmt::Debug| PressFault::Text(format!("{locale}: {what:?}"));
    let tag = locale.as_str().parse().map_err(|error| unusable(&error))?;
    let resource =
        FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| unusable(&errors))?;
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // Subjects and plain text are read by programs that show the isolating marks as boxes.
    bundle.set_use_isolating(false);
    bundle
        .add_resource(resource)
        .map_err(|errors| unusable(&errors))?;
    Ok(bundle)
}

#[cfg(test)]
mod tests;
