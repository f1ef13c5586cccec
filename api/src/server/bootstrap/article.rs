//! Pre-rendered content of a programme's page. On slow connections the app takes seconds to load, and first-time visitors can read
//! in the meantime.

use minijinja::{AutoEscape, Environment, context};

use crate::features::programme::programmes::ProgrammeView;
use tandem_kernel::Locale;

const TEMPLATE: &str = "<article lang=\"{{ language }}\"><h1>{{ tagline }}</h1>\
    {% if introduction %}<p>{{ introduction }}</p>{% endif %}\
    <ol>{% for step in steps %}<li><strong>{{ step.title }}</strong> {{ step.text }}</li>{% endfor %}</ol></article>";

/// `None` if rendering fails; the page is then served without it.
pub fn of(programme: &ProgrammeView, language: Locale) -> Option<String> {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    let steps = programme.steps.iter();
    let steps: Vec<_> = steps
        .map(|step| context! { title => &step.title, text => &step.text })
        .collect();
    let values = context! {
        language => language.as_str(),
        tagline => &programme.tagline,
        introduction => &programme.introduction,
        steps => steps,
    };
    let written = environment.render_str(TEMPLATE, values);
    written
        .inspect_err(|error| tracing::warn!(%error, "a programme is not shown before the app"))
        .ok()
}
