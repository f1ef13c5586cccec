//! From a cookie to a caller.

use async_trait::async_trait;
use std::sync::Arc;

use super::{
    asking::Asker,
    model::{SEEN_EVERY, SESSION_COOKIE, SessionLimits},
    rules, store,
    use_notes::UseNotes,
};
use crate::{
    db::Db,
    http::{Caller, ResolveCaller, Standing},
    kernel::Failure,
};

pub struct SessionResolver {
    pub db: Db,
    pub limits: SessionLimits,
    pub asker: Asker,
    pub use_notes: UseNotes,
}

#[async_trait(?Send)]
impl ResolveCaller for SessionResolver {
    fn cookie(&self) -> &'static str {
        SESSION_COOKIE
    }

    async fn resolve(&self, token: &str) -> Result<Option<Caller>, Failure> {
        let now = self.db.clock().now();
        let found = store::find(self.db.read(), token, now, self.limits).await?;
        Ok(found.map(|live| {
            if rules::is_due(&live.upkeep, self.limits.asking, now) {
                self.asker.ask_soon(live.session_id);
            }
            let status = live.status(self.limits, now);
            let member = live.signed_in.member;
            Caller {
                session_id: live.session_id,
                member_id: member.id,
                seen_at: live.last_seen_at,
                standing: if status.is_active() {
                    Standing::Active
                } else {
                    Standing::Restricted
                },
                administrator: member.administrator,
                record: Arc::new(member.into()),
                coordinates: live.signed_in.grants,
            }
        }))
    }

    fn note_use(&self, caller: &Caller) {
        let now = self.db.clock().now();
        if now - caller.seen_at > SEEN_EVERY {
            self.use_notes.note(caller.session_id, now);
        }
    }
}
