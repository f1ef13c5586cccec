//! Where letters are printed: texts put into templates, as plain text and as HTML.

use fluent_bundle::FluentArgs;
use minijinja::{Environment, HtmlEscape, UndefinedBehavior, Value, context};
use url::Url;

use super::texts::{Texts, direction, isolated, isolated_in_html};
use crate::{
    config::{ServerConfig, SocietyConfig},
    kernel::{Failure, Locale},
};

const TEXT: &str = "base.txt";
/// The ending turns escaping on.
const HTML: &str = "base.html";
const FORMER_MEMBER: &str = "former_member";
const UNSUBSCRIBE: &str = "unsubscribe";
const COLON: &str = "colon";

/// What every letter of the society has in common.
#[derive(Clone, Debug)]
pub struct Letterhead {
    pub society: String,
    /// Colour as `#rrggbb`.
    pub brand: String,
    pub public_url: Url,
    /// What a reader is written to in whose own language nobody knows.
    pub locale: Locale,
}

impl Letterhead {
    #[must_use]
    pub fn new(society: &SocietyConfig, server: &ServerConfig) -> Self {
        Self {
            society: society.name.clone(),
            brand: society.brand.clone(),
            public_url: server.public_url.clone(),
            locale: society.locale,
        }
    }
}

/// What one letter is about.
#[derive(Debug)]
pub struct Draft<'a> {
    /// The message in the texts.
    pub kind: &'a str,
    pub locale: Locale,
    /// Who reads it.
    pub reader: &'a str,
    /// The other person; `None` when they have left.
    pub person: Option<&'a str>,
    pub programme: &'a str,
    /// A word that the text depends on.
    pub reason: Option<&'a str>,
    /// A date or time in the reader's language and zone.
    pub when: Option<&'a str>,
    /// What somebody wrote, where the kind has a line above it.
    pub quote: Option<&'a str>,
    pub link: &'a Url,
    /// The page that ends letters of this kind, where the reader may end them.
    pub unsubscribe: Option<&'a Url>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    pub subject: String,
    pub text: String,
    pub html: String,
}

#[derive(Debug, thiserror::Error)]
pub enum PressFault {
    #[error("text of a letter: {0}")]
    Text(String),
    #[error("template of a letter: {0}")]
    Template(#[from] minijinja::Error),
}

impl From<PressFault> for Failure {
    fn from(fault: PressFault) -> Self {
        Self::fault(fault)
    }
}

pub struct Press {
    templates: Environment<'static>,
    texts: Texts,
    letterhead: Letterhead,
}

impl Press {
    /// # Errors
    /// A text or template that cannot be read: those are part of the program.
    pub fn new(letterhead: Letterhead) -> Result<Self, PressFault> {
        let mut templates = Environment::new();
        templates.set_undefined_behavior(UndefinedBehavior::Strict);
        templates.add_filter("isolated", |words: &str| {
            let escaped = HtmlEscape(words).to_string();
            Value::from_safe_string(isolated_in_html(&escaped))
        });
        templates.add_template(TEXT, include_str!("templates/base.txt"))?;
        templates.add_template(HTML, include_str!("templates/base.html"))?;
        Ok(Self {
            templates,
            texts: Texts::new()?,
            letterhead,
        })
    }

    #[must_use]
    pub fn letterhead(&self) -> &Letterhead {
        &self.letterhead
    }

    /// # Errors
    /// A text that is missing, or asks for something the draft does not say.
    pub fn print(&self, draft: &Draft<'_>) -> Result<Printed, PressFault> {
        let args = self.args(draft)?;
        let text = |attribute| self.text(draft.locale, draft.kind, Some(attribute), &args);
        let subject = text("subject")?;
        let quote = match draft.quote.map(str::trim) {
            None | Some("") => Value::from(()),
            Some(words) => context! { label => text("quote")?, text => words },
        };
        let unsubscribe = match draft.unsubscribe {
            None => Value::from(()),
            Some(link) => context! {
                label => self.word(draft.locale, UNSUBSCRIBE)?, link => link.as_str(),
            },
        };
        let known = context! {
            lang => draft.locale.as_str(),
            dir => direction(draft.locale),
            brand => self.letterhead.brand.as_str(),
            society => self.letterhead.society.as_str(),
            programme => draft.programme,
            subject => subject.as_str(),
            preheader => text("preheader")?,
            heading => text("heading")?,
            greeting => self.text(draft.locale, "greeting", None, &args)?,
            paragraphs => paragraphs(&text("body")?),
            quote => quote,
            button => context! { label => text("button")?, link => draft.link.as_str() },
            why => text("why")?,
            unsubscribe => unsubscribe,
            colon => self.word(draft.locale, COLON)?,
        };
        let render = |name| self.templates.get_template(name)?.render(&known);
        Ok(Printed {
            text: render(TEXT)?,
            html: render(HTML)?,
            subject,
        })
    }

