//! The member who sent the request, resolved once per request.

use actix_web::{
    Error, HttpMessage,
    body::{EitherBody, MessageBody},
    cookie::Cookie,
    dev::{ServiceRequest, ServiceResponse},
    middleware::Next,
    web,
};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use std::{sync::Arc, time::Duration};
use uuid::Uuid;

use super::{
    client::{bearer_token, has_invalid_token, invalid_token},
    path_of,
};
use crate::{AppError, MemberId, ProgrammeId};
use tandem_kernel::Locale;

/// What the membership allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MembershipAccess {
    /// Active, or in grace.
    Active,
    /// Signed in without an active membership: most operations are refused.
    Restricted,
}

/// A programme that the caller coordinates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Id of the programme.
    pub programme_id: ProgrammeId,
    /// Slug of the programme, as paths name it.
    pub slug: String,
    /// Whether the caller coordinates it as a deputy, not by a role from the society.
    pub deputy: bool,
}

/// A signed-in member.
#[derive(Clone, Debug)]
pub struct Caller {
    /// Id of the session.
    pub session_id: Uuid,
    /// Id of the member.
    pub member_id: MemberId,
    /// The caller's own record.
    pub record: Arc<OwnRecord>,
    /// When the use of the session was last recorded.
    pub seen_at: DateTime<Utc>,
    /// What the membership allows.
    pub standing: MembershipAccess,
    /// Whether the society gave the caller the role of administrator.
    pub administrator: bool,
    /// The programmes that the caller coordinates, also as a deputy.
    pub coordinates: Vec<Grant>,
}

/// The settings that members change themselves. They are read in the same query as the session.
#[derive(Clone, Debug)]
pub struct OwnRecord {
    /// The name that other members see. Empty until a member without a society name has entered one.
    pub display_name: String,
    /// The name from the society; `None` if it sent none.
    pub society_name: Option<String>,
    /// Title such as `Dr`; `None` where the member has none.
    pub title: Option<String>,
    /// Short form of the name; `None` where the member has none.
    pub short_name: Option<String>,
    /// Language in which the member reads.
    pub locale: Locale,
    /// Version of the record, for `If-Match`.
    pub version: i32,
}

#[cfg(test)]
impl OwnRecord {
    /// A record for tests in which its content does not matter.
    pub fn any() -> Arc<Self> {
        Arc::new(Self {
            display_name: "Somebody".to_owned(),
            society_name: None,
            title: None,
            short_name: None,
            locale: Locale::English,
            version: 1,
        })
    }
}

impl Caller {
    /// Whether the caller has a display name.
    #[must_use]
    pub fn is_named(&self) -> bool {
        !self.record.display_name.is_empty()
    }

    /// Whether the caller coordinates this programme as a deputy.
    #[must_use]
    pub fn is_deputy(&self, programme_id: ProgrammeId) -> bool {
        let grants = &self.coordinates;
        grants
            .iter()
            .any(|grant| grant.programme_id == programme_id && grant.deputy)
    }
}

/// Finds the caller by the session cookie; the feature `sessions` implements it.
#[async_trait(?Send)]
pub trait ResolveCaller: Send + Sync {
    /// The name of the session cookie.
    fn cookie(&self) -> &'static str;

    /// Looks up the session with one query and no cache. `None` if the session is not valid.
    ///
    /// # Errors
    /// A database fault.
    async fn resolve(&self, token: &str) -> Result<Option<Caller>, AppError>;

    /// Records the use of the session, unless it was recorded recently. It runs in the background; the request does not wait for
    /// it.
    fn record_use(&self, caller: &Caller);
}

/// How long a request waits for the lookup of its caller. Every request of a signed-in member makes this lookup, so an unavailable
/// database is noticed here.
const PATIENCE: Duration = Duration::from_millis(1500);

/// Middleware: resolves the caller and stores it in the request. If the lookup fails, a page of the app is served without a caller:
/// its script sends API requests and reports the failure. Files of the app need no caller.
///
/// # Errors
/// A database fault as a problem, for requests to the API.
pub async fn resolve<B: MessageBody>(
    resolver: web::Data<Arc<dyn ResolveCaller>>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    if has_invalid_token(&request) {
        return Ok(invalid_token(request).map_into_right_body());
    }
    let cookie = session_cookie(&request, resolver.as_ref().as_ref());
    if let Some(cookie) = cookie.filter(|_| !is_file_of_app(&request)) {
        let found = tokio::time::timeout(PATIENCE, resolver.resolve(cookie.value())).await;
        match found.unwrap_or_else(|late| Err(AppError::transient(late))) {
            Ok(Some(caller)) => {
                resolver.record_use(&caller);
                request.extensions_mut().insert(caller);
            }
            Ok(None) => {}
            Err(failure) if !is_of_api(&request) => {
                tracing::warn!(%failure, "a page is served to nobody in particular");
            }
            Err(failure) => return Ok(request.error_response(failure).map_into_right_body()),
        }
    }
    Ok(next.call(request).await?.map_into_left_body())
}

/// The session's cookie. A request with an access token is the client's, whatever cookies come with it.
pub(super) fn session_cookie(
    request: &ServiceRequest,
    resolver: &dyn ResolveCaller,
) -> Option<Cookie<'static>> {
    match bearer_token(request.headers()) {
        Some(_) => None,
        None => request.cookie(resolver.cookie()),
    }
}

fn is_of_api(request: &ServiceRequest) -> bool {
    path_of(request.request()).starts_with("/api/")
}

/// A static file of the app. These are served from memory and cached by browsers without revalidation.
pub(super) fn is_file_of_app(request: &ServiceRequest) -> bool {
    path_of(request.request()).starts_with("/assets/")
}
