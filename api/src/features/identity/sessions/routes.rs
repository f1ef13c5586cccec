//! The routes of the session. The callback is the only GET that changes data, because the society redirects to it.

use actix_web::{
    HttpRequest, HttpResponse,
    cookie::{Cookie, SameSite, time},
    delete, get,
    http::header::{ACCEPT_LANGUAGE, LOCATION, USER_AGENT},
    web::{Data, Json, Query},
};
use chrono::Duration;
use std::{borrow::Cow, sync::Arc};
use url::form_urlencoded;
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    dto::{SessionView, SignInQuery, SignedOut},
    model::{
        ATTEMPT_COOKIE, ATTEMPT_LIFE, Browser, MOST_ATTEMPTS, SESSION_COOKIE, SIGNED_OUT_COOKIE,
        SIGNED_OUT_LIFE, SessionLimits, Urls, attempt_cookie, safe_return,
    },
    rules,
    service::{self, SignInProblem, Unfinished},
    user_sessions,
};
use tandem_kernel::{Locale, permissions};
use tandem_platform::{
    AppError,
    config::SocietyConfig,
    db::Db,
    http::{Allowed, client_address},
    seal::Seal,
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
        .configure(user_sessions::routes);
}

/// Who is signed in, and how far they get
#[utoipa::path(tag = "sessions", operation_id = "get_session", responses((status = 200, body = SessionView)))]
#[get("/session")]
async fn get_session(
    request: HttpRequest,
    db: Data<Db>,
    limits: Data<SessionLimits>,
) -> Result<Json<SessionView>, AppError> {
    Ok(Json(current_session(&db, **limits, &request).await?))
}

/// The session of a request.
///
/// # Errors
/// A database fault.
pub async fn current_session(
    db: &Db,
    limits: SessionLimits,
    request: &HttpRequest,
) -> Result<SessionView, AppError> {
    let cookie = request.cookie(SESSION_COOKIE);
    let secret = cookie.as_ref().map(Cookie::value);
    service::look(db, limits, secret).await
}

/// Begin to sign in at the society
///
/// A link for browsers, not a call for programs: it redirects to the society.
#[utoipa::path(tag = "sessions", operation_id = "start_sign_in",
    extensions(("x-rate-limit" = json!("sign_in"))), params(SignInQuery),
    responses((status = 302, description = "To the society, or to the page that explains why not")))]
#[get("/session/sign-in")]
async fn start_sign_in(
    request: HttpRequest,
    query: Query<SignInQuery>,
    db: Data<Db>,
    society: Data<Arc<dyn Society>>,
) -> HttpResponse {
    // On a shared computer the society may still have a login of the previous user, so it is asked to show its login form.
    let signed_out = request.cookie(SIGNED_OUT_COOKIE).is_some();
    let again = signed_out || query.again.unwrap_or(false);
    match service::begin(
        &db,
        society.as_ref().as_ref(),
        query.return_to.as_deref(),
        again,
    )
    .await
    {
        Ok(begun) => {
            let mut response = HttpResponse::Found();
            response.insert_header((LOCATION, begun.society.as_str()));
            for name in attempts_to_forget(&request) {
                response.cookie(gone(name));
            }
            let name = attempt_cookie(&begun.state).unwrap_or_else(|| ATTEMPT_COOKIE.into());
            response
                .cookie(cookie(name, begun.secret, Some(ATTEMPT_LIFE)))
                .finish()
        }
        Err(problem) => explain(problem, query.return_to.as_deref()),
    }
}

/// Come back from the society
///
/// Where the society sends a member after it was asked who they are.
#[utoipa::path(tag = "sessions", operation_id = "complete_sign_in",
    extensions(("x-rate-limit" = json!("sign_in"))),
    params(("state" = Option<String>, Query), ("code" = Option<String>, Query),
        ("iss" = Option<String>, Query), ("error" = Option<String>, Query),
        ("added" = Option<HashMap<String, String>>, Query, style = Form, explode,
            description = "Parameters of the society's own, such as `session_state`")),
    responses((status = 302, description = "To where the sign-in began, or to the page that explains why not")))]
