//! Two pairs in one programme, everybody around them, and something of each kind to ask for.

use chrono::Duration;
use serde_json::json;
use tandem::sso::{FakeSociety, MembershipStatus};
use uuid::Uuid;

use super::matrix::{Of, Role};
use crate::support::{Client, Enrolled, TestApp};

pub const PROGRAMME: &str = "isbt";
/// What the own mentee wrote to the own mentor.
pub const MESSAGE: &str = "Words from the own mentee that only the own mentor may read.";
/// What the own mentee and the own mentor tell about themselves.
pub const STATEMENTS: [&str; 2] = ["A mentee's own account.", "A mentor's own account."];
pub const NEVER_MATCH: &str = "keep-away@members.test";
pub const END_NOTE: &str = "A note for the coordinator alone.";

pub struct Scene {
    pub app: TestApp,
    pub mentee: Enrolled,
    pub mentor: Enrolled,
    pub other_mentor: Enrolled,
    other_mentee: Enrolled,
    lapsed: Client,
    suspended: Client,
    non_member: Client,
    stranger: Client,
    other_coordinator: Client,
    coordinator: Client,
    administrator: Client,
    /// A request of the mentee to the mentor.
    pub request: Uuid,
    /// A mentorship of the mentee and the mentor.
    pub mentorship: Uuid,
    /// An enrolment that waits for approval.
    pub submitted: Uuid,
    /// A notification of the mentee.
    pub notification: Uuid,
    pub resource: Uuid,
}

impl Scene {
    pub async fn prepare() -> Self {
        let app = TestApp::start().await;
        let private = json!({ "statement": STATEMENTS[0], "never_match": [NEVER_MATCH] });
        let mentee = app.enrolled(PROGRAMME, "amina", "mentee", &private).await;
        let offered = json!({ "statement": STATEMENTS[1] });
        let mentor = app.enrolled(PROGRAMME, "leonie", "mentor", &offered).await;
        let other_mentee = app.mentee(PROGRAMME, "chidi").await;
        let other_mentor = app.mentor(PROGRAMME, "kwame").await;
        other_mentor
            .accept(other_mentee.ask(&other_mentor).await)
            .await;
        let mentorship = mentor.accept(ask(&mentee, &mentor).await).await;
        end(&mentee, mentorship).await;
        let request = ask(&mentee, &mentor).await;
        app.drain().await;
        let mut scene = Self {
            lapsed: restricted(&app, "victor", MembershipStatus::Lapsed).await,
            suspended: restricted(&app, "sven", MembershipStatus::Suspended).await,
            non_member: restricted(&app, "nadia", MembershipStatus::None).await,
            stranger: app.member("stella").await,
            other_coordinator: app.coordinator("olga", &["isth"]).await,
            coordinator: app.coordinator("ines", &[PROGRAMME]).await,
            administrator: app.administrator("tomas").await,
            notification: first_id(&mentee.client, "/api/v1/notifications").await,
            resource: first_id(&mentee.client, &mentee.path("/resources")).await,
            submitted: Uuid::nil(),
            app,
            mentee,
            mentor,
            other_mentor,
            other_mentee,
            request,
            mentorship,
        };
        scene.submit().await;
        scene
    }

    pub fn client(&self, role: Role) -> Client {
        match role {
            Role::Anonymous => self.app.anonymous(),
            Role::Lapsed => self.lapsed.clone(),
            Role::Suspended => self.suspended.clone(),
            Role::NonMember => self.non_member.clone(),
            Role::Stranger => self.stranger.clone(),
            Role::Mentee => self.mentee.client.clone(),
            Role::Mentor => self.mentor.client.clone(),
            Role::OtherMentee => self.other_mentee.client.clone(),
            Role::OtherMentor => self.other_mentor.client.clone(),
            Role::OtherCoordinator => self.other_coordinator.clone(),
            Role::Coordinator => self.coordinator.clone(),
            Role::Administrator => self.administrator.clone(),
        }
    }

