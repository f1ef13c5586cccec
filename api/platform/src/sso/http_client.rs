//! HTTP to the society, with limits on time, size, redirects and retries.

use std::time::Duration;

use chrono::{DateTime, Utc};
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use reqwest::{Client, RequestBuilder, StatusCode, redirect};
use serde::de::DeserializeOwned;
use url::{Url, form_urlencoded};

use super::breaker::Breakers;
use super::{Secret, SsoConfigError, SsoError, Step, TransportError};

/// Pause before a retry; many failures are over by then.
const BEFORE_TRYING_AGAIN: Duration = Duration::from_millis(100);

/// How long an idle connection is reused. Many servers close theirs after five seconds, and a request that is sent at that moment
/// is lost. The request of a code cannot be repeated, because a code is valid once.
const IDLE: Duration = Duration::from_secs(2);

#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    pub connect: Duration,
    pub total: Duration,
    pub bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(3),
            total: Duration::from_secs(10),
            bytes: 1024 * 1024,
        }
    }
}

pub(super) struct HttpClient {
    client: Client,
    breakers: Breakers,
    bytes: usize,
}

pub(super) struct Answer {
    step: Step,
    pub status: StatusCode,
    is_jwt: bool,
    body: Vec<u8>,
}

impl HttpClient {
    pub(super) fn new(limits: Limits, loopback: bool) -> Result<Self, SsoConfigError> {
        // Fails where a provider is already installed, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = Client::builder()
            .connect_timeout(limits.connect)
            .timeout(limits.total)
            .pool_idle_timeout(IDLE)
            .redirect(redirect::Policy::none())
            .user_agent(concat!("tandem/", env!("CARGO_PKG_VERSION")));
        if loopback {
            builder = builder.no_proxy();
        }
        let client = builder
            .build()
            .map_err(|error| SsoConfigError::HttpClient(error.to_string()))?;
        Ok(Self {
            client,
            breakers: Breakers::default(),
            bytes: limits.bytes,
        })
    }

    /// Fails while a circuit breaker is open.
    pub(super) fn reachable(&self, now: DateTime<Utc>) -> Result<(), SsoError> {
        self.breakers.closed(now)
    }

    /// A GET changes nothing at the society, so it is retried once where the connection fails.
    pub(super) async fn get(
        &self,
        step: Step,
        address: &Url,
        bearer: Option<&Secret>,
        now: DateTime<Utc>,
    ) -> Result<Answer, SsoError> {
        self.breakers.pass(step, now)?;
        let request = || {
            let request = self.client.get(address.clone());
            bearer.map_or_else(
                || request,
                |token| self.client.get(address.clone()).bearer_auth(token.expose()),
            )
        };
        let answer = match self.send(step, request()).await {
            Err(SsoError::Unavailable {
                trouble: TransportError::NoConnection | TransportError::Broken,
                ..
            }) => {
                tokio::time::sleep(BEFORE_TRYING_AGAIN).await;
                self.send(step, request()).await
            }
            answer => answer,
        };
        self.noted(step, answer, now)
    }

    fn noted(
        &self,
        step: Step,
        answer: Result<Answer, SsoError>,
        now: DateTime<Utc>,
    ) -> Result<Answer, SsoError> {
        let well = answer
            .as_ref()
            .is_ok_and(|answer| !answer.status.is_server_error());
        self.breakers.note(step, well, now);
        answer
    }

    /// Sent once: a second POST would use the code twice.
    pub(super) async fn post(
        &self,
        step: Step,
        address: &Url,
        form: &[(&str, &str)],
        client: Option<(&str, &Secret)>,
        now: DateTime<Utc>,
    ) -> Result<Answer, SsoError> {
        self.breakers.pass(step, now)?;
        let mut request = self.client.post(address.clone()).form(form);
        if let Some((id, secret)) = client {
            // RFC 6749, 2.3.1: both are form-encoded before they are joined.
            request = request.basic_auth(encoded(id), Some(encoded(secret.expose())));
        }
        let answer = self.send(step, request).await;
        self.noted(step, answer, now)
    }

    async fn send(&self, step: Step, request: RequestBuilder) -> Result<Answer, SsoError> {
        let failed = |error: reqwest::Error| SsoError::unavailable(step, trouble(&error));
        let mut response = request
            .header(ACCEPT, accepted(step))
            .send()
            .await
            .map_err(failed)?;
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(failed)? {
            if body.len() + chunk.len() > self.bytes {
                return Err(SsoError::unavailable(step, TransportError::TooLarge));
            }
            body.extend_from_slice(&chunk);
        }
        let kind = response.headers().get(CONTENT_TYPE);
        let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        Ok(Answer {
            step,
            status: response.status(),
            is_jwt: kind.to_ascii_lowercase().starts_with("application/jwt"),
            body,
        })
    }
}

impl Answer {
    /// The body of a 200. Every other status is a fault of the society.
    pub(super) fn ok<T: DeserializeOwned>(&self) -> Result<T, SsoError> {
        if self.status == StatusCode::OK {
            self.json()
        } else {
            Err(self.unexpected())
        }
    }

    /// Whether it is a signed token rather than plain JSON.
    pub(super) fn is_jwt(&self) -> bool {
        self.is_jwt && self.status == StatusCode::OK
    }

    pub(super) fn text(&self) -> Result<String, SsoError> {
        let text = std::str::from_utf8(&self.body).map(|text| text.trim().to_owned());
        text.map_err(|_| SsoError::unavailable(self.step, TransportError::Unreadable))
    }

    pub(super) fn json<T: DeserializeOwned>(&self) -> Result<T, SsoError> {
        serde_json::from_slice(&self.body)
            .map_err(|_| SsoError::unavailable(self.step, TransportError::Unreadable))
    }

    pub(super) fn unexpected(&self) -> SsoError {
        SsoError::unavailable(self.step, TransportError::Status(self.status.as_u16()))
    }
}

fn trouble(error: &reqwest::Error) -> TransportError {
    if error.is_connect() {
        TransportError::NoConnection
    } else if error.is_timeout() {
        TransportError::TimedOut
    } else {
        TransportError::Broken
    }
}

/// Userinfo may be signed; a society that can do both is asked for plain JSON.
const fn accepted(step: Step) -> &'static str {
    match step {
        Step::Userinfo => "application/json, application/jwt;q=0.5",
        Step::Discovery | Step::Keys | Step::Token => "application/json",
    }
}

fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
