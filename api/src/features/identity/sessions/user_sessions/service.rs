//! Lists and ends sessions.

use chrono::Duration;
use sea_orm::EntityTrait;
use tandem_macros::Refusal;

use super::{
    super::{
        event::EndedBy,
        model::{SessionId, SessionLimits},
        store as opened,
    },
    store,
};
use crate::features::identity::sessions::entities::sessions;
use tandem_kernel::{Page, PageQuery, random};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, Tx},
    http::NotFound,
    sso::{Society, SsoError},
};

/// How long used logout tokens are remembered. The check of a token's age refuses older ones.
const REMEMBERED: Duration = Duration::hours(1);

/// A member's sessions, newest first.
///
/// # Errors
/// An invalid cursor; a database fault.
pub async fn sessions_of_member(
    db: &Db,
    member_id: MemberId,
    limits: SessionLimits,
    page: &PageQuery,
) -> Result<Page<sessions::Model>, AppError> {
    let (after, limit) = (page.cursor()?, page.limit());
    let now = db.clock().now();
    let rows = store::live_of(db.read(), member_id, limits, now, after, limit + 1).await?;
    Ok(Page::cut(rows, limit, |row| row.id))
}

/// Ends one of a member's own sessions.
pub async fn end_own(db: &Db, member_id: MemberId, session_id: SessionId) -> Result<(), AppError> {
    db.write(async |tx| {
        let session = sessions::Entity::find_by_id(session_id).one(&**tx).await?;
        if session.is_none_or(|session| session.member_id != member_id) {
            return Err(NotFound.into());
        }
        opened::end(tx, session_id, EndedBy::Owner, Some(member_id)).await?;
        Ok(())
    })
    .await
}

/// Ends all sessions of a member on behalf of an administrator, if given. Returns their number.
///
/// # Errors
/// A database fault.
pub async fn end_all_of(
    tx: &Tx,
    member_id: MemberId,
    administrator: Option<MemberId>,
) -> Result<u64, AppError> {
    let mut ended = 0;
    for session in store::ids_of(tx, member_id).await? {
        let by = EndedBy::Administrator;
        let was = opened::end(tx, session, by, administrator).await?;
        ended += u64::from(was.is_some());
    }
    Ok(ended)
}

/// Ends the sessions that a logout token of the society refers to.
pub async fn end_of_society(
    db: &Db,
    society: &dyn Society,
    logout_token: &str,
) -> Result<(), AppError> {
    let now = db.clock().now();
    let told = society.signed_out(logout_token, now).await;
    let signed_out = told.map_err(|fault| {
        tracing::warn!(%fault, "a logout token was not accepted");
        match fault {
            SsoError::OtherIssuer { .. } | SsoError::Refused(_) => LogoutTokenRefused.into(),
            SsoError::Unavailable { .. } => AppError::transient(fault),
        }
    })?;
    let text = format!("{} {}", signed_out.issuer, signed_out.token_id);
    let token_id = random::digest(text.as_bytes());
    db.write(async |tx| {
        if !store::first_seen(tx, token_id.clone(), now + REMEMBERED).await? {
            return Err(LogoutTokenRefused.into());
        }
        let mut ended = 0_u64;
        for session in store::meant_by(tx, &signed_out).await? {
            let was = opened::end(tx, session, EndedBy::Society, None).await?;
            ended += u64::from(was.is_some());
        }
        Ok(ended)
    })
    .await
    .map(note_ended)
}

/// A valid token without a matching session is not an error: the member is already signed out.
fn note_ended(sessions: u64) {
    match sessions {
        0 => tracing::info!("a logout token of the society meant no session here"),
        _ => tracing::info!(sessions, "the society signed somebody out"),
    }
}

#[derive(Debug, Refusal)]
#[refusal(code = "logout_token_refused", kind = Malformed, detail = "This is no logout token of the society, or it was used before.")]
struct LogoutTokenRefused;
