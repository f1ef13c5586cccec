//! Resolves callers by the session cookie.

use async_trait::async_trait;
use std::sync::Arc;

use super::{
    last_seen::LastSeenWriter,
    membership_refresh::MembershipRefresher,
    model::{SEEN_EVERY, SESSION_COOKIE, SessionLimits},
    rules, store,
};
use tandem_platform::{
    AppError,
    db::Db,
    http::{Caller, MembershipAccess, ResolveCaller},
};

pub struct SessionResolver {
    pub db: Db,
    pub limits: SessionLimits,
    pub asker: MembershipRefresher,
    pub last_seen: LastSeenWriter,
}

#[async_trait(?Send)]
impl ResolveCaller for SessionResolver {
    fn cookie(&self) -> &'static str {
        SESSION_COOKIE
    }

    async fn resolve(&self, token: &str) -> Result<Option<Caller>, AppError> {
        let now = self.db.clock().now();
        let found = store::find(self.db.read(), token, now, self.limits).await?;
        Ok(found.map(|live| {
            if rules::is_due(&live.upkeep, self.limits.asking, now) {
                self.asker.ask_soon(live.session_id);
            }
            let status = live.status(self.limits, now);
            let member = live.signed_in.member;
            Caller {
                session_id: live.session_id.into(),
                member_id: member.id,
                seen_at: live.last_seen_at,
                standing: if status.is_active() {
                    MembershipAccess::Active
                } else {
                    MembershipAccess::Restricted
                },
                administrator: member.administrator,
                record: Arc::new(member.into()),
                coordinates: live.signed_in.grants,
            }
        }))
    }

    fn record_use(&self, caller: &Caller) {
        let now = self.db.clock().now();
        if now - caller.seen_at > SEEN_EVERY {
            self.last_seen.note(caller.session_id.into(), now);
        }
    }
}
