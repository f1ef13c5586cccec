//! Builds the services from the configuration.

use actix_web::web::{Data, ServiceConfig};
use chrono::Duration;
use lettre::message::Mailbox;
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
    metrics::{Metrics, Sources},
    quotas::{body_deadlines, quotas},
};
use crate::features::{
    delivery::notifications::{
        EmailNotifications, InAppNotifications, MentorshipMails, UnsubscribeKey,
    },
    identity::{
        members::RecipientLimits,
        sessions::{
            LastSeenWriter, MembershipRefresher, RefreshPolicy, SessionLimits, SessionResolver,
            Urls,
        },
    },
    mentoring::{
        activity::CheckUpLinkKey,
        calendar::{CalendarFeedKey, MeetingLinkKey},
        meetings::CalendarSource,
    },
    pairing::{matching::MatchIndex, mentorships::EndHooks},
    participation::{
        enrolments::UndoWindow,
        invitations::{InvitationEmails, InvitationKey},
    },
};
use crate::{
    features::{FEATURES, mail_texts},
    notice::NoticeRegistry,
};
use tandem_kernel::{Clock, clock};
use tandem_platform::realtime::{StreamHub, StreamRoute};
use tandem_platform::{
    AppError,
    calendar::Party,
    config::{Config, Protocol, WorkerConfig},
    db::Db,
    events::{EventLogFollower, Projection, RetryPolicy, RetrySchedule, Subscriber, Worker},
    files::{Files, LocalFiles},
    http::{
        AccessTokens, DefaultLanguage, InFlight, PublicOrigin, RateLimits, ResolveCaller,
        RouteTable, TrustedProxies,
    },
    mail::{EmailBranding, EmailRenderer, Mailer, SmtpMailer},
    seal::Seal,
    sso::{self, OAuthSociety, OidcSociety, Society},
};

const CALLBACK: &str = "/api/v1/session/callback";
/// The purpose for which the encryption key of refresh tokens is derived.
const REFRESH_TOKENS: &str = "refresh tokens";

