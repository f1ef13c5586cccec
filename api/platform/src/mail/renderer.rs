//! Renders mails: texts in templates, as plain text and as HTML.

use fluent_bundle::FluentArgs;
use minijinja::{Environment, HtmlEscape, UndefinedBehavior, Value, context};
use url::Url;

use super::texts::{MailTexts, Texts, direction, isolated, isolated_in_html};
use crate::AppError;
use crate::config::{ServerConfig, SocietyConfig};
use tandem_kernel::Locale;

const TEXT: &str = "base.txt";
/// The extension turns HTML escaping on.
const HTML: &str = "base.html";
const FORMER_MEMBER: &str = "former_member";
const UNSUBSCRIBE: &str = "unsubscribe";
const COLON: &str = "colon";

/// What all mails of the society have in common.
#[derive(Clone, Debug)]
pub struct EmailBranding {
    /// Name of the society.
    pub society: String,
    /// Colour as `#rrggbb`.
    pub brand: String,
    /// Public address of the service, from which links are built.
    pub public_url: Url,
    /// Language for readers whose own is unknown.
    pub locale: Locale,
}

impl EmailBranding {
    /// Takes the branding from the configuration.
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

/// The content of one mail.
#[derive(Debug)]
pub struct EmailContent<'a> {
    /// Name of the message in the texts.
    pub kind: &'a str,
    /// Language of the mail.
    pub locale: Locale,
    /// How the reader is addressed.
    pub reader: &'a str,
    /// The other person; `None` where they have left.
    pub person: Option<&'a str>,
    /// Name of the programme.
    pub programme: &'a str,
    /// A code that the text depends on.
    pub reason: Option<&'a str>,
    /// A date or time in the reader's language and zone.
    pub when: Option<&'a str>,
    /// Links below the text, each to one thing that the reader can choose.
    pub choices: &'a [Choice],
    /// Text that a person wrote, where the message has a label for it.
    pub quote: Option<&'a str>,
    /// Where the button leads.
    pub link: &'a Url,
    /// The page for unsubscribing from mails of this kind; `None` where the reader cannot unsubscribe.
    pub unsubscribe: Option<&'a Url>,
}

/// One of several things that the reader can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What it is.
    pub label: String,
    /// Where it is chosen.
    pub link: Url,
}

/// A mail after rendering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderedEmail {
    /// Subject line.
    pub subject: String,
    /// The body as plain text.
    pub text: String,
    /// The body as HTML.
    pub html: String,
}

/// Why a mail cannot be rendered.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// A text is missing, cannot be parsed, or uses a variable that the content does not set.
    #[error("text of a letter: {0}")]
    Text(String),
    /// A template cannot be parsed or rendered.
    #[error("template of a letter: {0}")]
    Template(#[from] minijinja::Error),
}

impl From<RenderError> for AppError {
    fn from(fault: RenderError) -> Self {
        Self::internal(fault)
    }
}

/// Renders mails from texts and templates.
pub struct EmailRenderer {
    templates: Environment<'static>,
    texts: Texts,
    branding: EmailBranding,
}

