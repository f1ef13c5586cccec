//! Creates the suggestions of a programme from its preset.

use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

use super::{
    entities::suggestions,
    model::{SuggestionStep, SuggestionTexts},
};
use tandem_platform::{
    AppError, ProgrammeId,
    db::{JsonColumn, Tx},
};

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct NewSuggestion {
    pub slug: String,
    pub step: SuggestionStep,
    /// Slugs of areas; without any it is for everybody.
    #[serde(default)]
    pub expertise: Vec<String>,
    #[serde(default)]
    pub topics: Vec<String>,
    /// Career stages of mentees.
    #[serde(default)]
    pub stages: Vec<String>,
    pub text: String,
    #[serde(default)]
    pub translations: SuggestionTexts,
}

/// Creates the suggestions that the programme does not have yet. Those that it has are not changed.
///
/// # Errors
/// A database fault.
pub async fn create_missing(
    tx: &Tx,
    programme_id: ProgrammeId,
    list: &[NewSuggestion],
) -> Result<(), AppError> {
    let known = suggestions::Entity::find()
        .filter(suggestions::Column::ProgrammeId.eq(programme_id))
        .all(&**tx)
        .await?;
    let known: BTreeSet<String> = known.into_iter().map(|row| row.slug).collect();
    let missing = (0..)
        .zip(list)
        .filter(|(_, one)| !known.contains(&one.slug));
    let rows: Vec<_> = missing
        .map(|(position, one)| row(tx, programme_id, position, one))
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    suggestions::Entity::insert_many(rows)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

fn row(
    tx: &Tx,
    programme_id: ProgrammeId,
    position: i32,
    one: &NewSuggestion,
) -> suggestions::ActiveModel {
    let translations = Some(one.translations.clone()).filter(|texts| !texts.is_empty());
    suggestions::ActiveModel {
        id: Set(tx.new_id()),
        programme_id: Set(programme_id),
        slug: Set(one.slug.clone()),
        step: Set(one.step),
        expertise: Set(JsonColumn(one.expertise.clone())),
        topics: Set(JsonColumn(one.topics.clone())),
        stages: Set(JsonColumn(one.stages.clone())),
        text: Set(one.text.clone()),
        translations: Set(translations.map(JsonColumn)),
        position: Set(position),
    }
}
