//! A stream ends with its session, or when the membership is no longer active, on every process. Streams of other sessions stay
//! open.

use super::stream::Stream;
use crate::support::{Client, Replica, TestApp};
use std::time::Duration;
use tandem_platform::sso::{FakeSociety, MembershipStatus, SignedOut};
use tokio::time::timeout;

/// A process reads another's commits within a second; sessions that end by the clock are checked each half minute.
const SOON: Duration = Duration::from_secs(5);
const MOMENT: Duration = Duration::from_millis(300);

/// The streams of one session, on both processes.
struct Watched([Stream; 2]);

impl Watched {
    async fn open(client: &Client, replica: &Replica) -> Self {
        let mut streams = [
            Stream::open(client).await,
            Stream::open(&replica.serve(client)).await,
        ];
        for stream in &mut streams {
            stream.next().await.expect("what is unread comes first");
        }
        Self(streams)
    }

    async fn assert_over(mut self, how: &str) {
        for stream in &mut self.0 {
            let end = timeout(SOON, stream.next()).await;
            assert_eq!(end.unwrap_or_else(|_| panic!("{how}: it goes on")), None);
        }
    }

    async fn assert_open(mut self) {
        for stream in &mut self.0 {
            assert!(timeout(MOMENT, stream.next()).await.is_err(), "it is over");
        }
    }
}

/// Ends the member's sessions by a logout token of the society.
async fn end_by_society(app: &TestApp, subject: &str) {
    let signed_out = SignedOut {
        issuer: "https://society.test".to_owned(),
        subject: Some(subject.to_owned()),
        session: None,
        token_id: "once".to_owned(),
    };
    app.society.register_sign_out("logout-token", signed_out);
    let request = app.anonymous().http.post(format!(
        "{}/api/v1/session/logout-events",
        app.anonymous().base
    ));
    let answer = request.form(&[("logout_token", "logout-token")]).send();
    assert_eq!(answer.await.unwrap().status(), 200);
}

async fn member_id(client: &Client) -> String {
    let session = client.get("/api/v1/session").await.ok();
    session["member"]["id"].as_str().unwrap().to_owned()
}

#[actix_web::test]
async fn a_session_that_its_owner_ends_elsewhere_takes_its_streams_along() {
    let app = TestApp::start().await;
    let replica = app.replica().await;
    let (office, home) = (app.member("amina").await, app.member("amina").await);
    let at_office = Watched::open(&office, &replica).await;
    let at_home = Watched::open(&home, &replica).await;
    let list = home.get("/api/v1/session/browsers").await.ok();
    let sessions = list["items"].as_array().unwrap();
    let other = sessions.iter().find(|one| one["current"] == false).unwrap();
    let path = format!("/api/v1/session/browsers/{}", other["id"].as_str().unwrap());
    home.delete(&path).await.ok();
    at_office.assert_over("ended elsewhere").await;
    at_home.assert_open().await;
    replica.stop().await;
    app.stop().await;
}

#[actix_web::test]
async fn whoever_ends_a_session_ends_its_streams() {
    let app = TestApp::start().await;
    let replica = app.replica().await;

    let amina = app.member("amina").await;
    let streams = Watched::open(&amina, &replica).await;
    amina.delete("/api/v1/session").await.ok();
    streams.assert_over("signing out").await;

    let amina = app.member("amina").await;
    let streams = Watched::open(&amina, &replica).await;
    end_by_society(&app, "amina").await;
    streams.assert_over("the society").await;

    let amina = app.member("amina").await;
    let streams = Watched::open(&amina, &replica).await;
    let tomas = app.administrator("tomas").await;
    let members = "/api/v1/administration/members";
    let path = format!("{members}/{}/sessions", member_id(&amina).await);
    tomas.delete(&path).await.ok();
    streams.assert_over("an administrator").await;
    replica.stop().await;
    app.stop().await;
}

#[actix_web::test]
async fn signing_in_as_somebody_else_ends_the_streams_of_the_one_before() {
    let app = TestApp::start().await;
    let replica = app.replica().await;
    let amina = app.member("amina").await;
    let streams = Watched::open(&amina, &replica).await;
    let (attempt, state) = app.begin().await;
    app.society
        .register("next", FakeSociety::active_member("kwame"));
    let mut browser = app.anonymous();
    browser.cookie = Some(format!("{attempt}; {}", amina.cookie.as_ref().unwrap()));
    let path = format!("/api/v1/session/callback?code=next&state={state}");
    assert_eq!(browser.get(&path).await.status, 302);
    streams.assert_over("another person in this browser").await;
    replica.stop().await;
    app.stop().await;
}

#[actix_web::test]
async fn a_membership_that_lapses_ends_the_members_streams() {
    let app = TestApp::start().await;
    let replica = app.replica().await;
    let (amina, kwame) = (app.member("amina").await, app.member("kwame").await);
    let hers = Watched::open(&amina, &replica).await;
    let his = Watched::open(&kwame, &replica).await;
    let mut lapsed = FakeSociety::active_member("amina");
    lapsed.membership.status = MembershipStatus::Lapsed;
    app.sign_in(lapsed).await;
    hers.assert_over("the lapse").await;
    his.assert_open().await;
    replica.stop().await;
    app.stop().await;
}
