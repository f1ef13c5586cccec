//! The two enrolments of a request or mentorship.

use crate::features::participation::enrolments::{self, Enrolment};
use crate::ids::EnrolmentId;
use tandem_platform::{AppError, db::Tx};

/// Both enrolments, locked in a fixed order (mentee, then mentor) to avoid deadlocks.
#[derive(Clone, Debug)]
pub struct Pair {
    pub mentee: Enrolment,
    pub mentor: Enrolment,
}

impl Pair {
    /// Locks both enrolments.
    ///
    /// # Errors
    /// `not_found`; a database fault.
    pub async fn lock(tx: &Tx, mentee: EnrolmentId, mentor: EnrolmentId) -> Result<Self, AppError> {
        let [mentee, mentor] = enrolments::lock_both(tx, [mentee, mentor]).await?;
        Ok(Self { mentee, mentor })
    }
}
