//! What a feature says about itself.
//!
//! Each has one [`Feature`] in its `feature.rs`, and `features::FEATURES` lists them in their order. Whatever concerns all
//! of them goes through that list: the routes, the contract, the jobs, erasing a person, the tests of the architecture.

use futures_util::future::LocalBoxFuture;
use std::{sync::Arc, time::Duration};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{notice::NoticeType, personal_data::Table};
use tandem_kernel::{EventType, Right};
use tandem_platform::{AppError, db::Db, files::Files, mail::MailTexts, realtime::StreamRoute};

/// One feature, as it describes itself.
#[derive(Clone, Copy)]
pub struct Feature {
    /// The name of its folder.
    pub name: &'static str,
    /// The tags of its operations in the contract.
    pub tags: &'static [Tag],
    /// Adds its operations.
    pub routes: fn(&mut ServiceConfig<'_>),
    /// The right to each of its operations.
    pub rights: &'static [&'static [Right]],
    /// The tables that it alone writes, in the order in which a person is erased from them.
    pub tables: &'static [Table],
    /// Tables of earlier features that its queries join.
    pub reads: &'static [&'static str],
    /// Modules whose queries join tables of later features, and why.
    pub read_models: &'static [ReadModel],
    /// The kinds of its events, with the schemas of their payloads.
    pub events: &'static [&'static [EventType]],
    /// What people are told of its events.
    pub notices: &'static [NoticeType],
    /// What its mails say.
    pub mail_texts: Option<MailTexts>,
    /// What it does now and then.
    pub jobs: &'static [Job],
    /// Which of its events concern streams that callers hold open.
    pub streams: &'static [StreamRoute],
}

impl Feature {
    /// A feature that has nothing yet, to be filled in with `..Feature::new("name")`.
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
            jobs: &[],
            streams: &[],
        }
    }
}

const fn no_routes(_: &mut ServiceConfig<'_>) {}

/// A tag of the contract.
#[derive(Clone, Copy, Debug)]
pub struct Tag {
    /// As operations name it.
    pub name: &'static str,
    /// What it is about, for readers of the contract.
    pub description: &'static str,
}

/// A module that reads tables of later features, because what it shows of its own table depends on them.
#[derive(Clone, Copy, Debug)]
pub struct ReadModel {
    /// The module's path inside the feature, such as `people::store`.
    pub module: &'static str,
    /// The tables of later features.
    pub tables: &'static [&'static str],
    /// What it reads them for.
    pub purpose: &'static str,
}

/// Something that is done again and again, whether or not anybody calls.
#[derive(Clone, Copy)]
pub struct Job {
    /// Under which its failures are logged and counted.
    pub name: &'static str,
    /// How long to wait after each run.
    pub every: Duration,
    /// Runs once; it may run on several replicas at the same time.
    pub run: for<'a> fn(&'a JobContext) -> LocalBoxFuture<'a, Result<(), AppError>>,
}

impl Job {
    /// A job that runs every minute, as all but a few do.
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

/// What jobs work with.
#[derive(Clone)]
pub struct JobContext {
    pub db: Db,
    pub files: Arc<dyn Files>,
    /// All features: erasing somebody concerns their tables.
    pub features: &'static [Feature],
}
