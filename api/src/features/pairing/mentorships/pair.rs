//! The two sides of a request or a mentorship.

use crate::features::participation::enrolments::{self, Enrolment};
use crate::ids::EnrolmentId;
use tandem_platform::{AppError, db::Tx};

/// The two sides, locked in this order: the mentee's enrolment, then the mentor's.
#[derive(Clone, Debug)]
pub struct Pair {
    pub mentee: Enrolment,
    pub mentor: Enrolment,
}

impl Pair {
    /// Locks both sides.
    ///
    /// # Errors
    /// `not_found`; the database's fault.
    pub async fn lock(tx: &Tx, mentee: EnrolmentId, mentor: EnrolmentId) -> Result<Self, AppError> {
        let [mentee, mentor] = enrolments::lock_both(tx, [mentee, mentor]).await?;
        Ok(Self { mentee, mentor })
    }
}
