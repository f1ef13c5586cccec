//! The event log.

use sea_orm::entity::prelude::*;

use crate::ProgrammeId;

/// One event of the log.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "events")]
pub struct Model {
    /// Number in the order of insertion; transactions may commit in another order.
    #[sea_orm(primary_key)]
    pub seq: i64,
    /// Stable id (UUIDv7).
    pub id: Uuid,
    /// Kind of the event: `feature.what_happened`.
    pub kind: String,
    /// Programme in which it happened; `None` where there is none.
    pub programme_id: Option<ProgrammeId>,
    /// Mentorship in which it happened; `None` where there is none.
    pub mentorship_id: Option<Uuid>,
    /// Member who caused it; `None` where the service did.
    pub actor_id: Option<Uuid>,
    /// Id of what it happened to.
    pub subject_id: Uuid,
    /// Ids, codes, numbers and times; no text that people wrote.
    pub payload: Json,
    /// Time of the transaction that appended it.
    pub occurred_at: DateTimeUtc,
    /// Whether the event has been dispatched to every subscriber.
    pub dispatched: bool,
    /// Instant before which deliveries are not due; `None` for at once.
    #[sea_orm(column_name = "told_from")]
    pub deliver_after: Option<DateTimeUtc>,
}

/// No relations are declared.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
