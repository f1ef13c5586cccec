//! What closes a request: a decision of somebody, or of time.

use sea_orm::ActiveValue::Set;
use uuid::Uuid;

use super::{
    event::{RequestEvent, What},
    model::RequestStatus,
    store,
};
use crate::{
    db::{Tx, entities::requests},
    events,
    kernel::Failure,
};

/// The columns of a decision.
pub fn decided(tx: &Tx, id: Uuid, status: RequestStatus) -> requests::ActiveModel {
    requests::ActiveModel {
        id: Set(id),
        status: Set(status.as_str().to_owned()),
        decided_at: Set(Some(tx.now())),
        ..Default::default()
    }
}

/// Which request of whom is closed, and by whom; by nobody where time or a rule did it.
#[derive(Clone, Copy)]
pub struct Closing {
    pub id: Uuid,
    pub of: Uuid,
    pub by: Option<Uuid>,
}

/// Closes a request that this transaction found open, and tells of it; nothing where another was faster.
pub async fn close(
    tx: &Tx,
    Closing { id, of, by }: Closing,
    row: requests::ActiveModel,
    what: What,
) -> Result<(), Failure> {
    if !store::close(tx, id, row).await? {
        return Ok(());
    }
    let sides = store::sides(tx, of, id).await?;
    events::append(tx, by, &RequestEvent { what, sides }).await
}
