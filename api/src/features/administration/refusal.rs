//! What administrators are refused.

use std::borrow::Cow;

use crate::kernel::{Kind, Refusal};

/// The delivery waits or is done: there is nothing to repeat.
#[derive(Debug)]
pub struct DeliveryNotDead;

impl Refusal for DeliveryNotDead {
    fn code(&self) -> &'static str {
        "delivery_not_dead"
    }

    fn kind(&self) -> Kind {
        Kind::Conflict
    }

    fn detail(&self) -> Cow<'static, str> {
        "This delivery is not among those that failed for good.".into()
    }
}
