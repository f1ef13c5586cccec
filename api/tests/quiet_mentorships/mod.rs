//! Mentorships without activity: what both are asked and told, and what coordinators see and do.

mod answering;
mod asking;
mod first_contact;
mod listing;
mod reminding;

use crate::support::{Client, Enrolled, Pair, TestApp};
use serde_json::{Value, json};
use tandem::features::mentoring::activity::prompt_quiet;
use tandem_platform::mail::Email;
use tandem_platform::sso::{FakeSociety, MembershipStatus};

/// Of ISBT's policy: the first contact is due after 14 days, and both are asked after 30 days without activity.
const DAY_14: &str = "2026-12-04T09:00:00Z";
const DAY_30: &str = "2026-12-20T09:00:00Z";
const DAY_60: &str = "2027-01-19T09:00:00Z";

impl Pair {
    fn address(&self, rest: &str) -> String {
        format!("/api/v1/mentorships/{}{rest}", self.mentorship)
    }

    /// The two were in contact: the mentee adds a question to talk about.
    async fn contact(&self) {
        let body = json!({ "text": "How do you report a near miss?" });
        let path = self.address("/questions");
        self.mentee.client.post(&path, &body).await.ok();
    }

    /// Both with a new session, because the clock was moved.
    async fn again(&self, app: &TestApp) -> Self {
        Self {
            mentee: self.mentee.again(app, "amina").await,
            mentor: self.mentor.again(app, "kwame").await,
            ..*self
        }
    }

    async fn activity(&self, who: &Enrolled) -> Value {
        who.client.get(&self.address("/activity")).await.ok()
    }

    fn list_path(&self, rest: &str) -> String {
        let id = self.mentorship;
        format!("/api/v1/programmes/isbt/quiet-mentorships/{id}{rest}")
    }
}

/// A pair that was in contact on the day of the acceptance.
async fn in_contact(app: &TestApp) -> Pair {
    let pair = app.pair("isbt").await;
    pair.contact().await;
    app.drain().await;
    pair
}

/// Lets the job and the worker run at this time.
async fn at(app: &TestApp, time: &str) {
    app.move_to(time);
    for _ in 0..2 {
        prompt_quiet(app.db()).await.unwrap();
        app.drain().await;
    }
}

fn mails(app: &TestApp, name: &str) -> Vec<Email> {
    let address = format!("{name}@members.test");
    let all = app.outbox.letters().into_iter();
    all.filter(|one| one.to.address == address).collect()
}

/// The subjects of the mails to somebody with these words in the subject.
fn subjects(app: &TestApp, name: &str, words: &str) -> Vec<String> {
    let all = mails(app, name).into_iter().map(|one| one.subject);
    all.filter(|subject| subject.contains(words)).collect()
}

const STILL_WELL: &str = "still going well?";

/// The number of mails with the question to each side.
fn asked(app: &TestApp) -> [usize; 2] {
    ["amina", "kwame"].map(|name| subjects(app, name, STILL_WELL).len())
}

async fn lapse(app: &TestApp, name: &str) {
    let mut person = FakeSociety::active_member(name);
    person.membership.status = MembershipStatus::Lapsed;
    app.sign_in(person).await;
}

async fn listed(coordinator: &Client, query: &str) -> Value {
    let path = format!("/api/v1/programmes/isbt/quiet-mentorships{query}");
    coordinator.get(&path).await.ok()
}
