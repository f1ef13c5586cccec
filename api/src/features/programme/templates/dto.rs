//! Templates in requests and responses.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::{
    entities::decision_templates,
    model::{TemplateId, TemplateKind},
};
use tandem_kernel::text::{is_line, one_line, trimmed};

/// A template of a preset.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct NewTemplate {
    pub kind: TemplateKind,
    pub title: String,
    pub text: String,
}

/// The whole template as it shall be.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SaveTemplate {
    pub kind: TemplateKind,
    #[validate(length(min = 1, max = 80), custom(function = "is_line"))]
    #[schema(min_length = 1, max_length = 80)]
    #[serde(deserialize_with = "one_line")]
    pub title: String,
    #[validate(length(min = 1, max = 1000))]
    #[schema(min_length = 1, max_length = 1000)]
    #[serde(deserialize_with = "trimmed")]
    pub text: String,
}

/// A reason or a question that is written often.
#[derive(Debug, Serialize, ToSchema)]
pub struct Template {
    #[schema(value_type = Uuid)]
    pub id: TemplateId,
    pub kind: TemplateKind,
    pub title: String,
    pub text: String,
    pub updated_at: DateTime<Utc>,
}

impl From<decision_templates::Model> for Template {
    fn from(row: decision_templates::Model) -> Self {
        Self {
            id: row.id,
            kind: row.kind,
            title: row.title,
            text: row.text,
            updated_at: row.updated_at,
        }
    }
}

#[derive(Debug, Serialize, ToSchema)]
pub struct TemplatePage {
    pub items: Vec<Template>,
    pub next: Option<String>,
}
