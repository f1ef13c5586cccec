//! Signing in, looking at the session, signing out.

use url::Url;
use uuid::Uuid;

use super::{
    dto::SessionView,
    model::{SessionLimits, safe_return},
    store,
};
use crate::{
    db::Db,
    features::members,
    kernel::{Failure, random},
    sso::{Attempt, Callback, Check, Society, SsoFault},
};

const COORDINATOR: &str = "coordinator:";

/// A sign-in that has begun.
pub struct Begun {
    pub society: Url,
    /// For the attempt's cookie.
    pub secret: String,
}

/// A sign-in that came to its end.
pub struct Completed {
    pub return_to: String,
    pub active: bool,
    /// For the session's cookie.
    pub secret: String,
}

/// Why a sign-in came to nothing, as the explaining page knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInProblem {
    Expired,
    Refused,
    SocietyUnavailable,
    Failed,
}

impl SignInProblem {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Expired => "sign_in_expired",
            Self::Refused => "sign_in_refused",
            Self::SocietyUnavailable => "society_unavailable",
            Self::Failed => "sign_in_failed",
        }
    }
}

impl From<SsoFault> for SignInProblem {
    fn from(fault: SsoFault) -> Self {
        tracing::warn!(%fault, "sign-in ended");
        match fault {
            SsoFault::Unavailable { .. } => Self::SocietyUnavailable,
            SsoFault::Refused(Check::Declined) => Self::Refused,
            SsoFault::Refused(Check::WrongState) => Self::Expired,
            SsoFault::Refused(_) => Self::Failed,
        }
    }
}

impl From<Failure> for SignInProblem {
    fn from(failure: Failure) -> Self {
        tracing::error!(%failure, "sign-in ended");
        Self::Failed
    }
}

pub async fn begin(
    db: &Db,
    society: &dyn Society,
    return_to: Option<&str>,
    again: bool,
) -> Result<Begun, SignInProblem> {
    let attempt = Attempt::generate(&mut random::source());
    let address = society.begin(&attempt, again, db.clock().now()).await?;
    let secret = random::secret();
    let return_to = safe_return(return_to);
    db.write(async |tx| store::keep_attempt(tx, &attempt, &secret, &return_to).await)
        .await?;
    Ok(Begun {
        society: address,
        secret,
    })
}

/// Ends the attempt of the cookie, whatever comes of it, and opens a session.
pub async fn complete(
    db: &Db,
    society: &dyn Society,
    limits: SessionLimits,
    callback: Callback,
    attempt_secret: &str,
    old_session: Option<&str>,
) -> Result<Completed, SignInProblem> {
    let kept = db
        .write(async |tx| store::take_attempt(tx, attempt_secret).await)
        .await?
        .ok_or(SignInProblem::Expired)?;
    let attempt = Attempt {
        state: kept.state,
        nonce: kept.nonce,
        pkce_verifier: kept.pkce_verifier,
    };
    let person = society
        .complete(callback, &attempt, db.clock().now())
        .await?;
    let slugs: Vec<&str> = person
        .roles
        .iter()
        .filter_map(|role| role.strip_prefix(COORDINATOR))
        .collect();
    let (secret, status) = db
        .write(async |tx| {
            let member = members::record(tx, &person).await?;
            store::replace_grants(tx, member.id, &slugs).await?;
            if let Some(old) = old_session {
                store::end_by_secret(tx, old).await?;
            }
            let token = person.id_token.expose();
            let secret = store::open(tx, member.id, token, limits).await?;
            Ok((secret, member.membership_status))
        })
        .await?;
    Ok(Completed {
        return_to: kept.return_to,
        active: members::MembershipStatus::stored(&status).is_active(),
        secret,
    })
}

/// The session as the app sees it.
pub async fn look(
    db: &Db,
    limits: SessionLimits,
    secret: Option<&str>,
) -> Result<SessionView, Failure> {
    let now = db.clock().now();
    let Some(secret) = secret else {
        return Ok(SessionView::anonymous());
    };
    let live = store::find(db.read(), secret, now, limits).await?;
    Ok(live.map_or_else(SessionView::anonymous, |live| live.signed_in.into()))
}

/// Ends the session; gives where to sign out at the society too.
pub async fn end(
    db: &Db,
    society: &dyn Society,
    public: &Url,
    session_id: Uuid,
) -> Result<Option<String>, Failure> {
    let ended = db
        .write(async |tx| store::end(tx, session_id).await)
        .await?;
    let id_token = ended.and_then(|session| session.id_token);
    let url = society
        .sign_out_url(id_token.as_deref(), public, db.clock().now())
        .await;
    Ok(url.map(String::from))
}
