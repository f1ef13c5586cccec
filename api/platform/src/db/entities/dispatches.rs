//! Dispatch state of one event for one subscriber, kept until all subscribers have been dispatched.

use sea_orm::entity::prelude::*;

/// The state of one subscriber for one event, while other subscribers are not done with the event.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "dispatches")]
pub struct Model {
    /// `id` of the event.
    #[sea_orm(primary_key, auto_increment = false)]
    pub event_id: Uuid,
    /// Name of the subscriber.
    #[sea_orm(primary_key, auto_increment = false)]
    pub subscriber: String,
    /// Whether the deliveries of this subscriber have been made.
    pub done: bool,
    /// Number of failed attempts.
    pub attempts: i32,
    /// Instant before which a failed attempt is not repeated.
    pub next_at: DateTimeUtc,
    /// Text of the last failure, cut to 300 characters.
    pub last_error: Option<String>,
}

/// No relations are declared.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
