//! Logging: our own crates at the configured level, other crates at `info` or above.

use tracing::{Subscriber, level_filters::LevelFilter};
use tracing_subscriber::{
    EnvFilter, Layer,
    filter::Targets,
    fmt::{self, MakeWriter},
    layer::SubscriberExt,
    registry,
    util::SubscriberInitExt,
};

use tandem_platform::config::{LogConfig, LogFormat};

/// Starts the log as configured.
pub fn start_log(config: &LogConfig) {
    log_to(config, std::io::stdout).init();
}

/// A subscriber for the configured format and level. Dependencies log mails, headers and rows below `info`, so no setting can
/// enable those levels for them.
pub fn log_to<W>(config: &LogConfig, writer: W) -> impl Subscriber + Send + Sync + use<W>
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let asked = EnvFilter::try_new(&config.level).unwrap_or_else(|_| EnvFilter::new("info"));
    let allowed = Targets::new()
        .with_target("tandem", LevelFilter::TRACE)
        .with_default(LevelFilter::INFO);
    let lines = fmt::layer().with_writer(writer);
    let lines = match config.format {
        LogFormat::Text => lines.boxed(),
        LogFormat::Json => lines.json().boxed(),
    };
    registry().with(lines).with(asked).with(allowed)
}
