//! The kinds of event that each subscriber of a running release handles.

use sea_orm::entity::prelude::*;

/// A kind of event that a subscriber of a running release handles.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "subscriptions")]
pub struct Model {
    /// Name of the subscriber.
    #[sea_orm(primary_key, auto_increment = false)]
    pub subscriber: String,
    /// Kind of event.
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: String,
    /// When a worker last registered it.
    pub seen_at: DateTimeUtc,
}

/// No relations are declared.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