impl EmailRenderer {
    /// Reads the texts and templates, which are part of the program.
    ///
    /// # Errors
    /// A text or template cannot be parsed.
    pub fn new(branding: EmailBranding, texts: &[MailTexts]) -> Result<Self, RenderError> {
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
            texts: Texts::new(texts)?,
            branding,
        })
    }

    /// The branding of this renderer.
    #[must_use]
    pub fn branding(&self) -> &EmailBranding {
        &self.branding
    }

    /// Renders a mail.
    ///
    /// # Errors
    /// A text is missing, or uses a value that the content does not set.
    pub fn render(&self, content: &EmailContent<'_>) -> Result<RenderedEmail, RenderError> {
        let args = self.args(content)?;
        let text = |attribute| self.text(content.locale, content.kind, Some(attribute), &args);
        let subject = text("subject")?;
        let quote = match content.quote.map(str::trim) {
            None | Some("") => Value::from(()),
            Some(words) => context! { label => text("quote")?, text => words },
        };
        let unsubscribe = match content.unsubscribe {
            None => Value::from(()),
            Some(link) => context! {
                label => self.word(content.locale, UNSUBSCRIBE)?, link => link.as_str(),
            },
        };
        let known = context! {
            lang => content.locale.as_str(),
            dir => direction(content.locale),
            brand => self.branding.brand.as_str(),
            society => self.branding.society.as_str(),
            programme => content.programme,
            subject => subject.as_str(),
            preheader => text("preheader")?,
            heading => text("heading")?,
            greeting => self.text(content.locale, "greeting", None, &args)?,
            paragraphs => paragraphs(&text("body")?),
            choices => choices(content.choices),
            quote => quote,
            button => context! { label => text("button")?, link => content.link.as_str() },
            why => text("why")?,
            unsubscribe => unsubscribe,
            colon => self.word(content.locale, COLON)?,
        };
        let render = |name| self.templates.get_template(name)?.render(&known);
        Ok(RenderedEmail {
            text: render(TEXT)?,
            html: render(HTML)?,
            subject,
        })
    }

    /// A text without variables, such as the greeting for a person without a name.
    ///
    /// # Errors
    /// The text is missing.
    pub fn word(&self, locale: Locale, message: &str) -> Result<String, RenderError> {
        self.text(locale, message, None, &FluentArgs::new())
    }

    fn args<'a>(&self, content: &EmailContent<'a>) -> Result<FluentArgs<'a>, RenderError> {
        let mut args = FluentArgs::new();
        let isolated = |words| isolated(content.locale, words);
        args.set("reader", isolated(content.reader));
        args.set("programme", isolated(content.programme));
        match content.person {
            Some(person) => args.set("person", isolated(person)),
            None => {
                let nobody = FluentArgs::new();
                let text = self.text(content.locale, FORMER_MEMBER, None, &nobody)?;
                args.set("person", text);
            }
        }
        if let Some(reason) = content.reason {
            args.set("reason", reason);
        }
        if let Some(when) = content.when {
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
    ) -> Result<String, RenderError> {
        self.texts
            .find(locale, message, attribute, args)?
            .ok_or_else(|| {
                let attribute = attribute.unwrap_or_default();
                RenderError::Text(format!("{locale} has no {message}.{attribute}"))
            })
    }
}

fn choices(choices: &[Choice]) -> Vec<Value> {
    let value = |choice: &Choice| {
        context! { label => choice.label.as_str(), link => choice.link.as_str() }
    };
    choices.iter().map(value).collect()
}

/// A blank line separates paragraphs.
fn paragraphs(body: &str) -> Vec<String> {
    body.split("\n\n")
        .map(|paragraph| paragraph.trim().to_owned())
        .filter(|paragraph| !paragraph.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: MailTexts = MailTexts {
        english: "request_received =\n    .subject = A request from { $person }\n    .preheader = You can answer until { $when }.\n    .heading = { $person } asks you\n    .body = In { $programme }, { $person } asks you. You can answer until { $when }.\n    .quote = What { $person } writes\n    .button = Answer\n    .why = You are a mentor in { $programme }.\n",
        french: "",
    };

    fn renderer() -> EmailRenderer {
        let branding = EmailBranding::new(&SocietyConfig::default(), &ServerConfig::default());
        EmailRenderer::new(branding, &[TEXTS]).unwrap()
    }

    fn content<'a>(link: &'a Url) -> EmailContent<'a> {
        EmailContent {
            kind: "request_received",
            locale: Locale::English,
            reader: "Kwame Boateng",
            person: Some("Amina Otieno"),
            programme: "ISBT Mentorship",
            reason: None,
            when: Some("26 November 2026"),
            choices: &[],
            quote: None,
            link,
            unsubscribe: None,
        }
    }

    #[test]
    fn what_people_write_is_text_and_never_markup() {
        let link = "https://society.test/p/isbt".parse().unwrap();
        let evil = "<img src=x onerror=alert(1)> { $reader } {{ brand }}";
        let printed = renderer()
            .render(&EmailContent {
                person: Some(evil),
                reader: evil,
                programme: evil,
                quote: Some(evil),
                ..content(&link)
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
        let printed = renderer()
            .render(&EmailContent {
                person: None,
                ..content(&link)
            })
            .unwrap();
        assert!(printed.text.contains("former member"), "{}", printed.text);
    }

    #[test]
    fn a_text_that_asks_for_what_is_not_said_is_a_fault() {
        let link = "https://society.test/p/isbt".parse().unwrap();
        let incomplete = EmailContent {
            when: None,
            ..content(&link)
        };
        assert!(renderer().render(&incomplete).is_err());
    }
}
