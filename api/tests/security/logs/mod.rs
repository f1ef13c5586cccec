//! The log after a complete use of the service, at the most verbose level.

pub mod captured;
mod journey;

use captured::Captured;
use journey::{Journey, MARK};

/// Shortest part of a secret that can be told from other text.
const SHORTEST_SECRET: usize = 16;

#[actix_web::test]
async fn logs_carry_no_personal_data_and_no_secrets() {
    let captured = Captured::start();
    let mut journey = Journey::begin().await;
    journey.enrol_and_meet().await;
    journey.invite().await;
    journey.search_and_mistype().await;
    journey.lose_letters().await;
    journey.break_things().await;
    let secrets = journey.end().await;

    let lines = captured.lines();
    for secret in secrets.iter().filter(|one| one.len() >= SHORTEST_SECRET) {
        let found = lines.iter().find(|line| line.text.contains(secret));
        assert!(found.is_none(), "a secret: {found:?}");
    }
    for line in &lines {
        assert!(!line.text.to_lowercase().contains(MARK), "{}", line.text);
    }
}

#[actix_web::test]
async fn each_request_and_each_fault_is_in_the_log_under_its_id() {
    let captured = Captured::start();
    let mut journey = Journey::begin().await;
    let (answered, broken) = journey.one_answer_and_one_fault().await;
    journey.end().await;
    let lines = captured.lines();
    let said = |id: &str, what: &str| {
        let fits = |line: &&captured::Line| line.text.contains(id) && line.text.contains(what);
        lines.iter().find(fits).is_some()
    };
    assert!(said(&answered, "answered"), "{answered}");
    assert!(said(&broken, "\"level\":\"ERROR\""), "{broken}");
}

#[actix_web::test]
async fn what_we_stand_on_says_little_however_much_is_asked_for() {
    let captured = Captured::start();
    let mut journey = Journey::begin().await;
    journey.lose_letters().await;
    journey.end().await;
    let lines = captured.lines();
    assert!(lines.iter().any(|line| line.level == "DEBUG"));
    for line in lines
        .iter()
        .filter(|line| !line.target.starts_with("tandem"))
    {
        assert!(
            ["INFO", "WARN", "ERROR"].contains(&line.level.as_str()),
            "{line:?}"
        );
    }
}
