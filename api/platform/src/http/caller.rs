//! Who is calling, resolved once a request.

use actix_web::{
    Error, HttpMessage,
    body::{EitherBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    middleware::Next,
    web,
};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use std::{sync::Arc, time::Duration};
use uuid::Uuid;

use super::path_of;
use crate::AppError;
use tandem_kernel::Locale;

/// What the membership allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MembershipAccess {
    /// Active, or in grace.
    Active,
    /// Signed in, but only to the restricted room.
    Restricted,
}

/// A programme that the caller coordinates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Id of the programme.
    pub programme_id: Uuid,
    /// Slug of the programme, as paths name it.
    pub slug: String,
    /// In the place of those whom the society named.
    pub deputy: bool,
}

/// A signed-in person.
#[derive(Clone, Debug)]
pub struct Caller {
    /// Id of the session.
    pub session_id: Uuid,
    /// Id of the member.
    pub member_id: Uuid,
    /// The caller's own record.
    pub record: Arc<OwnRecord>,
    /// When the session was last noted to be in use.
    pub seen_at: DateTime<Utc>,
    /// What the membership allows.
    pub standing: MembershipAccess,
    /// Whether the society gave the caller the role of administrator.
    pub administrator: bool,
    /// The programmes that the caller coordinates, also as a deputy.
    pub coordinates: Vec<Grant>,
}

/// What somebody decides about their own record, as this request found it: it is read with who calls.
#[derive(Clone, Debug)]
pub struct OwnRecord {
    /// As others read it; empty until somebody whom the society did not name has said it.
    pub display_name: String,
    /// As the society calls them, where it has said so.
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
    /// Of somebody whose record does not matter.
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
    /// Whether others could call them anything.
    #[must_use]
    pub fn is_named(&self) -> bool {
        !self.record.display_name.is_empty()
    }

    /// Whether the caller coordinates this programme as a deputy.
    #[must_use]
    pub fn is_deputy(&self, programme_id: Uuid) -> bool {
        let grants = &self.coordinates;
        grants
            .iter()
            .any(|grant| grant.programme_id == programme_id && grant.deputy)
    }
}

/// Finds the caller of a request from its cookie; `sessions` implements it.
#[async_trait(?Send)]
pub trait ResolveCaller: Send + Sync {
    /// The name of the cookie that carries the session.
    fn cookie(&self) -> &'static str;

    /// One uncached query.
    ///
    /// # Errors
    /// The database's fault.
    async fn resolve(&self, token: &str) -> Result<Option<Caller>, AppError>;

    /// Has it noted that the caller's session is in use, where that was not done lately. Nobody waits for it.
    fn record_use(&self, caller: &Caller);
}

/// Every request of somebody signed in reads who calls first: a database that does not answer is
/// noticed here, and nobody waits for it.
const PATIENCE: Duration = Duration::from_millis(1500);

/// Middleware: resolves the caller and leaves it with the request. A page of the app that finds nobody asks
/// again by itself, and says what is the matter; its files are the same for everybody.
///
/// # Errors
/// The database's fault, as a problem.
pub async fn resolve<B: MessageBody>(
    resolver: web::Data<Arc<dyn ResolveCaller>>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    let cookie = request.cookie(resolver.cookie());
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

fn is_of_api(request: &ServiceRequest) -> bool {
    path_of(request.request()).starts_with("/api/")
}

/// Held in memory, and kept for ever by whoever has had it.
pub(super) fn is_file_of_app(request: &ServiceRequest) -> bool {
    path_of(request.request()).starts_with("/assets/")
}
