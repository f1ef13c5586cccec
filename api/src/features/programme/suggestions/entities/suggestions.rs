//! Suggested questions of programmes.

use sea_orm::entity::prelude::*;

use super::super::model::{SuggestionId, SuggestionStep, SuggestionTexts};
use tandem_platform::{ProgrammeId, db::JsonColumn};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "suggestions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SuggestionId,
    pub programme_id: ProgrammeId,
    pub slug: String,
    pub step: SuggestionStep,
    pub expertise: JsonColumn<Vec<String>>,
    pub topics: JsonColumn<Vec<String>>,
    pub stages: JsonColumn<Vec<String>>,
    pub text: String,
    pub translations: Option<JsonColumn<SuggestionTexts>>,
    pub position: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
