//! Two pairs in one programme, one client for each role, and one resource of each kind.

use crate::support::{Client, Enrolled, TestApp};
use chrono::Duration;
use serde_json::json;
use tandem::features::mentoring::calendar::{MeetingLink, MeetingLinkKey};
use tandem_kernel::Scope;
use tandem_platform::sso::{FakeSociety, MembershipStatus};
use uuid::Uuid;

use super::{
    agreeing::{AGREED, Agreement},
    goals::{GOAL, OwnGoal},
    leaving::Leaving,
    matrix::{Of, Role},
    meetings::{AGENDA, Meeting},
    mentoring::{Mentoring, OUTCOME, PRIVATE_NOTE, QUESTION},
    notes::NOTE,
};

pub const PROGRAMME: &str = "isbt";
/// A programme in which the own mentee has another enrolment, which waits for a coordinator.
pub const ELSEWHERE: &str = "guided";
/// Message from the own mentee to the own mentor.
pub const MESSAGE: &str = "Words from the own mentee that only the own mentor may read.";
/// Statements in the profiles of the own mentee and the own mentor.
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
    /// A request from the mentee to the mentor.
    pub request: Uuid,
    /// A mentorship between the mentee and the mentor.
    pub mentorship: Uuid,
    /// A version of its agreement, written by the mentee.
    pub agreement: Agreement,
    /// A goal in that mentorship.
    pub goal: OwnGoal,
    /// A meeting of the mentorship.
    pub meeting: Meeting,
    /// An enrolment that waits for approval.
    pub submitted: Uuid,
    /// A notification of the mentee.
    pub notification: Uuid,
    pub resource: Uuid,
    pub leaving: Leaving,
    pub mentoring: Mentoring,
    pub invitation: Uuid,
    /// Token of the invitation to the stranger.
    pub token: String,
    pub template: Uuid,
    pub deputy: Uuid,
    /// Token of the unsubscribe link in a mail to the mentor.
    pub subscription: String,
    /// The end of the address of the mentee's calendar feed.
    pub feed: String,
    /// Token of the link in the newest mail about a proposed meeting.
    pub link: String,
    /// Token of the mentor's link to the question how the mentorship is going.
    pub check_up_link: String,
    /// Id of the mentee's photo.
    pub photo: String,
    /// Another enrolment of the mentee, in another programme, about which a coordinator has asked a question.
    pub asked: Uuid,
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
            goal: OwnGoal::default(),
            meeting: Meeting::default(),
            submitted: Uuid::nil(),
            agreement: Agreement::default(),
            leaving: Leaving::default(),
            mentoring: Mentoring::default(),
            invitation: Uuid::now_v7(),
            token: "no-token".to_owned(),
            subscription: subscription(&app),
            feed: "no-feed.ics".to_owned(),
            link: "no-link".to_owned(),
            check_up_link: "no-link".to_owned(),
            template: Uuid::now_v7(),
            deputy: Uuid::now_v7(),
            photo: Uuid::now_v7().to_string(),
            asked: app.register(&mentee.client, ELSEWHERE, "mentee").await,
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
            Role::Client => self.app.machine(&all_scopes()),
        }
    }

    pub fn enrolment(&self, of: Of) -> Uuid {
        match of {
            Of::Mentee => self.mentee.enrolment,
            Of::Mentor => self.mentor.enrolment,
            Of::Submitted => self.submitted,
            Of::Asked => self.asked,
        }
    }

    /// Brings the resource into the state in which the operation succeeds for a role.
    pub async fn make_ready_for(&mut self, operation: &str) {
        // Ids are in order of time, so the clock must move for the newest one to be recognisable.
        self.app.clock.advance(Duration::seconds(1));
        self.make_ready_to_decide(operation).await;
        if self.make_ready_for_goal(operation).await || self.make_quiet_for(operation).await {
            return;
        }
        match operation {
            "approve_enrolment" | "decline_enrolment" | "ask_back_enrolment"
            | "decide_enrolments" => self.submit().await,
            "remind_invitation" | "revoke_invitation" | "list_invitations" => {
                self.invite_somebody().await;
            }
            "get_invitation" | "open_invitation" | "accept_invitation" | "decline_invitation" => {
                self.invite_stranger().await;
            }
            "withdraw_interest" => self.express_interests().await,
            "create_request" => self.end_mentorship().await,
            "get_request" | "withdraw_request" | "decline_request" | "accept_request" => {
                self.end_mentorship().await;
                self.open_request().await;
            }
            "ask_about_request" => self.renew_request().await,
            "answer_question" => {
                self.renew_request().await;
                let path = format!("/api/v1/requests/{}/question", self.request);
                let body = json!({ "question": "At which hospital do you work?" });
                self.mentor.client.post(&path, &body).await.ok();
            }
            "get_mentorship" | "end_mentorship" => self.begin_mentorship().await,
            "list_questions"
            | "create_question"
            | "update_question"
            | "remove_question"
            | "move_question"
            | "put_question_on_agenda"
            | "discuss_question"
            | "reopen_question"
            | "list_suggestions"
            | "take_suggestion"
            | "list_private_notes"
            | "create_private_note"
            | "update_private_note"
            | "remove_private_note" => {
                self.begin_mentorship().await;
                self.make_ready_to_ask(operation).await;
            }
            _ if Self::is_about_a_note(operation) => {
                self.begin_mentorship().await;
                self.make_ready_to_note().await;
            }
            "get_calendar" => self.make_feed().await,
            _ if operation.ends_with("_meeting_link") => {
                self.begin_mentorship().await;
                self.make_ready_to_meet(operation).await;
                self.open_link(operation).await;
            }
            _ if Self::is_about_a_meeting(operation) => {
                self.begin_mentorship().await;
                self.make_ready_to_meet(operation).await;
            }
            _ => {
                self.make_ready_to_agree(operation).await;
                self.make_ready_to_leave(operation).await;
            }
        }
    }

    pub async fn submit(&mut self) {
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

    /// An open request without a question.
    async fn renew_request(&mut self) {
        self.end_mentorship().await;
        self.open_request().await;
        let path = format!("/api/v1/requests/{}/withdrawal", self.request);
        self.mentee.client.act(&path).await.ok();
        self.open_request().await;
    }

    pub async fn begin_mentorship(&mut self) {
        if !self.is_matched().await {
            self.open_request().await;
            self.mentorship = self.mentor.accept(self.request).await;
        }
    }

    pub async fn end_mentorship(&mut self) {
        if self.is_matched().await {
            end(&self.mentee, self.mentorship).await;
        }
    }

    /// Whether the newest mentorship is active; remembers its id.
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

    /// The mentor's link to the newest proposed time, for taking back with the time confirmed.
    async fn open_link(&mut self, operation: &str) {
        let session = self.mentor.client.get("/api/v1/session").await.ok();
        let member: Uuid = session["member"]["id"].as_str().unwrap().parse().unwrap();
        let secret = &self.app.services.config.server;
        let key = MeetingLinkKey::new(secret.key_for(MeetingLinkKey::PURPOSE));
        let link = MeetingLink {
            member_id: member.into(),
            meeting_id: self.meeting.id.into(),
            slot_id: self.meeting.slot.into(),
        };
        self.link = key.token(link).unwrap();
        if operation == "take_back_meeting_link" {
            let path = format!("/api/v1/meeting-links/{}/confirmation", self.link);
            self.app.anonymous().act(&path).await.ok();
        }
    }

    async fn make_feed(&mut self) {
        let made = self.mentee.client.put("/api/v1/me/calendar-feed").await;
        let url = made.ok()["url"].as_str().unwrap().to_owned();
        url.rsplit('/').next().unwrap().clone_into(&mut self.feed);
    }

    /// Private texts, and the roles that may read each.
    pub fn private(&self) -> Vec<(&'static str, &'static [Role])> {
        use Role::{Administrator, Coordinator, Mentee, Mentor};
        let pair: &[Role] = &[Mentee, Mentor];
        // The own mentor also registers as a mentee, and then is in the coordinator's queue.
        let waiting: &[Role] = &[Mentee, Mentor, Coordinator, Administrator];
        let known: &[Role] = &[Mentee, Mentor, Administrator];
        vec![
            (MESSAGE, pair),
            (AGREED, pair),
            (GOAL, pair),
            (STATEMENTS[0], pair),
            (STATEMENTS[1], pair),
            ("amina@members.test", known),
            ("leonie@members.test", waiting),
            (
                "chidi@members.test",
                &[Role::OtherMentee, Role::OtherMentor, Administrator],
            ),
            ("M-amina", &[Mentee, Administrator]),
            (AGENDA, pair),
            (NOTE, pair),
            (NEVER_MATCH, &[Mentee]),
            (END_NOTE, &[]),
            (QUESTION, pair),
            (OUTCOME, pair),
            (PRIVATE_NOTE, &[Mentee]),
            ("Member amina", waiting),
            ("Member sub-", &[Coordinator, Administrator]),
            ("id-token-of-amina", &[Mentee]),
        ]
    }
}

fn all_scopes() -> String {
    let scopes: Vec<&str> = Scope::ALL.iter().map(|scope| scope.as_str()).collect();
    scopes.join(" ")
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

fn subscription(app: &TestApp) -> String {
    let letters = app.outbox.letters();
    let link = letters
        .iter()
        .find_map(|letter| letter.unsubscribe.as_ref());
    let path = link.unwrap().path();
    path.rsplit('/').next().unwrap().to_owned()
}

async fn first_id(client: &Client, list: &str) -> Uuid {
    let found = client.get(list).await.ok();
    found["items"][0]["id"].as_str().unwrap().parse().unwrap()
}
