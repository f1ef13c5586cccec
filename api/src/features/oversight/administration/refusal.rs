//! What administrators are refused.

use tandem_macros::Refusal;

/// The delivery waits or is done: there is nothing to repeat.
#[derive(Debug, Refusal)]
#[refusal(code = "delivery_not_dead", kind = Conflict, detail = "This delivery is not among those that failed for good.")]
pub struct DeliveryNotDead;
