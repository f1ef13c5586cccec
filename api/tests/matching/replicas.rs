//! A mentor who cannot be asked any more is hidden or marked within two seconds on every replica.

use serde_json::json;
use std::{
    future::Future,
    time::{Duration, Instant},
};

use crate::support::{Enrolled, Replica, TestApp, eventually};
use tandem_platform::sso::{FakeSociety, MembershipStatus};

const TWO_SECONDS: Duration = Duration::from_secs(2);

/// Two replicas on one database: a mentor with one free seat on the one, and a mentee who reads the list of the other.
struct Two {
    here: TestApp,
    there: Replica,
    kwame: Enrolled,
    zoe: Enrolled,
}

impl Two {
    async fn at(programme: &str) -> Self {
        let here = TestApp::start().await;
        here.in_season();
        let there = here.replica().await;
        let one_place = json!({ "capacity": 1 });
        let kwame = here
            .enrolled(programme, "kwame", "mentor", &one_place)
            .await;
        let zoe = here.mentee(programme, "zoe").await;
        let zoe = Enrolled {
            client: there.serve(&zoe.client),
            enrolment: zoe.enrolment,
        };
        zoe.will_see(&[&kwame]).await;
        Self {
            here,
            there,
            kwame,
            zoe,
        }
    }

    async fn is_filled(&self, programme: &str) {
        let amina = self.here.mentee(programme, "amina").await;
        self.kwame.accept(amina.ask(&self.kwame).await).await;
    }

    async fn is_gone(&self) {
        within_two_seconds(self.zoe.will_see(&[])).await;
        let path = format!("/matches/{}", self.kwame.enrolment);
        let one = self.zoe.client.get(&self.zoe.path(&path)).await;
        one.problem(404, "not_found");
    }

    async fn stop(self) {
        self.there.stop().await;
        self.here.stop().await;
    }
}

async fn within_two_seconds(change: impl Future<Output = ()>) {
    let since = Instant::now();
    change.await;
    let waited = since.elapsed();
    assert!(waited < TWO_SECONDS, "the other replica was {waited:?} old");
}

#[actix_web::test]
async fn a_full_mentor_is_gone_where_the_policy_does_not() {
    let two = Two::at("isbt").await;
    two.is_filled("isbt").await;
    two.is_gone().await;
    let asked = two.zoe.try_to_ask(&two.kwame).await;
    asked.problem(409, "mentor_has_no_free_seat");
    two.stop().await;
}

#[actix_web::test]
async fn a_full_mentor_is_marked_where_the_policy_lists_all() {
    let two = Two::at("isth").await;
    two.is_filled("isth").await;
    let zoe = &two.zoe;
    within_two_seconds(eventually("the mark", || async move {
        zoe.get("/matches").await["items"][0]["marks"] == json!(["full"])
    }))
    .await;
    let one = zoe.get(&format!("/matches/{}", two.kwame.enrolment)).await;
    assert_eq!(one["marks"], json!(["full"]));
    assert_eq!(one["person"]["can_take"], json!(0));
    let asked = zoe.try_to_ask(&two.kwame).await;
    asked.problem(409, "mentor_has_no_free_seat");
    two.stop().await;
}

#[actix_web::test]
async fn a_paused_mentor_is_gone_on_every_replica_even_where_the_policy_lists_all() {
    let two = Two::at("isth").await;
    let pause = two.kwame.path("/pause");
    two.kwame.client.post(&pause, &json!({})).await.ok();
    two.is_gone().await;
    two.stop().await;
}

#[actix_web::test]
async fn a_lapsed_mentor_is_gone_on_every_replica_even_where_the_policy_lists_all() {
    let two = Two::at("isth").await;
    let mut lapsed = FakeSociety::active_member("kwame");
    lapsed.membership.status = MembershipStatus::Lapsed;
    two.here.sign_in(lapsed).await;
    two.is_gone().await;
    two.stop().await;
}

#[actix_web::test]
async fn a_mentor_who_never_wants_to_be_matched_with_a_mentee_is_gone_on_every_replica() {
    let two = Two::at("isth").await;
    let never = json!({ "never_match": ["zoe@members.test"] });
    two.kwame.change_profile(&never).await.ok();
    two.is_gone().await;
    two.stop().await;
}

#[actix_web::test]
async fn whom_a_mentee_never_wants_to_be_matched_with_is_gone_on_every_replica() {
    let two = Two::at("isth").await;
    let zoe = two.zoe.again(&two.here, "zoe").await;
    let never = json!({ "never_match": ["kwame@members.test"] });
    zoe.change_profile(&never).await.ok();
    two.is_gone().await;
    two.stop().await;
}
