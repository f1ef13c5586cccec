//! Creates the resources of a new programme from its preset.

use sea_orm::{ActiveModelTrait, ActiveValue::Set};
use serde::{Deserialize, Serialize};

use super::{entities::resources, model::ResourceKind};
use crate::features::programme::programmes::{ResourceTexts, Role};
use tandem_platform::{
    AppError, ProgrammeId,
    db::{JsonColumn, Tx},
};

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct NewResource {
    pub slug: String,
    pub title: String,
    pub summary: String,
    pub kind: ResourceKind,
    /// For one role only; `None` for both.
    #[serde(default)]
    pub role: Option<Role>,
    pub step: String,
    pub requirement: String,
    #[serde(default)]
    pub minutes: Option<i32>,
    #[serde(default)]
    pub url: Option<String>,
    #[serde(default)]
    pub body: Option<String>,
    #[serde(default)]
    pub translations: ResourceTexts,
}

/// # Errors
/// A database fault.
pub async fn create_all(
    tx: &Tx,
    programme_id: ProgrammeId,
    list: &[NewResource],
) -> Result<(), AppError> {
    for (position, resource) in (0..).zip(list) {
        let translations = Some(resource.translations.clone());
        let translations = translations.filter(|texts| !texts.is_empty());
        let row = resources::ActiveModel {
            id: Set(tx.new_id()),
            programme_id: Set(programme_id),
            slug: Set(resource.slug.clone()),
            title: Set(resource.title.clone()),
            summary: Set(resource.summary.clone()),
            kind: Set(resource.kind),
            role: Set(resource.role),
            step: Set(resource.step.clone()),
            required: Set(resource.requirement == "required"),
            minutes: Set(resource.minutes),
            url: Set(resource.url.clone()),
            body: Set(resource.body.clone()),
            position: Set(position),
            translations: Set(translations.map(JsonColumn)),
        };
        row.insert(&**tx).await?;
    }
    Ok(())
}
