//! Resources in responses.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    model::{Requirement, ResourceId, ResourceKind},
    store::ResourceRow,
};
use crate::features::programme::programmes::{Role, to_safe_html};
use tandem_kernel::{Locale, Page};
use tandem_platform::db::JsonColumn;

/// Something to read or watch, and whether this person has.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = Resource)]
pub struct ResourceView {
    #[schema(value_type = Uuid)]
    pub id: ResourceId,
    pub title: String,
    pub summary: String,
    pub kind: ResourceKind,
    pub url: Option<String>,
    /// Safe to insert: scripts and odd links are taken out.
    pub body_html: Option<String>,
    /// How long it takes.
    pub minutes: Option<i32>,
    /// The step of the journey it belongs to.
    pub step: String,
    /// For one role only; `null` is for both.
    pub role: Option<Role>,
    pub requirement: Requirement,
    pub opened_at: Option<DateTime<Utc>>,
    pub acknowledged_at: Option<DateTime<Utc>>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct ResourcePage {
    pub items: Vec<ResourceView>,
    pub next: Option<String>,
}

impl From<Page<ResourceView>> for ResourcePage {
    fn from(page: Page<ResourceView>) -> Self {
        let Page { items, next } = page;
        Self { items, next }
    }
}

impl ResourceView {
    /// A resource in this language, or in the original language if it is not translated.
    #[must_use]
    pub fn in_language(row: ResourceRow, locale: Locale) -> Self {
        let requirement = if row.required {
            Requirement::Required
        } else {
            Requirement::Recommended
        };
        let texts = row.translations;
        let text = texts.and_then(|JsonColumn(mut texts)| texts.remove(&locale));
        let (title, summary, body) = match text {
            Some(text) => (text.title, text.summary, text.body.or(row.body)),
            None => (row.title, row.summary, row.body),
        };
        Self {
            id: row.id,
            title,
            summary,
            kind: row.kind,
            url: row.url,
            body_html: body.as_deref().map(to_safe_html),
            minutes: row.minutes,
            step: row.step,
            role: row.role,
            requirement,
            opened_at: row.opened_at,
            acknowledged_at: row.acknowledged_at,
        }
    }
}
