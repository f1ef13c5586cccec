//! The parts that the service is made of, put together from the configuration.

use actix_web::web::{Data, ServiceConfig};
use chrono::Duration;
use std::{
    net::SocketAddr,
    rc::Rc,
    sync::{Arc, OnceLock},
};
use tokio_util::sync::CancellationToken;
use url::Url;

use super::{
    contract,
    docs::Written,
    metrics::Metrics,
    quotas::{body_deadlines, quotas},
};
use crate::{
    config::{Config, Protocol, WorkerConfig},
    db::Db,
    events::{Follower, Reader, RetryPolicy, RetrySchedule, Subscriber, Worker},
    features::{
        enrolments::UndoWindow,
        invitations::InvitationKey,
        matching::Rankings,
        members::RecipientLimits,
        notifications::{InApp, InvitationMails, Live, Mails, UnsubscribeKey},
        sessions::{Asker, Asking, SessionLimits, SessionResolver, Urls, UseNotes},
    },
    files::{Files, LocalFiles},
    http::{
        DefaultLanguage, KnownParameters, KnownRoutes, LimitedRoutes, PublicOrigin, RateLimits,
        ResolveCaller, TrustedProxies, UnderWay,
    },
    kernel::{Clock, Failure, clock, seal::Seal},
    mail::{Letterhead, Mailer, Press, SmtpMailer},
    sso::{self, OAuthSociety, OidcSociety, Society},
};

const CALLBACK: &str = "/api/v1/session/callback";
/// What the key that seals refresh tokens is for.
const REFRESH_TOKENS: &str = "refresh tokens";

/// Everything handlers and the worker stand on; cheap to clone.
#[derive(Clone)]
pub struct Services {
    pub config: Arc<Config>,
    pub db: Db,
    pub society: Arc<dyn Society>,
    pub mailer: Arc<dyn Mailer>,
    pub files: Arc<dyn Files>,
    pub rankings: Data<Rankings>,
    pub live: Live,
    pub asker: Asker,
    pub use_notes: UseNotes,
    pub limits: Data<RateLimits>,
    press: Data<Press>,
    /// Cancelled when the service stops.
    pub stop: CancellationToken,
    pub(super) under_way: UnderWay,
    seal: Data<Seal>,
    resolver: Data<Arc<dyn ResolveCaller>>,
    routes: Data<KnownRoutes>,
    limited: Data<LimitedRoutes>,
    parameters: Data<KnownParameters>,
    written: Data<Written>,
    pub(super) metrics: Metrics,
}

/// The parts that tests replace.
pub struct Parts {
    pub clock: Arc<dyn Clock>,
    pub society: Arc<dyn Society>,
    pub mailer: Arc<dyn Mailer>,
    pub files: Arc<dyn Files>,
}

