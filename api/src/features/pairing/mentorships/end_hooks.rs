//! What later features do when a mentorship ends.

use futures_util::future::LocalBoxFuture;
use std::sync::Arc;

use super::{
    model::{MentorshipId, Outcome},
    pair::Pair,
};
use tandem_platform::{AppError, MemberId, db::Tx, events::EventBatch};

/// A mentorship that ends in the running transaction. Both enrolments are locked.
#[derive(Clone, Copy, Debug)]
pub struct MentorshipEnd<'a> {
    pub id: MentorshipId,
    pub pair: &'a Pair,
    /// Who ended it; `None` if a rule or time did.
    pub by: Option<MemberId>,
    pub outcome: Outcome,
}

/// Closes what a feature has open in a mentorship. Its events are appended after `mentorship.ended`.
pub type EndHook = for<'a> fn(
    &'a Tx,
    MentorshipEnd<'a>,
    &'a mut EventBatch,
) -> LocalBoxFuture<'a, Result<(), AppError>>;

/// The hooks of all features, in their order.
#[derive(Clone, Default)]
pub struct EndHooks(Arc<[EndHook]>);

impl EndHooks {
    pub fn new(hooks: impl IntoIterator<Item = EndHook>) -> Self {
        Self(hooks.into_iter().collect())
    }

    /// Runs all hooks.
    ///
    /// # Errors
    /// A database fault.
    pub(super) async fn run(
        &self,
        tx: &Tx,
        end: MentorshipEnd<'_>,
        events: &mut EventBatch,
    ) -> Result<(), AppError> {
        for hook in self.0.iter() {
            hook(tx, end, events).await?;
        }
        Ok(())
    }
}
