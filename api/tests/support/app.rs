//! The service, started for one test.

use chrono::{DateTime, Utc};
use std::{
    net::{SocketAddr, TcpListener},
    num::NonZeroU32,
    sync::Arc,
    time::Duration,
};
use tandem::server::{self, Parts, Server, Services};
use tandem_kernel::{Clock, clock::ManualClock};
use tandem_platform::{
    config::{Config, LimitsConfig},
    db::Db,
    events::Worker,
    files::{Files, MemoryFiles},
    mail::{Mailer, OutboxMailer},
    sso::{FakeSociety, Person, Society},
};
use url::Url;
use uuid::Uuid;

use super::{
    Client,
    database::{self, Fresh},
};

/// A running service, with access to its dependencies.
pub struct TestApp {
    pub services: Services,
    pub society: Arc<FakeSociety>,
    pub outbox: Arc<OutboxMailer>,
    pub files: Arc<MemoryFiles>,
    pub clock: Arc<ManualClock>,
    pub base: String,
    pub http: reqwest::Client,
    server: Option<Server>,
    database: Fresh,
}

/// A second process of the same service, on the same database and with the same clock.
pub struct Replica {
    pub base: String,
    server: Server,
}

impl Replica {
    /// The same browser, whose requests a load balancer sends to this process.
    pub fn serve(&self, client: &Client) -> Client {
        Client {
            base: self.base.clone(),
            ..client.clone()
        }
    }

    pub async fn stop(self) {
        self.server.stop().await.unwrap();
    }
}

/// A Friday morning.
fn morning() -> DateTime<Utc> {
    "2026-11-20T09:00:00Z".parse().unwrap()
}

/// Limits that no test reaches by accident.
fn plenty() -> LimitsConfig {
    let plenty = NonZeroU32::new(1_000_000).unwrap();
    LimitsConfig {
        requests_per_minute: plenty,
        sign_ins_per_minute: plenty,
        invitations_per_minute: plenty,
        messages_per_minute: plenty,
        uploads_per_minute: plenty,
        lookups_per_minute: plenty,
        searches_per_minute: plenty,
        recipients_per_hour: plenty,
        recipients_per_day: plenty,
        ..LimitsConfig::default()
    }
}

impl TestApp {
    pub async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    /// Starts with a changed configuration.
    pub async fn start_with(change: impl FnOnce(&mut Config)) -> Self {
        let database = database::fresh().await;
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let mut config = Config::default();
        config.server.workers = 1;
        config.server.public_url = Url::parse(&format!("http://localhost:{port}")).unwrap();
        config.limits = plenty();
        change(&mut config);
        let clock = Arc::new(ManualClock::at(morning()));
        let society = Arc::new(FakeSociety::new(
            Url::parse("https://society.test/authorize").unwrap(),
        ));
        let outbox = Arc::new(OutboxMailer::default());
        let files = Arc::new(MemoryFiles::default());
        let parts = Parts {
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            society: Arc::clone(&society) as Arc<dyn Society>,
            mailer: Arc::clone(&outbox) as Arc<dyn Mailer>,
            files: Arc::clone(&files) as Arc<dyn Files>,
        };
        let db = Db::connect(&database.url, 8, Arc::clone(&parts.clock))
            .await
            .unwrap();
        let services = Services::new(config, db, parts).unwrap();
        let server = server::serve(services.clone(), listener, false)
            .await
            .unwrap();
        Self {
            services,
            society,
            outbox,
            files,
            clock,
            base: format!("http://127.0.0.1:{port}"),
            http: client(),
            server: Some(server),
            database,
        }
    }

    /// The dependencies of another process on the same database, with connections of its own.
    pub async fn services_anew(&self) -> Services {
        let parts = Parts {
            clock: Arc::clone(&self.clock) as Arc<dyn Clock>,
            society: Arc::clone(&self.society) as Arc<dyn Society>,
            mailer: Arc::clone(&self.outbox) as Arc<dyn Mailer>,
            files: Arc::clone(&self.files) as Arc<dyn Files>,
        };
        let clock = Arc::clone(&parts.clock);
        let db = Db::connect(&self.database.url, 8, clock).await.unwrap();
        Services::new((*self.services.config).clone(), db, parts).unwrap()
    }