    pub fn enrolment(&self, of: Of) -> Uuid {
        match of {
            Of::Mentee => self.mentee.enrolment,
            Of::Mentor => self.mentor.enrolment,
            Of::Submitted => self.submitted,
        }
    }

    /// Brings what the operation asks for into the state in which it serves somebody.
    pub async fn make_ready_for(&mut self, operation: &str) {
        // Ids are in order of time, so the newest is told by its id only when time goes on.
        self.app.clock.advance(Duration::seconds(1));
        match operation {
            "approve_enrolment" | "decline_enrolment" => self.submit().await,
            "create_request" => self.end_mentorship().await,
            "get_request" | "withdraw_request" | "decline_request" | "accept_request" => {
                self.end_mentorship().await;
                self.open_request().await;
            }
            "get_mentorship" | "end_mentorship" => self.begin_mentorship().await,
            _ => {}
        }
    }

    async fn submit(&mut self) {
        let name = format!("sub-{}", Uuid::now_v7());
        let client = self.app.member(&name).await;
        self.submitted = self.app.register(&client, PROGRAMME, "mentee").await;
    }

    async fn open_request(&mut self) {
        let path = format!("/api/v1/requests/{}", self.request);
        if self.mentee.client.get(&path).await.ok()["status"] != "pending" {
            self.request = ask(&self.mentee, &self.mentor).await;
        }
    }

    async fn begin_mentorship(&mut self) {
        if !self.is_matched().await {
            self.open_request().await;
            self.mentorship = self.mentor.accept(self.request).await;
        }
    }

    async fn end_mentorship(&mut self) {
        if self.is_matched().await {
            end(&self.mentee, self.mentorship).await;
        }
    }

    /// Whether the newest mentorship lasts; takes note of it.
    async fn is_matched(&mut self) -> bool {
        let list = self
            .mentee
            .client
            .get(&self.mentee.path("/mentorships"))
            .await
            .ok();
        let newest = &list["items"][0];
        self.mentorship = newest["id"].as_str().unwrap().parse().unwrap();
        newest["status"] != "ended"
    }

    /// A text that is somebody's, and who may read it.
    pub fn private(&self) -> Vec<(&'static str, &'static [Role])> {
        use Role::{Coordinator, Mentee, Mentor};
        let pair: &[Role] = &[Mentee, Mentor];
        // The own mentor registers as a mentee too, and then waits in the coordinator's queue.
        let waiting: &[Role] = &[Mentee, Mentor, Coordinator];
        vec![
            (MESSAGE, pair),
            (STATEMENTS[0], pair),
            (STATEMENTS[1], pair),
            ("amina@members.test", pair),
            ("leonie@members.test", waiting),
            (
                "chidi@members.test",
                &[Role::OtherMentee, Role::OtherMentor],
            ),
            ("M-amina", &[Mentee]),
            (NEVER_MATCH, &[Mentee]),
            (END_NOTE, &[]),
            ("Member amina", waiting),
            ("Member sub-", &[Coordinator]),
            ("id-token-of-amina", &[Mentee]),
        ]
    }
}

async fn restricted(app: &TestApp, name: &str, status: MembershipStatus) -> Client {
    let mut person = FakeSociety::active_member(name);
    person.membership.status = status;
    app.sign_in(person).await
}

async fn ask(mentee: &Enrolled, mentor: &Enrolled) -> Uuid {
    let body = json!({ "mentor_enrolment_id": mentor.enrolment, "message": MESSAGE });
    mentee
        .client
        .post(&mentee.path("/requests"), &body)
        .await
        .id()
}

async fn end(mentee: &Enrolled, mentorship: Uuid) {
    let path = format!("/api/v1/mentorships/{mentorship}/end");
    let body = json!({ "outcome": "completed", "note": END_NOTE });
    mentee.client.post(&path, &body).await.ok();
}

async fn first_id(client: &Client, list: &str) -> Uuid {
    let found = client.get(list).await.ok();
    found["items"][0]["id"].as_str().unwrap().parse().unwrap()
}
