//! Assembles the public pages.

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    content::{FaqEntry, Labels, PledgeText},
    dto::{
        GeneratedQuestion, Pledge, Pledges, ProgrammePage, ProgrammeSummary, ProgrammeView,
        Question, SeasonView, TermView,
    },
    markdown::to_safe_html,
    rules::{self, Rule, Window, in_words},
    store::{self, Programme, Taxonomy},
};
use crate::features::programme::programmes::entities::{seasons, terms};
use tandem_kernel::{Locale, Page, PageQuery, Zone};
use tandem_platform::{AppError, db::Db};

pub async fn list(db: &Db, query: &PageQuery, locale: Locale) -> Result<ProgrammePage, AppError> {
    let now = db.clock().now();
    let found = store::list(db.read(), query).await?;
    let page = Page::cut(found, query.limit(), |programme| programme.position);
    let ids = page.items.iter().map(|programme| programme.id);
    let mut windows = store::windows_of(db.read(), ids).await?;
    let mut items = Vec::new();
    for programme in page.items {
        let windows = windows.remove(&programme.id).unwrap_or_default();
        let (content, _) = programme.content.in_language(locale);
        items.push(ProgrammeSummary {
            open: rules::is_open(&programme.policy, &windows, now),
            slug: programme.slug,
            name: programme.name,
            tagline: content.tagline,
            policy_enrolment: programme.policy.enrolment,
        });
    }
    let next = page.next;
    Ok(ProgrammePage { items, next })
}

/// The public pages of a programme, in this language as far as they are translated.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn page(db: &Db, slug: &str, locale: Locale) -> Result<ProgrammeView, AppError> {
    let now = db.clock().now();
    let mut programme = store::by_slug(db.read(), slug).await?;
    let mut taxonomy = store::taxonomy(db.read(), programme.id).await?;
    let (content, labels) = programme.content.in_language(locale);
    programme.content = content;
    call(&mut taxonomy, &labels);
    let seasons = store::seasons(db.read(), programme.id).await?;
    Ok(assemble(programme, &taxonomy, &seasons, now))
}

/// Replaces the labels of terms that have a translation.
fn call(taxonomy: &mut Taxonomy, labels: &Labels) {
    let Taxonomy { expertise, topics } = taxonomy;
    for (terms, labels) in [(expertise, &labels.expertise), (topics, &labels.topics)] {
        for term in terms {
            if let Some(label) = labels.get(&term.slug) {
                term.label.clone_from(label);
            }
        }
    }
}

fn assemble(
    programme: Programme,
    taxonomy: &Taxonomy,
    seasons: &[seasons::Model],
    now: DateTime<Utc>,
) -> ProgrammeView {
    let windows: Vec<Window> = seasons
        .iter()
        .map(|season| Window {
            opens_at: season.opens_at,
            closes_at: season.closes_at,
        })
        .collect();
    let rules = in_words(&programme.policy);
    let content = programme.content;
    let faq = generated_questions(taxonomy, &rules)
        .into_iter()
        .chain(content.faq.into_iter().map(question));
    ProgrammeView {
        open: rules::is_open(&programme.policy, &windows, now),
        season: season_to_show(seasons, programme.time_zone, now),
        faq: faq.collect(),
        rules: rules.into_iter().map(Into::into).collect(),
        expertise: taxonomy.expertise.iter().map(term).collect(),
        topics: taxonomy.topics.iter().map(term).collect(),
        pledges: Pledges {
            conduct: pledge(&content.pledges.conduct),
            confidentiality: content.pledges.confidentiality.as_ref().map(pledge),
        },
        slug: programme.slug,
        name: programme.name,
        tagline: content.tagline,
        introduction: content.introduction,
        steps: content.steps,
        benefits: content.benefits,
        eligibility: content.eligibility,
        policy: programme.policy,
        time_zone: programme.time_zone.to_string(),
    }
}

/// Questions that are answered from the taxonomies and the policy.
fn generated_questions(taxonomy: &Taxonomy, rules: &[Rule]) -> Vec<Question> {
    let names = |terms: &[terms::Model]| {
        let current = terms.iter().filter(|term| term.retired_at.is_none());
        current
            .map(|term| term.label.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let topics = format!(
        "You choose from these areas of expertise:\n\n{}.\n\nAnd from these topics of interest:\n\n{}.",
        names(&taxonomy.expertise),
        names(&taxonomy.topics)
    );
    let rules = rules
        .iter()
        .map(|rule| format!("- **{}:** {}", rule.label, rule.text))
        .collect::<Vec<_>>()
        .join("\n");
    [
        (
            GeneratedQuestion::Topics,
            "Which topics can I get mentorship for?",
            topics,
        ),
        (GeneratedQuestion::Rules, "What are the rules?", rules),
    ]
    .map(|(code, question, answer)| Question {
        code: Some(code),
        question: question.to_owned(),
        answer_html: to_safe_html(&answer),
    })
    .into()
}

fn question(entry: FaqEntry) -> Question {
    let FaqEntry { question, answer } = entry;
    Question {
        code: None,
        question,
        answer_html: to_safe_html(&answer),
    }
}

fn pledge(text: &PledgeText) -> Pledge {
    Pledge {
        version: text.version,
        text_html: to_safe_html(&text.text),
    }
}

fn term(term: &terms::Model) -> TermView {
    TermView {
        slug: term.slug.clone(),
        label: term.label.clone(),
        retired: term.retired_at.is_some(),
    }
}

/// The first season that has not closed; otherwise the last one.
fn season_to_show(
    seasons: &[seasons::Model],
    zone: Zone,
    now: DateTime<Utc>,
) -> Option<SeasonView> {
    let season = seasons
        .iter()
        .find(|season| season.closes_at > now)
        .or_else(|| seasons.last())?;
    Some(SeasonView {
        opens_on: zone.day(season.opens_at),
        closes_on: zone.day(season.closes_at - TimeDelta::microseconds(1)),
        ends_on: zone.day(season.ends_at),
        opens_at: season.opens_at,
        closes_at: season.closes_at,
        ends_at: season.ends_at,
        open: season.opens_at <= now && now < season.closes_at,
    })
}
