//! Deliveries: what one subscriber has to send to one recipient for one event.

use sea_orm::entity::prelude::*;

crate::column_enum! {
    /// How far a delivery has come.
    pub enum DeliveryStatus {
        /// It is to be tried, for the first time or again.
        Waiting = "waiting",
        /// The subscriber has done its part.
        Done = "done",
        /// It was refused for good, or failed to the end of the schedule.
        Dead = "dead",
    }
}

/// One delivery of one event, by one subscriber, to one recipient.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "deliveries")]
pub struct Model {
    /// Primary key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// `id` of the event.
    pub event_id: Uuid,
    /// Name of the subscriber.
    pub subscriber: String,
    /// The recipient, as the subscriber returned it.
    pub recipient_id: Uuid,
    /// State of the delivery.
    pub status: DeliveryStatus,
    /// How often a worker has claimed it.
    pub attempts: i32,
    /// Instant before which it is not due.
    pub next_at: DateTimeUtc,
    /// End of the lease of the worker that claimed it; `None` if no worker holds it.
    pub lease_until: Option<DateTimeUtc>,
    /// Text of the last failure, cut to 300 characters.
    pub last_error: Option<String>,
    /// Instant at which the row was made.
    pub created_at: DateTimeUtc,
    /// Instant of success; `None` until then.
    pub done_at: Option<DateTimeUtc>,
    /// Number of failed attempts, by which the retry schedule counts.
    pub failures: i32,
}

/// No relations are declared.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
