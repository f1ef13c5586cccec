//! Queries for suggestions. A programme has less than a few hundred, so they are read together.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{
    entities::suggestions,
    model::{SuggestionId, SuggestionStep},
    rules::Subject,
};
use tandem_kernel::Locale;
use tandem_platform::{AppError, ProgrammeId, db::JsonColumn, http::NotFound};

/// A suggestion in one language.
#[derive(Clone, Debug)]
pub struct Suggestion {
    pub id: SuggestionId,
    pub step: SuggestionStep,
    pub expertise: Vec<String>,
    pub topics: Vec<String>,
    pub stages: Vec<String>,
    pub text: String,
    pub position: i32,
}

impl Suggestion {
    /// In this language, or in the original one if it is not translated.
    fn in_language(row: suggestions::Model, locale: Locale) -> Self {
        let translated = row
            .translations
            .and_then(|JsonColumn(mut texts)| texts.remove(&locale));
        Self {
            id: row.id,
            step: row.step,
            expertise: row.expertise.0,
            topics: row.topics.0,
            stages: row.stages.0,
            text: translated.unwrap_or(row.text),
            position: row.position,
        }
    }
}

impl Subject for Suggestion {
    fn step(&self) -> SuggestionStep {
        self.step
    }

    fn expertise(&self) -> &[String] {
        &self.expertise
    }

    fn topics(&self) -> &[String] {
        &self.topics
    }

    fn stages(&self) -> &[String] {
        &self.stages
    }

    fn position(&self) -> i32 {
        self.position
    }
}

/// All suggestions of a programme, in the order of the preset.
///
/// # Errors
/// A database fault.
pub async fn of_programme(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
    locale: Locale,
) -> Result<Vec<Suggestion>, AppError> {
    let rows = suggestions::Entity::find()
        .filter(suggestions::Column::ProgrammeId.eq(programme_id))
        .order_by_asc(suggestions::Column::Position)
        .all(connection)
        .await?;
    let rows = rows.into_iter();
    Ok(rows
        .map(|row| Suggestion::in_language(row, locale))
        .collect())
}

/// One suggestion of a programme.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn find(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
    id: SuggestionId,
    locale: Locale,
) -> Result<Suggestion, AppError> {
    let row = suggestions::Entity::find_by_id(id)
        .filter(suggestions::Column::ProgrammeId.eq(programme_id))
        .one(connection)
        .await?;
    Ok(Suggestion::in_language(row.ok_or(NotFound)?, locale))
}
