use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use serde_json::{Map, Value};
use tokio::sync::{OwnedRwLockWriteGuard, RwLock};
use url::Url;

use super::{
    Attempt, Callback, Claims, Finding, MembershipStatus, Person, Secret, SignedOut, Society,
    SsoError, Step, TransportError, VerificationError,
};

/// A society without a network, for tests.
pub struct FakeSociety {
    address: Url,
    inner: Mutex<Inner>,
    /// `ask_again` waits while this is locked for writing.
    answers: Arc<RwLock<()>>,
}

#[derive(Default)]
struct Inner {
    people: HashMap<String, Person>,
    sign_outs: HashMap<String, SignedOut>,
    /// What `ask_again` returns, by subject.
    known: HashMap<String, Person>,
    revoked: HashSet<String>,
    times_asked: usize,
    fault: Option<SsoError>,
}

impl FakeSociety {
    /// `address` is the page that `begin` leads to, such as `https://society.test/authorize`.
    pub fn new(address: Url) -> Self {
        Self {
            address,
            inner: Mutex::default(),
            answers: Arc::default(),
        }
    }

    /// A callback with this code is from this person; the code is valid once.
    pub fn register(&self, code: impl Into<String>, person: Person) {
        self.change(person.clone());
        self.inner().people.insert(code.into(), person);
    }

    /// Sets what the society returns of this person when it is asked again.
    pub fn change(&self, person: Person) {
        self.inner().known.insert(person.subject.clone(), person);
    }

    /// Revokes the person's refresh tokens.
    pub fn revoke(&self, subject: &str) {
        self.inner().revoked.insert(subject.to_owned());
    }

    /// Makes `ask_again` wait until the returned guard is dropped.
    pub async fn hold_answers(&self) -> OwnedRwLockWriteGuard<()> {
        Arc::clone(&self.answers).write_owned().await
    }

    /// How often `ask_again` was called.
    pub fn times_asked_again(&self) -> usize {
        self.inner().times_asked
    }

    /// Sets what this logout token means.
    pub fn register_sign_out(&self, logout_token: impl Into<String>, signed_out: SignedOut) {
        self.inner()
            .sign_outs
            .insert(logout_token.into(), signed_out);
    }

    /// Makes every call fail with this error, until [`Self::give_back`].
    pub fn fail_with(&self, fault: SsoError) {
        self.inner().fault = Some(fault);
    }

    /// Makes every call fail as if the society's server were down.
    pub fn take_down(&self) {
        self.fail_with(SsoError::unavailable(
            Step::Discovery,
            TransportError::NoConnection,
        ));
    }

    /// Ends the effect of [`Self::fail_with`] and [`Self::take_down`].
    pub fn give_back(&self) {
        self.inner().fault = None;
    }

    /// A person with an active membership, which a test can change.
    pub fn active_member(subject: &str) -> Person {
        Person {
            issuer: "https://society.test".into(),
            subject: subject.into(),
            session: Some(format!("session-of-{subject}")),
            display_name: Some(format!("Member {subject}")),
            given_name: Some("Member".into()),
            family_name: Some(subject.into()),
            email: Some(format!("{subject}@members.test")),
            locale: Some("en".into()),
            time_zone: Some("Europe/Amsterdam".into()),
            membership: Claims {
                status: MembershipStatus::Active,
                number: Some(format!("M-{subject}")),
                category: Some("regular".into()),
                valid_until: None,
            },
            roles: Vec::new(),
            id_token: Some(Secret::new(format!("id-token-of-{subject}"))),
            refresh_token: Some(Secret::new(format!("refresh-of-{subject}"))),
            claims: Map::from_iter([
                ("sub".to_owned(), Value::from(subject)),
                ("membership_status".to_owned(), Value::from("active")),
            ]),
        }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn working(&self) -> Result<MutexGuard<'_, Inner>, SsoError> {
        let inner = self.inner();
        match &inner.fault {
            Some(fault) => Err(fault.clone()),
            None => Ok(inner),
        }
    }
}

#[async_trait]
impl Society for FakeSociety {
    async fn begin(
        &self,
        attempt: &Attempt,
        again: bool,
        _now: DateTime<Utc>,
    ) -> Result<Url, SsoError> {
        drop(self.working()?);
        let mut address = self.address.clone();
        address
            .query_pairs_mut()
            .append_pair("state", &attempt.state);
        if again {
            address.query_pairs_mut().append_pair("prompt", "login");
        }
        Ok(address)
    }

    async fn complete(
        &self,
        callback: Callback,
        attempt: &Attempt,
        _now: DateTime<Utc>,
    ) -> Result<Person, SsoError> {
        let mut inner = self.working()?;
        if !attempt.has_state(&callback.state) {
            return Err(VerificationError::WrongState.into());
        }
        if callback.error.is_some() {
            return Err(VerificationError::Declined.into());
        }
        let code = callback.code.ok_or(VerificationError::MissingCode)?;
        Ok(inner
            .people
            .remove(&code)
            .ok_or(VerificationError::CodeRefused)?)
    }

    async fn ask_again(
        &self,
        refresh_token: &Secret,
        subject: &str,
        _now: DateTime<Utc>,
    ) -> Result<Person, SsoError> {
        self.inner().times_asked += 1;
        let _answers = self.answers.read().await;
        let inner = self.working()?;
        let person = inner.known.get(subject).cloned();
        let person = person.filter(|_| !inner.revoked.contains(subject));
        let person = person.ok_or(VerificationError::RefreshRefused)?;
        // Each refresh token is valid once, as at societies that rotate them.
        Ok(Person {
            refresh_token: Some(Secret::new(format!("{}+", refresh_token.expose()))),
            ..person
        })
    }

    async fn sign_out_url(
        &self,
        id_token_hint: Option<&str>,
        return_to: &Url,
        _now: DateTime<Utc>,
    ) -> Option<Url> {
        drop(self.working().ok()?);
        let mut address = self.address.join("sign-out").ok()?;
        if let Some(hint) = id_token_hint {
            address.query_pairs_mut().append_pair("id_token_hint", hint);
        }
        address
            .query_pairs_mut()
            .append_pair("post_logout_redirect_uri", return_to.as_str());
        Some(address)
    }

    async fn signed_out(
        &self,
        logout_token: &str,
        _now: DateTime<Utc>,
    ) -> Result<SignedOut, SsoError> {
        Ok(self
            .working()?
            .sign_outs
            .get(logout_token)
            .cloned()
            .ok_or(VerificationError::NotALogoutToken)?)
    }

    async fn reach(&self, _now: DateTime<Utc>) -> Result<(), SsoError> {
        self.working().map(drop)
    }

    async fn examine(&self, now: DateTime<Utc>) -> Vec<Finding> {
        let reached = self.reach(now).await;
        let outcome = reached.map(|()| "there".to_owned());
        vec![Finding {
            what: "society",
            outcome: outcome.map_err(|fault| fault.to_string()),
        }]
    }
}
