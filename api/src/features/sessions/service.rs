//! Signing in, looking at the session, signing out.

use chrono::{DateTime, Utc};
use url::Url;
use uuid::Uuid;

use super::{
    dto::SessionView,
    event::EndedBy,
    model::{Browser, SessionLimits, safe_return},
    store,
};
use crate::{
    db::{Db, Tx, entities},
    features::members,
    kernel::{Failure, random, seal::Seal},
    sso::{Attempt, Callback, Check, Person, Society, SsoFault},
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
    let now = db.clock().now();
    // Its address may be known from earlier; nobody is sent where nobody answers.
    society.reach(now).await?;
    let attempt = Attempt::generate(&mut random::source());
    let address = society.begin(&attempt, again, now).await?;
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
    browser: &Browser,
    seal: &Seal,
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
    let mut person = society
        .complete(callback, &attempt, db.clock().now())
        .await?;
    // The society knows its member's language best; whoever comes first without one is read to in
    // that of the browser.
    let asked_for = browser.locale.map(|locale| locale.to_string());
    person.locale = person.locale.or(asked_for);
    let (secret, status) = db
        .write(async |tx| {
            let member = take_in(tx, &person, tx.now()).await?;
            store::keep_claims(tx, &member, &person).await?;
            if let Some(old) = &browser.session {
                store::end_by_secret(tx, old).await?;
            }
            let secret = store::open(tx, member.id, &person, browser, limits, seal).await?;
            Ok((secret, member.membership_status))
        })
        .await?;
    Ok(Completed {
        return_to: kept.return_to,
        active: members::MembershipStatus::stored(&status).is_active(),
        secret,
    })
}

/// Writes down what the society said about somebody, as of the moment it was asked.
pub(super) async fn take_in(
    tx: &Tx,
    person: &Person,
    asked_at: DateTime<Utc>,
) -> Result<entities::members::Model, Failure> {
    let slugs: Vec<&str> = person
        .roles
        .iter()
        .filter_map(|role| role.strip_prefix(COORDINATOR))
        .collect();
    let member = members::record(tx, person, asked_at).await?;
    // An answer that came too late says nothing of the grants either.
    if member.membership_verified_at == asked_at {
        store::replace_grants(tx, member.id, &slugs).await?;
    }
    Ok(member)
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
    Ok(live.map_or_else(SessionView::anonymous, |live| {
        let status = live.status(limits, now);
        SessionView::of(live.signed_in, status)
    }))
}

/// Ends the session; gives where to sign out at the society too.
pub async fn end(
    db: &Db,
    society: &dyn Society,
    public: &Url,
    member_id: Uuid,
    session_id: Uuid,
) -> Result<Option<String>, Failure> {
    let ended = db
        .write(async |tx| store::end(tx, session_id, EndedBy::Owner, Some(member_id)).await)
        .await?;
    let id_token = ended.and_then(|session| session.id_token);
    let url = society
        .sign_out_url(id_token.as_deref(), public, db.clock().now())
        .await;
    Ok(url.map(String::from))
}