/// The shared services of handlers and the worker. Cheap to clone.
#[derive(Clone)]
pub struct Services {
    pub config: Arc<Config>,
    pub db: Db,
    pub society: Arc<dyn Society>,
    pub mailer: Arc<dyn Mailer>,
    pub files: Arc<dyn Files>,
    pub match_index: Data<MatchIndex>,
    pub streams: StreamHub,
    pub asker: MembershipRefresher,
    pub last_seen: LastSeenWriter,
    pub limits: Data<RateLimits>,
    pub notices: Arc<NoticeRegistry>,
    renderer: Data<EmailRenderer>,
    /// Cancelled at shutdown.
    pub stop: CancellationToken,
    pub(super) in_flight: InFlight,
    seal: Data<Seal>,
    resolver: Data<Arc<dyn ResolveCaller>>,
    tokens: Data<AccessTokens>,
    routes: Data<RouteTable>,
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
    Society(#[from] sso::SsoConfigError),
    #[error("mail: {0}")]
    Mail(#[from] tandem_platform::mail::MailSettingsError),
    #[error("mail: {0}")]
    MailTexts(#[from] tandem_platform::mail::RenderError),
    #[error("contract: {0}")]
    Contract(String),
    #[error("metrics: {0}")]
    Metrics(#[from] prometheus::Error),
    #[error("metrics.bind: {0} cannot be listened on: {1}")]
    MetricsBind(SocketAddr, std::io::Error),
    #[error("{0}")]
    Operation(#[from] AppError),
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

impl Parts {
    /// The production parts.
    ///
    /// # Errors
    /// The setting that cannot be used.
    pub fn real(config: &Config) -> Result<Self, StartError> {
        Ok(Self {
            clock: clock::running(),
            society: society(config)?,
            mailer: Arc::new(SmtpMailer::new(&config.mail)?),
            files: Arc::new(LocalFiles::new(config.files.directory.clone())),
        })
    }
}

/// The client for the society's sign-in protocol.
fn society(config: &Config) -> Result<Arc<dyn Society>, sso::SsoConfigError> {
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

/// Data derived from the API contract. It is shared by all services of a process; tests create hundreds.
struct Derived {
    routes: Data<RouteTable>,
    written: Data<Written>,
}

impl Derived {
    fn get() -> Result<&'static Self, StartError> {
        static DERIVED: OnceLock<Derived> = OnceLock::new();
        if let Some(derived) = DERIVED.get() {
            return Ok(derived);
        }
        let contract = contract();
        let routes = RouteTable::of(&contract).map_err(StartError::Contract)?;
        Ok(DERIVED.get_or_init(|| Self {
            routes: Data::new(routes),
            written: Data::new(Written::of(&contract)),
        }))
    }
}

impl Services {
    /// # Errors
    /// A setting that cannot be used, or two metrics with the same name.
    pub fn new(config: Config, db: Db, parts: Parts) -> Result<Self, StartError> {
        let metrics = Metrics::new()?;
        let db = db.with_metrics(metrics.database());
        let stop = CancellationToken::new();
        let derived = Derived::get()?;
        let limits = SessionLimits::of(&config);
        let seal = Arc::new(Seal::new(config.server.key_for(REFRESH_TOKENS)));
        let society = Arc::clone(&parts.society);
        let asker = MembershipRefresher::new(db.clone(), society, Arc::clone(&seal), limits.asking);
        let last_seen = LastSeenWriter::new(db.clone());
        let resolver: Arc<dyn ResolveCaller> = Arc::new(SessionResolver {
            db: db.clone(),
            limits,
            asker: asker.clone(),
            last_seen: last_seen.clone(),
        });
        let tokens = AccessTokens::new(
            &config.server.key_for(AccessTokens::PURPOSE),
            config.server.origin(),
            Arc::clone(&parts.clock),
        )?;
        Ok(Self {
            metrics,
            match_index: Data::new(MatchIndex::default()),
            streams: StreamHub::new(stream_routes(), stop.clone()),
            limits: Data::new(RateLimits::per_minute(quotas(&config.limits))),
            renderer: Data::new(EmailRenderer::new(
                EmailBranding::new(&config.society, &config.server),
                &mail_texts(),
            )?),
            notices: Arc::new(NoticeRegistry::new(
                FEATURES.iter().flat_map(|feature| feature.notices),
            )),
            asker,
            last_seen,
            seal: Data::from(seal),
            resolver: Data::new(resolver),
            tokens: Data::new(tokens),
            routes: derived.routes.clone(),
            written: derived.written.clone(),
            config: Arc::new(config),
            db,
            society: parts.society,
            mailer: parts.mailer,
            files: parts.files,
            in_flight: InFlight::default(),
            stop,
        })
    }

    /// The sources of metrics.
    pub(super) fn metrics_sources(&self) -> Sources<'_> {
        Sources {
            db: &self.db,
            streams: &self.streams,
            match_index: &self.match_index,
        }
    }

    /// Registers the data that handlers and middleware extract.
    pub(super) fn share(&self, config: &mut ServiceConfig) {
        let server = &self.config.server;
        config
            .app_data(Data::new(self.db.clone()))
            .app_data(Data::new(Arc::clone(&self.society)))
            .app_data(Data::new(Arc::clone(&self.mailer)))
            .app_data(Data::new(Arc::clone(&self.files)))
            .app_data(Data::new(self.streams.clone()))
            .app_data(Data::new(self.stop.clone()))
            .app_data(Data::new(self.in_flight.clone()))
            .app_data(Data::new(self.config.society.clone()))
            .app_data(Data::new(DefaultLanguage(self.config.society.locale)))
            .app_data(Data::new(SessionLimits::of(&self.config)))
            .app_data(self.seal.clone())
            .app_data(Data::new(UndoWindow(Duration::seconds(i64::from(
                self.config.approvals.undo_seconds,
            )))))
            .app_data(Data::new(self.invitation_key()))
            .app_data(Data::new(RecipientLimits::of(&self.config.limits)))
            .app_data(Data::from(Arc::clone(&self.notices)))
            .app_data(self.renderer.clone())
            .app_data(Data::new(self.unsubscribe_key()))
            .app_data(Data::new(self.calendar_feed_key()))
            .app_data(Data::new(self.meeting_link_key()))
            .app_data(Data::new(self.check_up_link_key()))
            .app_data(Data::new(self.calendar_source()))
            .app_data(Data::new(PublicOrigin(server.origin())))
            .app_data(Data::new(TrustedProxies::new(server.trusted_proxies.all())))
            .app_data(Data::new(Urls {
                public: server.public_url.clone(),
            }))
            .app_data(Data::new(EndHooks::new(
                FEATURES
                    .iter()
                    .filter_map(|feature| feature.on_mentorship_end),
            )))
            .app_data(self.match_index.clone())
            .app_data(self.limits.clone())
            .app_data(self.resolver.clone())
            .app_data(self.tokens.clone())
            .app_data(self.routes.clone())
            .app_data(Data::new(body_deadlines(&self.config.limits)))
            .app_data(self.written.clone())
            .app_data(self.metrics.requests());
    }

    fn unsubscribe_key(&self) -> UnsubscribeKey {
        UnsubscribeKey::new(self.config.server.key_for(UnsubscribeKey::PURPOSE))
    }

    fn invitation_key(&self) -> InvitationKey {
        InvitationKey::new(&self.config.server.key_for(InvitationKey::PURPOSE))
    }

    fn calendar_feed_key(&self) -> CalendarFeedKey {
        CalendarFeedKey::new(&self.config.server.key_for(CalendarFeedKey::PURPOSE))
    }

    fn meeting_link_key(&self) -> MeetingLinkKey {
        MeetingLinkKey::new(self.config.server.key_for(MeetingLinkKey::PURPOSE))
    }

    fn check_up_link_key(&self) -> CheckUpLinkKey {
        CheckUpLinkKey::new(self.config.server.key_for(CheckUpLinkKey::PURPOSE))
    }

    fn calendar_source(&self) -> CalendarSource {
        CalendarSource {
            organiser: organiser(&self.config.mail.from),
            public_url: self.config.server.public_url.clone(),
        }
    }

    /// The worker with all subscribers.
    #[must_use]
    pub fn worker(&self) -> Worker {
        let renderer = self.renderer.clone().into_inner();
        let subscribers: Vec<Rc<dyn Subscriber>> = vec![
            Rc::new(InAppNotifications::new(Arc::clone(&self.notices))),
            Rc::new(InvitationEmails::new(
                Arc::clone(&renderer),
                Arc::clone(&self.mailer),
                self.invitation_key(),
            )),
            Rc::new(EmailNotifications::new(
                Arc::clone(&self.notices),
                renderer,
                Arc::clone(&self.mailer),
                self.unsubscribe_key(),
                MentorshipMails {
                    links: self.meeting_link_key(),
                    check_ups: self.check_up_link_key(),
                    source: self.calendar_source(),
                },
            )),
        ];
        Worker::new(self.db.clone(), subscribers)
            .by(retry_policy(&self.config.worker))
            .observed_by(self.metrics.failures())
    }

    /// The follower of the event log, with all in-memory projections.
    ///
    /// # Errors
    /// A database fault.
    pub async fn follower(&self) -> Result<EventLogFollower, AppError> {
        let match_index: Arc<dyn Projection> = self.match_index.clone().into_inner();
        let streams: Arc<dyn Projection> = Arc::new(self.streams.clone());
        EventLogFollower::start(self.db.clone(), vec![match_index, streams]).await
    }
}

/// The sender of the service's mails as the organiser of meetings.
fn organiser(from: &str) -> Party {
    match from.parse::<Mailbox>() {
        Ok(sender) => Party {
            name: sender.name.unwrap_or_default(),
            address: sender.email.to_string(),
        },
        Err(_) => Party {
            name: String::new(),
            address: from.to_owned(),
        },
    }
}

fn stream_routes() -> Vec<StreamRoute> {
    let routes = FEATURES.iter().flat_map(|feature| feature.streams);
    routes.copied().collect()
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
            asking: RefreshPolicy {
                max_age: hours(config.society.membership_max_age_hours),
                allowance: hours(config.society.outage_allowance_hours),
            },
            idle: hours(config.server.session_idle_hours),
            absolute: hours(config.server.session_absolute_hours),
        }
    }
}
