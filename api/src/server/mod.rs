//! Composes the features: the HTTP application, the API contract, the worker, jobs and metrics.

mod app;
mod assets;
mod bootstrap;
mod contract;
mod docs;
mod event_schemas;
mod health;
mod manifest;
mod metrics;
mod metrics_listener;
mod preloads;
mod quotas;
mod routes;
mod scheduler;
mod security_txt;
mod serve;
mod services;
mod society;
mod span;
mod supervised;
mod time_zones;
mod worker;

pub use app::build;
pub use contract::contract;
pub use event_schemas::event_schemas;
pub use scheduler::run_jobs;
pub use serve::{Server, serve};
pub use services::{Parts, Services, StartError};
pub use worker::{WorkerProcess, work};