    pub async fn replica(&self) -> Replica {
        let services = self.services_anew().await;
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = server::serve(services, listener, false).await.unwrap();
        Replica {
            base: format!("http://{}", server.address),
            server,
        }
    }

    pub fn db(&self) -> &Db {
        &self.services.db
    }

    /// The URL of the database, for another program.
    pub fn database_url(&self) -> &str {
        &self.database.url
    }

    /// The address of the metrics.
    pub fn metrics(&self) -> Option<SocketAddr> {
        self.server.as_ref()?.metrics()
    }

    fn origin(&self) -> String {
        self.services.config.server.origin()
    }

    pub fn anonymous(&self) -> Client {
        Client {
            base: self.base.clone(),
            origin: self.origin(),
            cookie: None,
            http: self.http.clone(),
        }
    }

    /// Signs a person in through the society, as a browser does.
    pub async fn sign_in(&self, person: Person) -> Client {
        let code = format!("code-{}", Uuid::now_v7());
        self.society.register(code.clone(), person);
        let (attempt, state) = self.begin().await;
        let path = format!("/api/v1/session/callback?code={code}&state={state}");
        let answer = self
            .http
            .get(format!("{}{path}", self.base))
            .header("cookie", attempt)
            .send()
            .await
            .unwrap();
        let cookie = cookie(answer.headers(), "__Host-session").expect("a session");
        Client {
            cookie: Some(cookie),
            ..self.anonymous()
        }
    }

    /// Begins a sign-in; returns the attempt's cookie and the state that the society saw.
    pub async fn begin(&self) -> (String, String) {
        self.begin_at("/p").await
    }

    /// Begins a sign-in that is to end on this page of the app.
    pub async fn begin_at(&self, return_to: &str) -> (String, String) {
        let path = format!("/api/v1/session/sign-in?return_to={return_to}");
        let request = self.http.get(format!("{}{path}", self.base));
        let answer = request.send().await.unwrap();
        let location = answer.headers()["location"].to_str().unwrap();
        let society = Url::parse(location).unwrap();
        let state = society.query_pairs().find(|(name, _)| name == "state");
        let state = state.unwrap().1.into_owned();
        let attempt = cookie_beginning(answer.headers(), "__Host-sign-in-").expect("an attempt");
        (attempt, state)
    }

    pub async fn member(&self, name: &str) -> Client {
        self.sign_in(FakeSociety::active_member(name)).await
    }

    pub async fn coordinator(&self, name: &str, programmes: &[&str]) -> Client {
        let mut person = FakeSociety::active_member(name);
        person.roles = programmes
            .iter()
            .map(|slug| format!("coordinator:{slug}"))
            .collect();
        self.sign_in(person).await
    }

    pub async fn administrator(&self, name: &str) -> Client {
        let mut person = FakeSociety::active_member(name);
        person.roles = vec!["administrator".into()];
        self.sign_in(person).await
    }

    /// Makes everything that is waiting to be delivered: notifications are written, and mails are in the outbox.
    pub async fn drain(&self) {
        self.worker().drain().await.unwrap();
    }

    pub fn worker(&self) -> Worker {
        self.services.worker()
    }

    pub async fn stop(mut self) {
        self.close().await;
    }

    /// Stops listening; the dependencies stay available.
    pub async fn close(&mut self) {
        if let Some(server) = self.server.take() {
            server.stop().await.unwrap();
        }
    }
}

/// Repeats `check` until it holds, for what becomes true after a while.
pub async fn eventually<F: Future<Output = bool>>(what: &str, check: impl Fn() -> F) {
    for _ in 0..100 {
        if check().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{what} did not come true within five seconds");
}

fn client() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .pool_max_idle_per_host(64)
        .build()
        .unwrap()
}

/// `name=value` of a cookie that was set, to be sent back.
pub fn cookie(headers: &reqwest::header::HeaderMap, name: &str) -> Option<String> {
    cookie_beginning(headers, &format!("{name}="))
}

/// The cookie in a response whose name begins with `beginning`.
pub fn cookie_beginning(headers: &reqwest::header::HeaderMap, beginning: &str) -> Option<String> {
    headers
        .get_all("set-cookie")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .find(|value| value.starts_with(beginning) && !value.contains("Max-Age=0"))
        .and_then(|value| value.split(';').next())
        .map(str::to_owned)
}
