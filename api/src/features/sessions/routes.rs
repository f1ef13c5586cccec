//! The session over HTTP. The callback is the one GET that changes something: the society
//! redirects to it.

use actix_web::{
    HttpRequest, HttpResponse,
    cookie::{Cookie, SameSite, time},
    delete, get,
    http::header::{ACCEPT_LANGUAGE, LOCATION, USER_AGENT},
    web::{Data, Json, Query},
};
use std::sync::Arc;
use url::form_urlencoded;
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    browsers,
    dto::{SessionView, SignInQuery, SignedOut},
    model::{
        ATTEMPT_COOKIE, ATTEMPT_LIFE, Browser, SESSION_COOKIE, SessionLimits, Urls, safe_return,
    },
    rules,
    service::{self, SignInProblem},
};
use crate::{
    db::Db,
    http::{Allowed, client_address},
    kernel::{Failure, Locale, seal::Seal},
    permissions,
    sso::{Callback, Society},
};

const LONGEST_USER_AGENT: usize = 300;

permissions! { EndSession => end_session: SignedIn }

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(get_session)
        .service(start_sign_in)
        .service(complete_sign_in)
        .service(end_session)
        .configure(browsers::routes);
}

/// Who is signed in, and how far they get
#[utoipa::path(tag = "sessions", operation_id = "get_session", responses((status = 200, body = SessionView)))]
#[get("/session")]
async fn get_session(
    request: HttpRequest,
    db: Data<Db>,
    limits: Data<SessionLimits>,
) -> Result<Json<SessionView>, Failure> {
    Ok(Json(look_at(&db, **limits, &request).await?))
}

/// The session of whoever sent a request.
///
/// # Errors
/// The database's fault.
pub async fn look_at(
    db: &Db,
    limits: SessionLimits,
    request: &HttpRequest,
) -> Result<SessionView, Failure> {
    let cookie = request.cookie(SESSION_COOKIE);
    let secret = cookie.as_ref().map(Cookie::value);
    service::look(db, limits, secret).await
}

/// Begin to sign in at the society
///
/// A link for browsers, not a call for programs: it redirects to the society.
#[utoipa::path(tag = "sessions", operation_id = "start_sign_in", params(SignInQuery),
    responses((status = 302, description = "To the society, or to the page that explains why not")))]
#[get("/session/sign-in")]
async fn start_sign_in(
    query: Query<SignInQuery>,
    db: Data<Db>,
    society: Data<Arc<dyn Society>>,
) -> HttpResponse {
    let again = query.again.unwrap_or(false);
    match service::begin(
        &db,
        society.as_ref().as_ref(),
        query.return_to.as_deref(),
        again,
    )
    .await
    {
        Ok(begun) => {
            let life = time::Duration::seconds(ATTEMPT_LIFE.num_seconds());
            HttpResponse::Found()
                .insert_header((LOCATION, begun.society.as_str()))
                .cookie(cookie(ATTEMPT_COOKIE, begun.secret, Some(life)))
                .finish()
        }
        Err(problem) => explain(problem, query.return_to.as_deref()),
    }
}

/// Come back from the society
#[utoipa::path(tag = "sessions", operation_id = "complete_sign_in",
    params(("state" = Option<String>, Query), ("code" = Option<String>, Query),
        ("iss" = Option<String>, Query), ("error" = Option<String>, Query)),
    responses((status = 302, description = "To where the sign-in began, or to the page that explains why not")))]
#[get("/session/callback")]
async fn complete_sign_in(
    request: HttpRequest,
    callback: Query<Callback>,
    db: Data<Db>,
    society: Data<Arc<dyn Society>>,
    limits: Data<SessionLimits>,
    seal: Data<Seal>,
) -> HttpResponse {
    let Some(attempt) = request.cookie(ATTEMPT_COOKIE) else {
        return explain(SignInProblem::Expired, None);
    };
    let completed = service::complete(
        &db,
        society.as_ref().as_ref(),
        **limits,
        callback.into_inner(),
        attempt.value(),
        &browser_of(&request),
        &seal,
    )
    .await;
    match completed {
        Ok(done) => {
            let to = if done.active {
                done.return_to
            } else {
                "/access".into()
            };
            HttpResponse::Found()
                .insert_header((LOCATION, to))
                .cookie(gone(ATTEMPT_COOKIE))
                .cookie(cookie(SESSION_COOKIE, done.secret, None))
                .finish()
        }
        Err(problem) => explain(problem, None),
    }
}

/// Sign out here
#[utoipa::path(tag = "sessions", operation_id = "end_session", responses((status = 200, body = SignedOut)),
    security(("session" = [])))]
#[delete("/session")]
async fn end_session(
    caller: Allowed<EndSession>,
    db: Data<Db>,
    society: Data<Arc<dyn Society>>,
    urls: Data<Urls>,
) -> Result<HttpResponse, Failure> {
    let society_sign_out_url = service::end(
        &db,
        society.as_ref().as_ref(),
        &urls.public,
        caller.member_id,
        caller.session_id,
    )
    .await?;
    Ok(HttpResponse::Ok()
        .cookie(gone(SESSION_COOKIE))
        .json(SignedOut {
            society_sign_out_url,
        }))
}

/// What is kept of a browser, for its owner to know it by.
fn browser_of(request: &HttpRequest) -> Browser {
    let said = request.headers().get(USER_AGENT);
    let said = said.and_then(|value| value.to_str().ok());
    let session = request.cookie(SESSION_COOKIE);
    let wished = request.headers().get(ACCEPT_LANGUAGE);
    let wished = wished.and_then(|value| value.to_str().ok());
    Browser {
        locale: wished.and_then(Locale::accepted),
        session: session.map(|cookie| cookie.value().to_owned()),
        user_agent: said.map(|text| text.chars().take(LONGEST_USER_AGENT).collect()),
        address_hint: client_address(request).map(rules::address_hint),
    }
}

/// To the page that explains why not, and knows where the person wanted to go.
fn explain(problem: SignInProblem, return_to: Option<&str>) -> HttpResponse {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("problem", problem.code());
    if let Some(to) = return_to {
        query.append_pair("return_to", &safe_return(Some(to)));
    }
    HttpResponse::Found()
        .insert_header((LOCATION, format!("/access?{}", query.finish())))
        .cookie(gone(ATTEMPT_COOKIE))
        .finish()
}

fn cookie(name: &'static str, value: String, life: Option<time::Duration>) -> Cookie<'static> {
    let mut cookie = Cookie::build(name, value)
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
        .finish();
    cookie.set_max_age(life);
    cookie
}

fn gone(name: &'static str) -> Cookie<'static> {
    let mut cookie = cookie(name, String::new(), None);
    cookie.make_removal();
    cookie
}
