//! Steps that many tests begin with.

use chrono::{DateTime, Duration, Utc};
use serde_json::Value;
use tandem_kernel::Clock;
use tandem_platform::db::sql;
use uuid::Uuid;

use super::{Answer, Client, Enrolled, TestApp, eventually};

/// A mentee and a mentor, and the request and the mentorship between them.
pub struct Pair {
    pub mentee: Enrolled,
    pub mentor: Enrolled,
    pub request: Uuid,
    pub mentorship: Uuid,
}

impl TestApp {
    /// Moves the clock to an instant; sessions may have ended then.
    pub fn move_to(&self, moment: &str) {
        let moment: DateTime<Utc> = moment.parse().unwrap();
        self.clock.advance(moment - self.clock.now());
    }

    /// Ids of the same millisecond have no order, so lists by age need some time between rows.
    pub fn a_second_later(&self) {
        self.clock.advance(Duration::seconds(1));
    }

    /// Moves the clock into the season of ISTH.
    pub fn in_season(&self) {
        self.move_to("2026-06-01T09:00:00Z");
    }

    /// Runs a statement, for changes that no operation makes yet.
    pub async fn change(&self, statement: &str) {
        self.db()
            .write(async |tx| sql::run(&**tx, statement, []).await)
            .await
            .unwrap();
    }

    /// Amina, whose request Kwame has accepted.
    pub async fn pair(&self, programme: &str) -> Pair {
        let mentee = self.mentee(programme, "amina").await;
        let mentor = self.mentor(programme, "kwame").await;
        let request = mentee.ask(&mentor).await;
        let mentorship = mentor.accept(request).await;
        Pair {
            mentee,
            mentor,
            request,
            mentorship,
        }
    }
}

impl Client {
    pub async fn end(&self, mentorship: Uuid, body: &Value) -> Answer {
        let path = format!("/api/v1/mentorships/{mentorship}/end");
        self.post(&path, body).await
    }

    /// An action on a request: `acceptance`, `withdrawal`.
    pub async fn answer(&self, request: Uuid, how: &str) -> Answer {
        self.act(&format!("/api/v1/requests/{request}/{how}")).await
    }
}

impl Enrolled {
    /// The same enrolment after a new sign-in.
    pub async fn again(&self, app: &TestApp, name: &str) -> Self {
        Self {
            client: app.member(name).await,
            enrolment: self.enrolment,
        }
    }

    pub async fn get(&self, rest: &str) -> Value {
        self.client.get(&self.path(rest)).await.ok()
    }

    /// Sends a request that may be refused.
    pub async fn try_to_ask(&self, mentor: &Self) -> Answer {
        let body = serde_json::json!({
            "mentor_enrolment_id": mentor.enrolment, "message": super::MESSAGE,
        });
        self.client.post(&self.path("/requests"), &body).await
    }

    /// A mentor sends a request to a mentee that may be refused.
    pub async fn try_to_offer(&self, mentee: &Self) -> Answer {
        let body = serde_json::json!({
            "mentee_enrolment_id": mentee.enrolment, "message": super::MESSAGE,
        });
        self.client.post(&self.path("/requests"), &body).await
    }

    /// A mentor sends a request to a mentee; returns its id.
    pub async fn offer(&self, mentee: &Self) -> Uuid {
        self.try_to_offer(mentee).await.id()
    }

    /// Changes some fields of the profile in its current version.
    pub async fn change_profile(&self, change: &Value) -> Answer {
        let path = self.path("/profile");
        let version = self.client.get(&path).await;
        let version = version.header("etag").unwrap().to_owned();
        self.client.patch(&path, &version, change).await
    }

    /// The mentors in the mentee's list, in order.
    pub async fn list(&self, query: &str) -> Vec<Uuid> {
        let page = self.get(&format!("/matches?limit=100&{query}")).await;
        let items = page["items"].as_array().unwrap().iter();
        items
            .map(|item| {
                item["person"]["enrolment_id"]
                    .as_str()
                    .unwrap()
                    .parse()
                    .unwrap()
            })
            .collect()
    }

    /// Waits until the mentee's list has exactly these mentors, in any order.
    pub async fn will_see(&self, mentors: &[&Self]) {
        let mut expected: Vec<Uuid> = mentors.iter().map(|mentor| mentor.enrolment).collect();
        expected.sort_unstable();
        let expected = &expected;
        eventually("the list of mentors", || async move {
            let mut listed = self.list("").await;
            listed.sort_unstable();
            listed == *expected
        })
        .await;
    }
}
