//! The metrics page that Prometheus reads.

use crate::support::{Answer, TestApp};
use std::net::SocketAddr;

/// A service with metrics on a port of their own.
pub async fn watched() -> TestApp {
    TestApp::start_with(|config| config.metrics.bind = "127.0.0.1:0".parse().ok()).await
}

pub async fn ask(address: SocketAddr, path: &str) -> Answer {
    let answer = reqwest::get(format!("http://{address}{path}")).await;
    Answer::of(answer.unwrap()).await
}

pub struct Page {
    pub text: String,
}

impl Page {
    pub async fn of(app: &TestApp) -> Self {
        Self::at(app.metrics().expect("an address for Prometheus")).await
    }

    pub async fn at(address: SocketAddr) -> Self {
        let answer = ask(address, "/metrics").await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        let kind = answer.header("content-type").unwrap();
        assert!(kind.starts_with("text/plain; version=0.0.4"), "{kind}");
        Self { text: answer.text }
    }

    /// The series of a metric, with labels and without values.
    pub fn lines(&self, name: &str) -> Vec<&str> {
        let lines = self.text.lines().filter(|line| !line.starts_with('#'));
        let series = lines.map(|line| line.rsplit_once(' ').unwrap().0);
        series
            .filter(|series| series.split('{').next() == Some(name))
            .collect()
    }

    /// The value of a series.
    #[track_caller]
    pub fn value(&self, series: &str) -> f64 {
        let line = self
            .text
            .lines()
            .find_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
        let value = line.unwrap_or_else(|| panic!("{series} is not in\n{}", self.text));
        value.parse().unwrap()
    }
}
