//! Resources of programmes: documents, videos and links.

use sea_orm::entity::prelude::*;

use super::super::model::{ResourceId, ResourceKind};
use crate::features::programme::programmes::{ResourceTexts, Role};
use tandem_platform::{ProgrammeId, db::JsonColumn};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "resources")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ResourceId,
    pub programme_id: ProgrammeId,
    pub slug: String,
    pub title: String,
    pub summary: String,
    pub kind: ResourceKind,
    pub role: Option<Role>,
    pub step: String,
    pub required: bool,
    pub minutes: Option<i32>,
    pub url: Option<String>,
    pub body: Option<String>,
    pub position: i32,
    pub translations: Option<JsonColumn<ResourceTexts>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