#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("the database cannot be opened: {0}")]
    Database(#[from] sea_orm::DbErr),
    #[error("the database's schema is not up to date; run `tandem migrate up`")]
    Schema,
    #[error("society: {0}")]
    Society(#[from] sso::ConfigFault),
    #[error("mail: {0}")]
    Mail(#[from] crate::mail::MailSettingsError),
    #[error("mail: {0}")]
    Press(#[from] crate::mail::PressFault),
    #[error("contract: {0}")]
    Contract(String),
    #[error("metrics: {0}")]
    Metrics(#[from] prometheus::Error),
    #[error("metrics.bind: {0} cannot be listened on: {1}")]
    MetricsBind(SocketAddr, std::io::Error),
    #[error("{0}")]
    Failure(#[from] Failure),
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

impl Parts {
    /// The real ones.
    ///
    /// # Errors
    /// What of the configuration cannot be used.
    pub fn real(config: &Config) -> Result<Self, StartError> {
        Ok(Self {
            clock: clock::running(),
            society: society(config)?,
            mailer: Arc::new(SmtpMailer::new(&config.mail)?),
            files: Arc::new(LocalFiles::new(config.files.directory.clone())),
        })
    }
}

/// The society in the language it speaks.
fn society(config: &Config) -> Result<Arc<dyn Society>, sso::ConfigFault> {
    let party = relying_party(config);
    let society = config.society.clone();
    let endpoints = (
        society.authorization_url,
        society.token_url,
        society.userinfo_url,
    );
    Ok(match (society.protocol, endpoints) {
        (Protocol::OAuth2Userinfo, (Some(authorization), Some(token), Some(userinfo))) => {
            let endpoints = sso::Endpoints {
                authorization,
                token,
                userinfo,
                sign_out: society.sign_out_url,
            };
            Arc::new(OAuthSociety::new(party, endpoints)?)
        }
        _ => Arc::new(OidcSociety::new(party)?),
    })
}

fn relying_party(config: &Config) -> sso::SocietyConfig {
    let society = &config.society;
    let mut redirect_uri: Url = config.server.public_url.clone();
    redirect_uri.set_path(CALLBACK);
    let secret = Some(society.client_secret.clone());
    sso::SocietyConfig {
        issuer: society.issuer.clone(),
        client_id: society.client_id.clone(),
        client_secret: secret.filter(|secret| !secret.expose().is_empty()),
        redirect_uri,
        scopes: society.scopes.clone(),
        authentication: society.client_authentication,
        reading: sso::Reading::of(society),
        clock_skew: sso::default_clock_skew(),
    }
}

/// What is derived from the contract. It is the same for all services of a process, of which tests have hundreds.
struct Derived {
    routes: Data<KnownRoutes>,
    limited: Data<LimitedRoutes>,
    parameters: Data<KnownParameters>,
    written: Data<Written>,
}

impl Derived {
    fn get() -> Result<&'static Self, StartError> {
        static DERIVED: OnceLock<Derived> = OnceLock::new();
        if let Some(derived) = DERIVED.get() {
            return Ok(derived);
        }
        let contract = contract();
        let limited = LimitedRoutes::of(&contract).map_err(StartError::Contract)?;
        Ok(DERIVED.get_or_init(|| Self {
            routes: Data::new(KnownRoutes::of(&contract)),
            limited: Data::new(limited),
            parameters: Data::new(KnownParameters::of(&contract)),
            written: Data::new(Written::of(&contract)),
        }))
    }
}

impl Services {
    /// # Errors
    /// Metrics of the same name.
    pub fn new(config: Config, db: Db, parts: Parts) -> Result<Self, StartError> {
        let metrics = Metrics::new()?;
        let db = db.watched_by(metrics.database());
        let stop = CancellationToken::new();
        let derived = Derived::get()?;
        let limits = SessionLimits::of(&config);
        let seal = Arc::new(Seal::new(config.server.key_for(REFRESH_TOKENS)));
        let society = Arc::clone(&parts.society);
        let asker = Asker::new(db.clone(), society, Arc::clone(&seal), limits.asking);
        let use_notes = UseNotes::new(db.clone());
        let resolver: Arc<dyn ResolveCaller> = Arc::new(SessionResolver {
            db: db.clone(),
            limits,
            asker: asker.clone(),
            use_notes: use_notes.clone(),
        });
        Ok(Self {
            metrics,
            rankings: Data::new(Rankings::default()),
            live: Live::new(stop.clone()),
            limits: Data::new(RateLimits::per_minute(quotas(&config.limits))),
            press: Data::new(Press::new(Letterhead::new(
                &config.society,
                &config.server,
            ))?),
            asker,
            use_notes,
            seal: Data::from(seal),
            resolver: Data::new(resolver),
            routes: derived.routes.clone(),
            limited: derived.limited.clone(),
            parameters: derived.parameters.clone(),
            written: derived.written.clone(),
            config: Arc::new(config),
            db,
            society: parts.society,
            mailer: parts.mailer,
            files: parts.files,
            under_way: UnderWay::default(),
            stop,
        })
    }

    /// What handlers and middleware may ask for.
    pub(super) fn share(&self, config: &mut ServiceConfig) {
        let server = &self.config.server;
        config
            .app_data(Data::new(self.db.clone()))
            .app_data(Data::new(Arc::clone(&self.society)))
            .app_data(Data::new(Arc::clone(&self.mailer)))
            .app_data(Data::new(Arc::clone(&self.files)))
            .app_data(Data::new(self.live.clone()))
            .app_data(Data::new(self.stop.clone()))
            .app_data(Data::new(self.under_way.clone()))
            .app_data(Data::new(self.config.society.clone()))
            .app_data(Data::new(DefaultLanguage(self.config.society.locale)))
            .app_data(Data::new(SessionLimits::of(&self.config)))
            .app_data(self.seal.clone())
            .app_data(Data::new(UndoWindow(Duration::seconds(i64::from(
                self.config.approvals.undo_seconds,
            )))))
            .app_data(Data::new(self.invitation_key()))
            .app_data(Data::new(RecipientLimits::of(&self.config.limits)))
            .app_data(self.press.clone())
            .app_data(Data::new(self.unsubscribe_key()))
            .app_data(Data::new(PublicOrigin(server.origin())))
            .app_data(Data::new(TrustedProxies::new(server.trusted_proxies.all())))
            .app_data(Data::new(Urls {
                public: server.public_url.clone(),
            }))
            .app_data(self.rankings.clone())
            .app_data(self.limits.clone())
            .app_data(self.resolver.clone())
            .app_data(self.routes.clone())
            .app_data(self.limited.clone())
            .app_data(Data::new(body_deadlines(&self.config.limits)))
            .app_data(self.parameters.clone())
            .app_data(self.written.clone())
            .app_data(self.metrics.requests());
    }

    fn invitation_mails(&self, press: Press) -> InvitationMails {
        InvitationMails::new(press, Arc::clone(&self.mailer), self.invitation_key())
    }

    fn unsubscribe_key(&self) -> UnsubscribeKey {
        UnsubscribeKey::new(self.config.server.key_for(UnsubscribeKey::PURPOSE))
    }

    fn invitation_key(&self) -> InvitationKey {
        InvitationKey::new(&self.config.server.key_for(InvitationKey::PURPOSE))
    }

    /// The worker with every subscriber.
    ///
    /// # Errors
    /// The mail templates cannot be used.
    pub fn worker(&self) -> Result<Worker, StartError> {
        let letterhead = Letterhead::new(&self.config.society, &self.config.server);
        let press = Press::new(letterhead.clone())?;
        let subscribers: Vec<Rc<dyn Subscriber>> = vec![
            Rc::new(InApp),
            Rc::new(self.invitation_mails(Press::new(letterhead.clone())?)),
            Rc::new(Mails::new(
                press,
                Arc::clone(&self.mailer),
                self.unsubscribe_key(),
            )),
        ];
        Ok(Worker::new(self.db.clone(), subscribers)
            .by(retry_policy(&self.config.worker))
            .observed_by(self.metrics.failures()))
    }

    /// The follower with everything that this process keeps in memory.
    ///
    /// # Errors
    /// The database's fault.
    pub async fn follower(&self) -> Result<Follower, Failure> {
        let rankings: Arc<dyn Reader> = self.rankings.clone().into_inner();
        let live: Arc<dyn Reader> = Arc::new(self.live.clone());
        Follower::start(self.db.clone(), vec![rankings, live]).await
    }
}

fn retry_policy(config: &WorkerConfig) -> RetryPolicy {
    let seconds = |count: &u32| std::time::Duration::from_secs(u64::from(*count));
    let pauses = config.retry_after_seconds.as_ref();
    let pauses = pauses.map(|pauses| pauses.iter().map(seconds).collect());
    RetryPolicy {
        lease: seconds(&config.lease_seconds),
        schedule: pauses.map_or_else(RetrySchedule::default, RetrySchedule::of),
    }
}

impl SessionLimits {
    fn of(config: &Config) -> Self {
        let hours = |count: u32| Duration::hours(i64::from(count));
        Self {
            asking: Asking {
                max_age: hours(config.society.membership_max_age_hours),
                allowance: hours(config.society.outage_allowance_hours),
            },
            idle: hours(config.server.session_idle_hours),
            absolute: hours(config.server.session_absolute_hours),
        }
    }
}
