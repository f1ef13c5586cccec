//! Amina, with a mark in every text by, to and about her, and the people around her.

use crate::{
    notes::editor::whole_update,
    support::{Answer, Client, Enrolled, TestApp, agreements::complete, eventually},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::Duration;
use reqwest::Method;
use serde_json::{Value, json};
use tandem_platform::{
    mail::MailError,
    sso::{FakeSociety, Person},
};
use uuid::Uuid;

/// The mark in all her names, and in every text by, to or about her.
pub const MARK: &str = "qx7v";
/// Values that identify her and cannot have the mark.
pub const ZONE: &str = "pacific/chatham";
pub const ORCID: &str = "0000-0002-1825-0097";
pub const MARKS: [&str; 3] = [MARK, ZONE, ORCID];
pub const NAME: &str = "qx7v-amina";
pub const ADDRESS: &str = "qx7v-amina@members.test";

pub struct Scene {
    pub app: TestApp,
    pub amina: Client,
    pub id: Uuid,
    pub ines: Client,
    /// Her mentor, and a mentor with a request from her.
    pub kwame: Enrolled,
    pub lea: Enrolled,
    /// Her mentee, and a mentee who has sent her a request.
    pub zoe: Enrolled,
    pub yusuf: Enrolled,
    /// Does not want to be matched with her.
    pub omar: Enrolled,
    /// Her enrolment as a mentor.
    pub mentor: Enrolled,
    pub photo: Uuid,
    pub mentorship: Uuid,
    pub request_to_lea: Uuid,
}

pub fn marked(what: &str) -> String {
    format!("{MARK} {what}: long enough for whoever reads it.")
}

pub fn person() -> Person {
    let mut person = FakeSociety::active_member(NAME);
    person.display_name = Some("Qx7v Amina Otieno".into());
    person.given_name = Some("Qx7v Amina".into());
    person.membership.category = Some("qx7v category".into());
    person.time_zone = Some("Pacific/Chatham".into());
    person.claims.insert("note".into(), marked("claim").into());
    person
}

fn profile(never: &[&str]) -> Value {
    json!({
        "headline": marked("headline"), "statement": marked("statement"), "offer": marked("offer"),
        "hopes": marked("hopes"), "guidance": marked("guidance"), "workplace": marked("workplace"),
        "orcid": ORCID, "time_zone": "Pacific/Chatham", "never_match": never,
    })
}

impl Scene {
    pub async fn begin() -> Self {
        let app = TestApp::start().await;
        let ines = app.coordinator("ines", &["isbt", "guided"]).await;
        // She signs in first, so that every enrolment has her name from the society.
        let amina = app.sign_in(person()).await;
        let session = amina.get("/api/v1/session").await.ok();
        let id = session["member"]["id"].as_str().unwrap().parse().unwrap();
        invited_and_interested(&amina, &ines).await;
        decided_on(&app, &amina, &ines).await;
        let never = ["qx7v-boss@members.test"];
        let mentee = enrolled(&app, "mentee", &never).await;
        let kwame = app.mentor("isbt", "kwame").await;
        let lea = app.mentor("isbt", "lea").await;
        let (mentorship, request_to_lea) = as_mentee(&app, &mentee, &kwame, &lea).await;
        let mentor = enrolled(&app, "mentor", &never).await;
        let photo = mentor.with_photo().await;
        let photo = photo.rsplit('/').next().unwrap().parse().unwrap();
        let zoe = app.mentee("isbt", "zoe").await;
        let yusuf = app.mentee("isbt", "yusuf").await;
        as_mentor(&app, &mentor, &zoe, &yusuf).await;
        let names = json!({ "never_match": [" QX7V-Amina@members.test", "m-QX7V-amina", "other@members.test"] });
        let omar = app.enrolled("isbt", "omar", "mentor", &names).await;
        let scene = Self {
            amina: mentor.client.clone(),
            mentor,
            app,
            id,
            ines,
            kwame,
            lea,
            zoe,
            yusuf,
            omar,
            photo,
            mentorship,
            request_to_lea,
        };
        scene.in_person().await
    }

    /// Her own record, her role, and what is waiting to be sent when she is erased.
    async fn in_person(mut self) -> Self {
        let mut person = person();
        person.roles = vec!["administrator".into()];
        self.amina = self.app.sign_in(person).await;
        let me = "/api/v1/me";
        let version = self.amina.get(me).await;
        let version = version.header("etag").unwrap().to_owned();
        let names = json!({ "display_name": "Qx7v Otieno Amina", "title": "Qx7v Dr", "short_name": "Qx7v" });
        self.amina.patch(me, &version, &names).await.ok();
        let wish =
            json!({ "kinds": [{ "kind": "request_received", "mail": false, "in_app": true }] });
        let request = self
            .amina
            .request(Method::PUT, "/api/v1/notifications/preferences");
        Answer::of(request.json(&wish).send().await.unwrap())
            .await
            .ok();
        self.amina
            .get(&format!("/api/v1/administration/members?q={MARK}"))
            .await
            .ok();
        let deputy = json!({ "member": ADDRESS });
        let path = "/api/v1/programmes/guided/deputies";
        self.ines.post_once(path, "key-of-ines", &deputy).await.ok();
        self.app.outbox.fail_with(Some(MailError::Unreachable));
        self.app.drain().await;
        // Nobody has been notified of this yet.
        self.yusuf.try_to_ask(&self.kwame).await.ok();
        self
    }
}

async fn enrolled(app: &TestApp, role: &str, never: &[&str]) -> Enrolled {
    let client = app.sign_in(person()).await;
    let enrolment = app.register(&client, "isbt", role).await;
    let coordinator = app.coordinator("ines", &["isbt", "guided"]).await;
    let path = format!("/api/v1/programmes/isbt/enrolments/{enrolment}/approval");
    coordinator.act(&path).await.ok();
    app.change("update events set told_from = null").await;
    let enrolled = Enrolled { client, enrolment };
    enrolled.write_profile("isbt", &profile(never)).await;
    enrolled
}

async fn invited_and_interested(amina: &Client, ines: &Client) {
    let path = "/api/v1/programmes/isbt/interest";
    let body = json!({ "expertise": ["haemovigilance"], "message": marked("interest") });
    amina.post_once(path, "qx7v-key", &body).await.ok();
    let text = json!({ "text": format!("Qx7v Amina Otieno <{ADDRESS}>") });
    ines.post("/api/v1/programmes/isbt/invitations", &text)
        .await
        .ok();
}

/// In another programme a coordinator asks her a question, and declines.
async fn decided_on(app: &TestApp, amina: &Client, ines: &Client) {
    let enrolment = app.register(amina, "guided", "mentee").await;
    let path = format!("/api/v1/programmes/guided/enrolments/{enrolment}");
    let words = |what: &str| json!({ "reason": marked(what) });
    ines.post(&format!("{path}/question"), &words("question"))
        .await
        .ok();
    let answer = json!({ "answer": marked("answer") });
    amina
        .post(&format!("/api/v1/enrolments/{enrolment}/answer"), &answer)
        .await
        .ok();
    ines.post(&format!("{path}/decline"), &words("reason"))
        .await
        .ok();
    ines.get("/api/v1/programmes/isbt/approvals").await.ok();
    app.clock.advance(Duration::seconds(61));
    app.drain().await;
}

/// A mentorship that has ended, an active one, a declined request and an open one.
async fn as_mentee(
    app: &TestApp,
    amina: &Enrolled,
    kwame: &Enrolled,
    lea: &Enrolled,
) -> (Uuid, Uuid) {
    let first = ask(amina, kwame).await;
    let question = json!({ "question": marked("question of hers") });
    let path = format!("/api/v1/requests/{first}");
    kwame
        .client
        .post(&format!("{path}/question"), &question)
        .await
        .ok();
    let answer = json!({ "answer": marked("answer of hers") });
    amina
        .client
        .post(&format!("{path}/answer"), &answer)
        .await
        .ok();
    let ended = kwame.accept(first).await;
    let note = json!({ "outcome": "completed", "note": marked("note on her") });
    kwame.client.end(ended, &note).await.ok();
    app.a_second_later();
    let declined = ask(amina, lea).await;
    let why = json!({ "reason": "other", "note": marked("note to her") });
    lea.client
        .post(&format!("/api/v1/requests/{declined}/decline"), &why)
        .await
        .ok();
    app.a_second_later();
    let running = kwame.accept(ask(amina, kwame).await).await;
    agree(amina, kwame, running).await;
    goal_of(amina, kwame, running).await;
    asked_and_noted(amina, running).await;
    meetings(amina, kwame, running).await;
    app.drain().await;
    (running, declined)
}

/// An agreement of hers that her mentor has sent back, and her next draft.
async fn agree(amina: &Enrolled, kwame: &Enrolled, mentorship: Uuid) {
    let mut terms = complete();
    terms["confidentiality"] = json!(marked("confidentiality"));
    terms["other_terms"] = json!(marked("other terms"));
    terms["content_plan"] = json!([{ "title": marked("title"), "notes": marked("notes") }]);
    let version = amina.client.propose(mentorship, &terms).await;
    let comment = marked("comment on hers");
    kwame
        .client
        .send_back(mentorship, &version, &comment)
        .await
        .ok();
    amina.client.start_agreement(mentorship).await.ok();
}

/// An active goal of hers, changed once, with words of both sides.
async fn goal_of(amina: &Enrolled, kwame: &Enrolled, mentorship: Uuid) {
    let (mentee, mentor) = (&amina.client, &kwame.client);
    let list = format!("/api/v1/mentorships/{mentorship}/goals");
    let kind = json!({ "kind": "career" });
    let goal = mentee.post(&list, &kind).await.id();
    let path = format!("/api/v1/goals/{goal}");
    let answers = json!({
        "title": marked("title"), "specific": marked("specific"), "measured": marked("measured"),
        "unit": MARK, "start_value": 0, "target_value": 8, "attainable": marked("attainable"),
        "realistic": marked("realistic"), "due_on": "2027-03-31",
    });
    mentee.patch(&path, "1", &answers).await.ok();
    mentee.act(&format!("{path}/activation")).await.ok();
    let change = json!({ "target_value": 9, "reason": marked("change") });
    mentee.patch(&path, "3", &change).await.ok();
    let step = json!({ "title": marked("milestone") });
    let steps = format!("{path}/milestones");
    mentee.post(&steps, &step).await.ok();
    let made = json!({ "made_on": "2026-11-20", "value": 2, "note": marked("check-in") });
    mentee.post(&format!("{path}/check-ins"), &made).await.ok();
    let question = json!({ "question": "Who else has to agree?" });
    let questions = format!("{path}/questions");
    let asked = mentor.post(&questions, &question).await.id();
    let answer = json!({ "answer": marked("answer on a goal") });
    mentee
        .post(&format!("{questions}/{asked}/answer"), &answer)
        .await
        .ok();
    let reason = json!({ "reason": marked("drop") });
    mentee.post(&format!("{path}/drop"), &reason).await.ok();
}

/// A question of hers about a goal of her mentee.
async fn question_to(amina: &Enrolled, zoe: &Enrolled, mentorship: Uuid) {
    let list = format!("/api/v1/mentorships/{mentorship}/goals");
    let kind = json!({ "kind": "academic" });
    let goal = zoe.client.post(&list, &kind).await.id();
    let question = json!({ "question": marked("question on a goal") });
    let questions = format!("/api/v1/goals/{goal}/questions");
    amina.client.post(&questions, &question).await.ok();
}

/// A question with what came of it, a private note and a shared one.
async fn asked_and_noted(amina: &Enrolled, mentorship: Uuid) {
    let path = |rest: &str| format!("/api/v1/mentorships/{mentorship}{rest}");
    let question = json!({ "text": marked("question in the list") });
    let asked = amina.client.post(&path("/questions"), &question).await.id();
    let outcome = json!({ "outcome": marked("outcome") });
    let discussion = path(&format!("/questions/{asked}/discussion"));
    amina.client.post(&discussion, &outcome).await.ok();
    let note = json!({ "text": marked("private note") });
    amina.client.post(&path("/private-notes"), &note).await.ok();
    let update = STANDARD.encode(whole_update(&marked("shared note")));
    let change = json!({ "update": update, "state_vector": "AA==" });
    let updates = path(&format!("/notes/{mentorship}/updates"));
    amina.client.post(&updates, &change).await.ok();
}

/// A meeting that they cancelled, and one that is confirmed.
async fn meetings(amina: &Enrolled, kwame: &Enrolled, mentorship: Uuid) {
    for hour in ["10", "14"] {
        let body = json!({
            "kind": "regular", "minutes": 45, "agenda": marked("agenda"), "place": "in_person",
            "place_text": marked("place"), "slots": [format!("2026-12-01T{hour}:00:00Z")],
            "time_zone": "Pacific/Chatham", "note": marked("word"),
        });
        let path = format!("/api/v1/mentorships/{mentorship}/meetings");
        let proposed = amina.client.post(&path, &body).await.ok();
        let path = format!("/api/v1/meetings/{}", proposed["id"].as_str().unwrap());
        let slot = json!({ "slot_id": proposed["proposals"][0]["slots"][0]["id"] });
        kwame
            .client
            .post(&format!("{path}/confirmation"), &slot)
            .await
            .ok();
        if hour == "10" {
            let why = json!({ "note": marked("reason to cancel") });
            kwame
                .client
                .post(&format!("{path}/cancellation"), &why)
                .await
                .ok();
        }
    }
}

async fn ask(from: &Enrolled, to: &Enrolled) -> Uuid {
    let body = json!({ "mentor_enrolment_id": to.enrolment, "message": marked("message") });
    let key = format!("{MARK}-{}", Uuid::now_v7());
    from.client
        .post_once(&from.path("/requests"), &key, &body)
        .await
        .id()
}

/// A mentee of hers, and one who has an open request to her and has her on the shortlist.
async fn as_mentor(app: &TestApp, amina: &Enrolled, zoe: &Enrolled, yusuf: &Enrolled) {
    let mentorship = amina.accept(ask(zoe, amina).await).await;
    question_to(amina, zoe, mentorship).await;
    let shortlist = yusuf.path(&format!("/shortlist/{}", amina.enrolment));
    // The list may be a second out of date and not have her yet.
    eventually("she is on the shortlist", || async {
        yusuf.client.put(&shortlist).await.status == 204
    })
    .await;
    ask(yusuf, amina).await;
    app.drain().await;
}
