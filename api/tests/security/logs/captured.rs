//! The log of this process, line by line. Other tests write to it at the same time.

use serde_json::Value;
use std::{
    io::Write,
    sync::{Arc, LazyLock, Mutex},
};
use tandem::commands::log_to;
use tandem_platform::config::{LogConfig, LogFormat};
use tracing_subscriber::{fmt::MakeWriter, util::SubscriberInitExt};

static LOG: LazyLock<Kept> = LazyLock::new(|| {
    let kept = Kept::default();
    let everything = LogConfig {
        level: "trace".to_owned(),
        format: LogFormat::Json,
    };
    log_to(&everything, kept.clone()).init();
    kept
});

#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<u8>>>);

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Kept {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// One line, as text and in its parts.
#[derive(Debug)]
pub struct Line {
    pub level: String,
    pub target: String,
    pub text: String,
}

/// The lines that are written from now on.
pub struct Captured {
    from: usize,
}

impl Captured {
    pub fn start() -> Self {
        let from = LOG.0.lock().unwrap().len();
        Self { from }
    }

    pub fn lines(&self) -> Vec<Line> {
        let all = LOG.0.lock().unwrap();
        let text = std::str::from_utf8(&all[self.from..]).unwrap();
        text.lines().map(line).collect()
    }
}

fn line(text: &str) -> Line {
    let parts: Value = serde_json::from_str(text).unwrap();
    let part = |name: &str| parts[name].as_str().unwrap().to_owned();
    Line {
        level: part("level"),
        target: part("target"),
        text: text.to_owned(),
    }
}
