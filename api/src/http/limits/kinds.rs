//! What is counted apart.

use actix_web::dev::ServiceRequest;

/// Signing in, what reaches other people, what costs a lot, what could be guessed at; all else is
/// `General`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    General,
    SignIn,
    /// Letters to people who may be no members.
    Invitations,
    /// What people write to each other.
    Messages,
    /// Pictures that are unpacked and written anew.
    Uploads,
    /// Addresses that are a secret themselves.
    Guesses,
}

/// Operations with a limit of their own, by method and the pattern of their address.
pub const LIMITED: [(&str, &str, Limit); 17] = [
    ("GET", "/api/v1/session/sign-in", Limit::SignIn),
    ("GET", "/api/v1/session/callback", Limit::SignIn),
    (
        "POST",
        "/api/v1/programmes/{programme}/invitations",
        Limit::Invitations,
    ),
    (
        "POST",
        "/api/v1/programmes/{programme}/invitations/reminders",
        Limit::Invitations,
    ),
    (
        "POST",
        "/api/v1/programmes/{programme}/invitations/{invitation}/reminder",
        Limit::Invitations,
    ),
    (
        "POST",
        "/api/v1/enrolments/{enrolment}/requests",
        Limit::Messages,
    ),
    (
        "POST",
        "/api/v1/requests/{request}/question",
        Limit::Messages,
    ),
    ("POST", "/api/v1/requests/{request}/answer", Limit::Messages),
    (
        "POST",
        "/api/v1/enrolments/{enrolment}/answer",
        Limit::Messages,
    ),
    (
        "POST",
        "/api/v1/programmes/{programme}/interest",
        Limit::Messages,
    ),
    (
        "PUT",
        "/api/v1/enrolments/{enrolment}/photo",
        Limit::Uploads,
    ),
    ("GET", "/api/v1/invitations/{token}", Limit::Guesses),
    (
        "POST",
        "/api/v1/invitations/{token}/opening",
        Limit::Guesses,
    ),
    (
        "POST",
        "/api/v1/invitations/{token}/acceptance",
        Limit::Guesses,
    ),
    ("GET", "/api/v1/unsubscribe/{subscription}", Limit::Guesses),
    ("POST", "/api/v1/unsubscribe/{subscription}", Limit::Guesses),
    (
        "DELETE",
        "/api/v1/unsubscribe/{subscription}",
        Limit::Guesses,
    ),
];

pub(super) fn limit_of(request: &ServiceRequest) -> Limit {
    let Some(pattern) = request.match_pattern() else {
        return Limit::General;
    };
    let method = request.method().as_str();
    LIMITED
        .iter()
        .find(|(of, at, _)| *of == method && *at == pattern)
        .map_or(Limit::General, |(_, _, limit)| *limit)
}
