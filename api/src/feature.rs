//! The descriptor of a feature.
//!
//! Each feature has one [`Feature`] in its `feature.rs`, and `features::FEATURES` lists them in order. Everything that concerns all
//! features uses that list: routes, the API contract, jobs, erasure of a person, the architecture tests.

use futures_util::future::LocalBoxFuture;
use std::{sync::Arc, time::Duration};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{features::pairing::mentorships::EndHook, notice::NoticeType, personal_data::Table};
use tandem_kernel::{EventType, Right};
use tandem_platform::{AppError, db::Db, files::Files, mail::MailTexts, realtime::StreamRoute};

/// The descriptor of one feature.
#[derive(Clone, Copy)]
pub struct Feature {
    /// The name of its folder.
    pub name: &'static str,
    /// The tags of its operations in the API contract.
    pub tags: &'static [Tag],
    /// Adds its routes.
    pub routes: fn(&mut ServiceConfig<'_>),
    /// The permission of each of its operations.
    pub rights: &'static [&'static [Right]],
    /// The tables that only this feature writes, in the order of erasure.
    pub tables: &'static [Table],
    /// Tables of earlier features that its queries join.
    pub reads: &'static [&'static str],
    /// Modules whose queries join tables of later features, with the reason.
    pub read_models: &'static [ReadModel],
    /// The kinds of its events with the schemas of their payloads.
    pub events: &'static [&'static [EventType]],
    /// Notifications that its events cause.
    pub notices: &'static [NoticeType],
    /// Texts of its mails.
    pub mail_texts: Option<MailTexts>,
    /// Closes what it has open in a mentorship that ends.
    pub on_mentorship_end: Option<EndHook>,
    /// Its periodic jobs.
    pub jobs: &'static [Job],
    /// The events that are delivered to open streams.
    pub streams: &'static [StreamRoute],
}

impl Feature {
    /// A feature with nothing but its name, to be completed with `..Feature::new("name")`.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            tags: &[],
            routes: no_routes,
            rights: &[],
            tables: &[],
            reads: &[],
            read_models: &[],
            events: &[],
            notices: &[],
            mail_texts: None,
            on_mentorship_end: None,
            jobs: &[],
            streams: &[],
        }
    }
}

const fn no_routes(_: &mut ServiceConfig<'_>) {}

/// A tag of the API contract.
#[derive(Clone, Copy, Debug)]
pub struct Tag {
    /// The name in the operations.
    pub name: &'static str,
    /// Description for readers of the API contract.
    pub description: &'static str,
}

/// A module that reads tables of later features, because what it returns depends on them.
#[derive(Clone, Copy, Debug)]
pub struct ReadModel {
    /// The module's path inside the feature, such as `people::store`.
    pub module: &'static str,
    /// The tables of later features.
    pub tables: &'static [&'static str],
    /// The reason.
    pub purpose: &'static str,
}

/// A periodic job of the worker.
#[derive(Clone, Copy)]
pub struct Job {
    /// Name in logs and metrics.
    pub name: &'static str,
    /// The pause after each run.
    pub every: Duration,
    /// Runs the job once. Several replicas may run it at the same time.
    pub run: for<'a> fn(&'a JobContext) -> LocalBoxFuture<'a, Result<(), AppError>>,
}

impl Job {
    /// A job that runs every minute.
    #[must_use]
    pub const fn every_minute(
        name: &'static str,
        run: for<'a> fn(&'a JobContext) -> LocalBoxFuture<'a, Result<(), AppError>>,
    ) -> Self {
        Self {
            name,
            every: Duration::from_secs(60),
            run,
        }
    }
}

/// What a job can use.
#[derive(Clone)]
pub struct JobContext {
    pub db: Db,
    pub files: Arc<dyn Files>,
    /// All features, because erasing a member concerns the tables of each.
    pub features: &'static [Feature],
}