    /// A text that needs nothing said, such as how somebody without a name is greeted.
    ///
    /// # Errors
    /// The text is missing.
    pub fn word(&self, locale: Locale, message: &str) -> Result<String, PressFault> {
        self.text(locale, message, None, &FluentArgs::new())
    }

    fn args<'a>(&self, draft: &Draft<'a>) -> Result<FluentArgs<'a>, PressFault> {
        let mut args = FluentArgs::new();
        let isolated = |words| isolated(draft.locale, words);
        args.set("reader", isolated(draft.reader));
        args.set("programme", isolated(draft.programme));
        match draft.person {
            Some(person) => args.set("person", isolated(person)),
            None => {
                let nobody = FluentArgs::new();
                let text = self.text(draft.locale, FORMER_MEMBER, None, &nobody)?;
                args.set("person", text);
            }
        }
        if let Some(reason) = draft.reason {
            args.set("reason", reason);
        }
        if let Some(when) = draft.when {
            args.set("when", when);
        }
        Ok(args)
    }

    fn text(
        &self,
        locale: Locale,
        message: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Result<String, PressFault> {
        self.texts
            .find(locale, message, attribute, args)?
            .ok_or_else(|| {
                let attribute = attribute.unwrap_or_default();
                PressFault::Text(format!("{locale} has no {message}.{attribute}"))
            })
    }
}

/// A blank line begins a new paragraph.
fn paragraphs(body: &str) -> Vec<String> {
    body.split("\n\n")
        .map(|paragraph| paragraph.trim().to_owned())
        .filter(|paragraph| !paragraph.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press() -> Press {
        Press::new(Letterhead::new(
            &SocietyConfig::default(),
            &ServerConfig::default(),
        ))
        .unwrap()
    }

    fn draft<'a>(link: &'a Url) -> Draft<'a> {
        Draft {
            kind: "request_received",
            locale: Locale::English,
            reader: "Kwame Boateng",
            person: Some("Amina Otieno"),
            programme: "ISBT Mentorship",
            reason: None,
            when: Some("26 November 2026"),
            quote: None,
            link,
            unsubscribe: None,
        }
    }

    #[test]
    fn what_people_write_is_text_and_never_markup() {
        let link = "https://society.test/p/isbt".parse().unwrap();
        let evil = "<img src=x onerror=alert(1)> { $reader } {{ brand }}";
        let printed = press()
            .print(&Draft {
                person: Some(evil),
                reader: evil,
                programme: evil,
                quote: Some(evil),
                ..draft(&link)
            })
            .unwrap();
        assert!(!printed.html.contains("<img"), "{}", printed.html);
        assert!(printed.html.contains("&lt;img"));
        assert!(
            printed
                .text
                .contains("> <img src=x onerror=alert(1)> { $reader } {{ brand }}")
        );
    }

    #[test]
    fn somebody_who_left_is_named_a_former_member() {
        let link = "https://society.test/p/isbt".parse().unwrap();
        let printed = press()
            .print(&Draft {
                person: None,
                ..draft(&link)
            })
            .unwrap();
        assert!(printed.text.contains("former member"), "{}", printed.text);
    }

    #[test]
    fn a_text_that_asks_for_what_is_not_said_is_a_fault() {
        let link = "https://society.test/p/isbt".parse().unwrap();
        let incomplete = Draft {
            when: None,
            ..draft(&link)
        };
        assert!(press().print(&incomplete).is_err());
    }
}
