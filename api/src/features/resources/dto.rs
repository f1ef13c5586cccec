//! Resources as they go out.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    model::{Requirement, ResourceKind},
    store::ResourceRow,
};
use crate::{
    features::programmes::{Role, to_safe_html},
    kernel::{Failure, Page},
};

/// Something to read or watch, and whether this person has.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = Resource)]
pub struct ResourceView {
    pub id: Uuid,
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

impl TryFrom<ResourceRow> for ResourceView {
    type Error = Failure;

    fn try_from(row: ResourceRow) -> Result<Self, Failure> {
        let requirement = if row.required {
            Requirement::Required
        } else {
            Requirement::Recommended
        };
        let role = row.role.map(|role| role.parse()).transpose();
        Ok(Self {
            id: row.id,
            title: row.title,
            summary: row.summary,
            kind: row.kind.parse().map_err(Failure::fault)?,
            url: row.url,
            body_html: row.body.as_deref().map(to_safe_html),
            minutes: row.minutes,
            step: row.step,
            role: role.map_err(Failure::fault)?,
            requirement,
            opened_at: row.opened_at,
            acknowledged_at: row.acknowledged_at,
        })
    }
}
