//! What one subscriber owes one recipient for one event.

use sea_orm::entity::prelude::*;

crate::column_enum! {
    /// How far a delivery has come; `Dead` is what was refused for good, or failed to the end of the schedule.
    pub enum DeliveryStatus {
        Waiting = "waiting",
        Done = "done",
        Dead = "dead",
    }
}

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "deliveries")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub event_id: Uuid,
    pub subscriber: String,
    pub recipient_id: Uuid,
    pub status: DeliveryStatus,
    pub attempts: i32,
    pub next_at: DateTimeUtc,
    pub lease_until: Option<DateTimeUtc>,
    pub last_error: Option<String>,
    pub created_at: DateTimeUtc,
    pub done_at: Option<DateTimeUtc>,
    pub failures: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
