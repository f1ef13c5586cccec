//! Sign-in, the current session, and sign-out.

use chrono::{DateTime, Utc};
use url::{Url, form_urlencoded};

use super::{
    dto::SessionView,
    event::EndedBy,
    model::{Browser, SessionId, SessionLimits, attempt_cookie, safe_return},
    store,
};
use crate::features::identity::{
    members::{self, entities::members::Model as MemberRow},
    sessions::entities::sign_in_attempts,
};
use tandem_kernel::{Locale, random};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, Tx},
    seal::Seal,
    sso::{Attempt, Callback, Person, Society, SsoError, VerificationError},
};

const COORDINATOR: &str = "coordinator:";

/// A sign-in attempt that has started.
pub struct Begun {
    pub society: Url,
    /// Determines the name of the attempt's cookie.
    pub state: String,
    /// The value of the attempt's cookie.
    pub secret: String,
}

/// A completed sign-in.
pub struct Completed {
    pub return_to: String,
    pub active: bool,
    /// The value of the session cookie.
    pub secret: String,
}

/// Why a sign-in failed; the explaining page has a text for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInProblem {
    Expired,
    Refused,
    SocietyUnavailable,
    /// The society's token is expired or issued in the future by this server's clock.
    ClocksDiffer,
    Failed,
}

/// A failed sign-in.
pub struct Unfinished {
    pub problem: SignInProblem,
    /// The original destination, if it is known.
    pub return_to: Option<String>,
}

impl SignInProblem {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Expired => "sign_in_expired",
            Self::Refused => "sign_in_refused",
            Self::SocietyUnavailable => "society_unavailable",
            Self::ClocksDiffer => "sign_in_clocks_differ",
            Self::Failed => "sign_in_failed",
        }
    }
}

impl From<SsoError> for SignInProblem {
    fn from(fault: SsoError) -> Self {
        tracing::warn!(%fault, "sign-in ended");
        match fault {
            SsoError::Unavailable { .. } => Self::SocietyUnavailable,
            SsoError::Refused(VerificationError::Declined) => Self::Refused,
            SsoError::Refused(VerificationError::WrongState) => Self::Expired,
            SsoError::Refused(VerificationError::Expired | VerificationError::IssuedInFuture) => {
                Self::ClocksDiffer
            }
            SsoError::OtherIssuer { .. } | SsoError::Refused(_) => Self::Failed,
        }
    }
}

impl From<AppError> for SignInProblem {
    fn from(failure: AppError) -> Self {
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
    // The URL may come from a cache. The reachability check avoids a redirect to a server that does not answer.
    society.reach(now).await?;
    let attempt = Attempt::generate(&mut random::source());
    let address = society.begin(&attempt, again, now).await?;
    let secret = random::secret();
    let return_to = safe_return(return_to);
    db.write(async |tx| store::keep_attempt(tx, &attempt, &secret, &return_to).await)
        .await?;
    Ok(Begun {
        society: address,
        state: attempt.state,
        secret,
    })
}

/// Completes the attempt of the cookie and opens a session. The attempt is used up even after a failure.
///
/// # Errors
/// Why the sign-in failed, with the original destination.
pub async fn complete(
    db: &Db,
    society: &dyn Society,
    limits: SessionLimits,
    callback: Callback,
    attempt_secret: &str,
    browser: &Browser,
    seal: &Seal,
) -> Result<Completed, Unfinished> {
    let taken = db
        .write(async |tx| store::take_attempt(tx, attempt_secret).await)
        .await;
    let kept = match taken {
        Ok(Some(kept)) => kept,
        Ok(None) => return Err(unknown_attempt(db, &callback.state).await),
        Err(failure) => {
            return Err(Unfinished {
                problem: failure.into(),
                return_to: None,
            });
        }
    };
    let return_to = kept.return_to.clone();
    open_session(db, society, limits, callback, kept, browser, seal)
        .await
        .map_err(|problem| Unfinished {
            problem,
            return_to: Some(return_to),
        })
}

/// A callback without a matching attempt cookie: the attempt expired, or it began in another browser.
pub async fn unknown_attempt(db: &Db, state: &str) -> Unfinished {
    let return_to = if attempt_cookie(state).is_some() {
        store::return_to_of(db.read(), state, db.clock().now())
            .await
            .unwrap_or_else(|failure| {
                tracing::error!(%failure, "a sign-in could not be looked up");
                None
            })
    } else {
        None
    };
    Unfinished {
        problem: SignInProblem::Expired,
        return_to,
    }
}

async fn open_session(
    db: &Db,
    society: &dyn Society,
    limits: SessionLimits,
    callback: Callback,
    kept: sign_in_attempts::Model,
    browser: &Browser,
    seal: &Seal,
) -> Result<Completed, SignInProblem> {
    let attempt = Attempt {
        state: kept.state,
        nonce: kept.nonce,
        pkce_verifier: kept.pkce_verifier,
    };
    // The time of the answer is the time of the question. A newer answer may be stored while this one waits for its transaction.
    let asked_at = db.clock().now();
    let mut person = society.complete(callback, &attempt, asked_at).await?;
    // The member's language is the society's claim if the product supports it, otherwise the browser's, otherwise the society's
    // default.
    let spoken = person.locale.as_deref().and_then(Locale::spoken);
    person.locale = Some(spoken.unwrap_or(browser.locale).to_string());
    let (secret, member) = db
        .write(async |tx| {
            let member = apply_claims(tx, &person, asked_at).await?;
            store::keep_claims(tx, &member, &person).await?;
            if let Some(old) = &browser.session {
                store::end_by_secret(tx, old).await?;
            }
            let secret = store::open(tx, member.id, &person, browser, limits, seal).await?;
            Ok((secret, member))
        })
        .await?;
    Ok(Completed {
        return_to: by_way_of_a_name(&member.display_name, kept.return_to),
        active: member.membership_status.is_active(),
        secret,
    })
}

/// A member without a name is sent to the name page first, which then continues to `return_to`.
fn by_way_of_a_name(name: &str, return_to: String) -> String {
    if !name.is_empty() {
        return return_to;
    }
    let query: String = form_urlencoded::Serializer::new(String::new())
        .append_pair("return_to", &return_to)
        .finish();
    format!("/name?{query}")
}

/// Stores the claims about a person as of `asked_at`.
pub(super) async fn apply_claims(
    tx: &Tx,
    person: &Person,
    asked_at: DateTime<Utc>,
) -> Result<MemberRow, AppError> {
    let slugs: Vec<&str> = person
        .roles
        .iter()
        .filter_map(|role| role.strip_prefix(COORDINATOR))
        .collect();
    let members::Recorded { member, is_newest } = members::record(tx, person, asked_at).await?;
    // An outdated answer must not replace the grants either.
    if is_newest {
        store::replace_grants(tx, member.id, &slugs).await?;
    }
    Ok(member)
}

/// The session for the app.
pub async fn look(
    db: &Db,
    limits: SessionLimits,
    secret: Option<&str>,
) -> Result<SessionView, AppError> {
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

/// Ends the session. Returns the URL for signing out at the society, if it has one.
pub async fn end(
    db: &Db,
    society: &dyn Society,
    public: &Url,
    member_id: MemberId,
    session_id: SessionId,
) -> Result<Option<String>, AppError> {
    let ended = db
        .write(async |tx| store::end(tx, session_id, EndedBy::Owner, Some(member_id)).await)
        .await?;
    let id_token = ended.and_then(|session| session.id_token);
    let url = society
        .sign_out_url(id_token.as_deref(), public, db.clock().now())
        .await;
    Ok(url.map(String::from))
}