#[get("/session/callback")]
async fn complete_sign_in(
    request: HttpRequest,
    callback: Query<Callback>,
    db: Data<Db>,
    society: Data<Arc<dyn Society>>,
    society_config: Data<SocietyConfig>,
    limits: Data<SessionLimits>,
    seal: Data<Seal>,
) -> HttpResponse {
    let Some(attempt) = attempt_of(&request, &callback.state) else {
        let Unfinished { problem, return_to } =
            service::unknown_attempt(&db, &callback.state).await;
        return explain(problem, return_to.as_deref());
    };
    let completed = service::complete(
        &db,
        society.as_ref().as_ref(),
        **limits,
        callback.into_inner(),
        attempt.value(),
        &browser_of(&request, society_config.locale),
        &seal,
    )
    .await;
    let mut response = match completed {
        Ok(done) => {
            let mut response = redirect(&if done.active {
                done.return_to
            } else {
                access_page(None, Some(&done.return_to))
            });
            set(&mut response, &cookie(SESSION_COOKIE, done.secret, None));
            if request.cookie(SIGNED_OUT_COOKIE).is_some() {
                set(&mut response, &gone(SIGNED_OUT_COOKIE));
            }
            response
        }
        Err(Unfinished { problem, return_to }) => explain(problem, return_to.as_deref()),
    };
    set(&mut response, &gone(attempt.name().to_owned()));
    response
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
) -> Result<HttpResponse, AppError> {
    let society_sign_out_url = service::end(
        &db,
        society.as_ref().as_ref(),
        &urls.public,
        caller.member_id,
        caller.session_id.into(),
    )
    .await?;
    Ok(HttpResponse::Ok()
        .cookie(gone(SESSION_COOKIE))
        .cookie(cookie(SIGNED_OUT_COOKIE, "1".into(), Some(SIGNED_OUT_LIFE)))
        .json(SignedOut {
            society_sign_out_url,
        }))
}

/// Data about the browser that helps its owner to recognise the session.
fn browser_of(request: &HttpRequest, society: Locale) -> Browser {
    let said = request.headers().get(USER_AGENT);
    let said = said.and_then(|value| value.to_str().ok());
    let session = request.cookie(SESSION_COOKIE);
    let wished = request.headers().get(ACCEPT_LANGUAGE);
    let wished = wished.and_then(|value| value.to_str().ok());
    Browser {
        locale: wished.and_then(Locale::accepted).unwrap_or(society),
        session: session.map(|cookie| cookie.value().to_owned()),
        user_agent: said.map(|text| text.chars().take(LONGEST_USER_AGENT).collect()),
        address_hint: client_address(request).map(rules::address_hint),
    }
}

/// The cookie of the attempt with this state.
fn attempt_of(request: &HttpRequest, state: &str) -> Option<Cookie<'static>> {
    request.cookie(&attempt_cookie(state)?)
}

/// Cookies of earlier attempts to remove if there are too many; they would make requests too large.
fn attempts_to_forget(request: &HttpRequest) -> Vec<String> {
    let Ok(cookies) = request.cookies() else {
        return Vec::new();
    };
    let names = cookies.iter().map(Cookie::name);
    let attempts: Vec<String> = names
        .filter(|name| name.starts_with(ATTEMPT_COOKIE))
        .map(str::to_owned)
        .collect();
    if attempts.len() < MOST_ATTEMPTS {
        return Vec::new();
    }
    attempts
}

/// Redirects to the page that explains the problem and links to the original destination.
fn explain(problem: SignInProblem, return_to: Option<&str>) -> HttpResponse {
    redirect(&access_page(Some(problem), return_to))
}

fn access_page(problem: Option<SignInProblem>, return_to: Option<&str>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    if let Some(problem) = problem {
        query.append_pair("problem", problem.code());
    }
    if let Some(to) = return_to {
        query.append_pair("return_to", &safe_return(Some(to)));
    }
    format!("/access?{}", query.finish())
}

fn redirect(to: &str) -> HttpResponse {
    HttpResponse::Found().insert_header((LOCATION, to)).finish()
}

fn set(response: &mut HttpResponse, cookie: &Cookie<'_>) {
    if let Err(fault) = response.add_cookie(cookie) {
        tracing::error!(%fault, "a cookie could not be set");
    }
}

fn cookie(
    name: impl Into<Cow<'static, str>>,
    value: String,
    life: Option<Duration>,
) -> Cookie<'static> {
    let mut cookie = Cookie::build(name, value)
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
        .finish();
    cookie.set_max_age(life.map(|life| time::Duration::seconds(life.num_seconds())));
    cookie
}

fn gone(name: impl Into<Cow<'static, str>>) -> Cookie<'static> {
    let mut cookie = cookie(name, String::new(), None);
    cookie.make_removal();
    cookie
}
