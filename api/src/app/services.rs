//! The parts that the service is made of, put together from the configuration.

use actix_web::web::{Data, ServiceConfig};
use chrono::Duration;
use std::{rc::Rc, sync::Arc};
use tokio_util::sync::CancellationToken;
use url::Url;

use super::contract;
use crate::{
    config::Config,
    db::Db,
    events::{Follower, Reader, Subscriber, Worker},
    features::{
        matching::Rankings,
        notifications::{InApp, Live, Mails},
        sessions::{SessionLimits, SessionResolver, Urls},
    },
    http::{KnownRoutes, PublicOrigin, RateLimits, ResolveCaller},
    kernel::{Clock, Failure, clock::SystemClock},
    mail::{Letterhead, Mailer, Press, SmtpMailer},
    sso::{self, OidcSociety, Society},
};

const CALLBACK: &str = "/api/v1/session/callback";

/// Everything handlers and the worker stand on; cheap to clone.
#[derive(Clone)]
pub struct Services {
    pub config: Arc<Config>,
    pub db: Db,
    pub society: Arc<dyn Society>,
    pub mailer: Arc<dyn Mailer>,
    pub rankings: Data<Rankings>,
    pub live: Live,
    pub limits: Data<RateLimits>,
    /// Cancelled when the service stops.
    pub stop: CancellationToken,
    resolver: Data<Arc<dyn ResolveCaller>>,
    routes: Data<KnownRoutes>,
}

/// The parts that tests replace.
pub struct Parts {
    pub clock: Arc<dyn Clock>,
    pub society: Arc<dyn Society>,
    pub mailer: Arc<dyn Mailer>,
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
            clock: Arc::new(SystemClock),
            society: Arc::new(OidcSociety::new(relying_party(config))?),
            mailer: Arc::new(SmtpMailer::new(&config.mail)?),
        })
    }
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
        scopes: sso::default_scopes(),
        claims: society.claims.clone(),
        clock_skew: sso::default_clock_skew(),
    }
}

impl Services {
    #[must_use]
    pub fn new(config: Config, db: Db, parts: Parts) -> Self {
        let stop = CancellationToken::new();
        let limits = SessionLimits::of(&config.server);
        let resolver: Arc<dyn ResolveCaller> = Arc::new(SessionResolver {
            db: db.clone(),
            limits,
        });
        let quotas = &config.limits;
        Self {
            rankings: Data::new(Rankings::default()),
            live: Live::new(stop.clone()),
            limits: Data::new(RateLimits::per_minute(
                quotas.requests_per_minute,
                quotas.sign_ins_per_minute,
            )),
            resolver: Data::new(resolver),
            routes: Data::new(KnownRoutes::of(&contract())),
            config: Arc::new(config),
            db,
            society: parts.society,
            mailer: parts.mailer,
            stop,
        }
    }

    /// What handlers and middleware may ask for.
    pub(super) fn share(&self, config: &mut ServiceConfig) {
        let server = &self.config.server;
        config
            .app_data(Data::new(self.db.clone()))
            .app_data(Data::new(Arc::clone(&self.society)))
            .app_data(Data::new(Arc::clone(&self.mailer)))
            .app_data(Data::new(self.live.clone()))
            .app_data(Data::new(self.config.society.clone()))
            .app_data(Data::new(SessionLimits::of(server)))
            .app_data(Data::new(PublicOrigin(server.origin())))
            .app_data(Data::new(Urls {
                public: server.public_url.clone(),
            }))
            .app_data(self.rankings.clone())
            .app_data(self.limits.clone())
            .app_data(self.resolver.clone())
            .app_data(self.routes.clone());
    }

    /// The worker with every subscriber.
    ///
    /// # Errors
    /// The mail templates cannot be used.
    pub fn worker(&self) -> Result<Worker, StartError> {
        let letterhead = Letterhead::new(&self.config.society, &self.config.server);
        let press = Press::new(letterhead)?;
        let subscribers: Vec<Rc<dyn Subscriber>> = vec![
            Rc::new(InApp),
            Rc::new(Mails::new(press, Arc::clone(&self.mailer))),
        ];
        Ok(Worker::new(self.db.clone(), subscribers))
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

impl SessionLimits {
    fn of(server: &crate::config::ServerConfig) -> Self {
        Self {
            idle: Duration::hours(i64::from(server.session_idle_hours)),
            absolute: Duration::hours(i64::from(server.session_absolute_hours)),
        }
    }
}
