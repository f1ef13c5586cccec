//! The state of an enrolment, and its next step.

mod mentee;
mod mentor;

use crate::support::Enrolled;
use serde_json::Value;

/// The current step, and those before and after it.
struct Standing {
    done: Vec<String>,
    now: Option<String>,
    later: Vec<String>,
    journey: Value,
}

impl Standing {
    async fn of(enrolled: &Enrolled) -> Self {
        let journey = enrolled.get("/journey").await;
        let in_state = |state: &str| -> Vec<String> {
            let steps = journey["steps"].as_array().unwrap().iter();
            let steps = steps.filter(|step| step["state"] == state);
            steps
                .map(|step| step["key"].as_str().unwrap().to_owned())
                .collect()
        };
        let mut now = in_state("now");
        assert!(now.len() <= 1, "one step at a time");
        Self {
            done: in_state("done"),
            now: now.pop(),
            later: in_state("later"),
            journey,
        }
    }

    fn now(&self) -> &str {
        self.now.as_deref().unwrap_or_default()
    }

    fn action(&self) -> &str {
        self.journey["next"]["action"].as_str().unwrap()
    }

    fn next(&self, field: &str) -> &Value {
        &self.journey["next"][field]
    }
}
