//! Refusals of administrative actions.

use tandem_macros::Refusal;

/// The delivery is waiting or done, so there is nothing to replay.
#[derive(Debug, Refusal)]
#[refusal(code = "delivery_not_dead", kind = Conflict, detail = "This delivery is not among those that failed for good.")]
pub struct DeliveryNotDead;
