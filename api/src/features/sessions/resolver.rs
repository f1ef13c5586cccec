//! From a cookie to a caller.

use async_trait::async_trait;

use super::{
    model::{SESSION_COOKIE, SessionLimits},
    store,
};
use crate::{
    db::Db,
    features::members::MembershipStatus,
    http::{Caller, ResolveCaller, Standing},
    kernel::{Failure, Locale},
};

pub struct SessionResolver {
    pub db: Db,
    pub limits: SessionLimits,
}

#[async_trait]
impl ResolveCaller for SessionResolver {
    fn cookie(&self) -> &'static str {
        SESSION_COOKIE
    }

    async fn resolve(&self, token: &str) -> Result<Option<Caller>, Failure> {
        let now = self.db.clock().now();
        let found = store::find(self.db.read(), token, now, self.limits).await?;
        Ok(found.map(|live| {
            let member = live.signed_in.member;
            let status = MembershipStatus::stored(&member.membership_status);
            Caller {
                session_id: live.session_id,
                member_id: member.id,
                locale: Locale::nearest(&member.locale),
                standing: if status.is_active() {
                    Standing::Active
                } else {
                    Standing::Restricted
                },
                administrator: member.administrator,
                coordinates: live.signed_in.grants,
            }
        }))
    }
}
