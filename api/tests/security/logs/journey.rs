//! A complete use of the service by people whose every text has a mark.

use crate::support::{Answer, Client, Enrolled, TestApp};
use reqwest::Method;
use sea_orm::{ConnectionTrait, DbBackend};
use serde_json::json;
use tandem_platform::{
    config::MailConfig,
    mail::{Addressee, Email, MailError, Mailer, SmtpMailer},
    sso::{FakeSociety, Person},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpListener,
};

/// The mark in every name, text and search of these people, and in what they are given.
pub const MARK: &str = "zq7x";

pub struct Journey {
    app: TestApp,
    amina: Client,
    mentor: Option<Enrolled>,
    secrets: Vec<String>,
}

fn person(name: &str) -> Person {
    let mut person = FakeSociety::active_member(&format!("{MARK}-{name}"));
    person.given_name = Some(format!("{MARK} {name}"));
    person.membership.category = Some(format!("{MARK} member"));
    person
}

fn marked(what: &str) -> String {
    format!("{MARK}-{what}")
}

impl Journey {
    pub async fn begin() -> Self {
        let app = TestApp::start().await;
        let amina = app.sign_in(person("amina")).await;
        let (attempt, state) = app.begin().await;
        let secrets = vec![attempt, state, amina.cookie.clone().unwrap()];
        Self {
            app,
            amina,
            mentor: None,
            secrets,
        }
    }

    pub async fn enrol_and_meet(&mut self) {
        let words = json!({
            "headline": marked("headline"), "statement": marked("statement"),
            "offer": marked("offer"), "hopes": marked("hopes"), "guidance": marked("guidance"),
            "never_match": [format!("{MARK}-never@members.test")],
        });
        let name = marked("amina");
        let mentee = self.app.enrolled("isbt", &name, "mentee", &words).await;
        let mentor = self
            .app
            .enrolled("isbt", &marked("kwame"), "mentor", &words)
            .await;
        mentor.with_photo().await;
        let message = format!("{MARK} is what I would like to learn about from you.");
        let body = json!({ "mentor_enrolment_id": mentor.enrolment, "message": message });
        let sent = mentee.client.post(&mentee.path("/requests"), &body).await;
        let request = sent.id();
        let question = json!({ "text": marked("question"), "question": marked("question") });
        let path = format!("/api/v1/requests/{request}/question");
        mentor.client.post(&path, &question).await;
        let mentorship = mentor.accept(request).await;
        let note = json!({
            "outcome": "completed", "note": marked("note"), "private_note": marked("private"),
        });
        mentee.client.end(mentorship, &note).await;
        let feed = mentee.client.put("/api/v1/me/calendar-feed").await.ok();
        let url = feed["url"].as_str().unwrap();
        let (base, calendar) = url.split_once("/calendar/").unwrap();
        assert!(base.ends_with("/api/v1"));
        let path = format!("/api/v1/calendar/{calendar}");
        self.app.anonymous().get(&path).await;
        self.secrets.push(calendar.to_owned());
        for client in [&mentee.client, &mentor.client] {
            self.secrets.extend(client.cookie.clone());
        }
        self.app.drain().await;
        self.mentor = Some(mentor);
    }

    /// An invitation, with its link.
    pub async fn invite(&mut self) {
        let ines = self.app.coordinator(&marked("ines"), &["isbt"]).await;
        let text = json!({ "text": format!("{MARK} Guest <{MARK}-guest@members.test>") });
        let path = "/api/v1/programmes/isbt/invitations";
        ines.post(path, &text).await.ok();
        self.app.drain().await;
        let letters = self.app.outbox.letters();
        let link = letters
            .iter()
            .find_map(|letter| letter.text.split_once("/invitation/"));
        let token = link.unwrap().1.lines().next().unwrap().to_owned();
        let card = format!("/api/v1/invitations/{token}");
        self.app.anonymous().get(&card).await.ok();
        let guest = self.app.sign_in(person("guest")).await;
        guest.act(&format!("{card}/opening")).await.ok();
        self.secrets.push(token);
    }

    /// Marked text in addresses, queries, headers and bodies, most of them invalid.
    pub async fn search_and_mistype(&mut self) {
        let tomas = self.app.administrator(&marked("tomas")).await;
        let search = format!("/api/v1/administration/members?q={MARK}");
        tomas.get(&search).await.ok();
        for path in [
            format!("/api/v1/{MARK}"),
            format!("/{MARK}?{MARK}={MARK}"),
            format!("/api/v1/invitations/{MARK}"),
            format!("/api/v1/enrolments/{MARK}"),
            format!("/api/v1/enrolments?limit={MARK}"),
            format!("/api/v1/enrolments?after={MARK}"),
            format!("/api/v1/session/sign-in?return_to=/{MARK}"),
            format!("/api/v1/session/callback?code={MARK}&state={MARK}&error={MARK}"),
        ] {
            self.amina.get(&path).await;
        }
        for (kind, body) in [
            ("application/json", format!("{{ \"{MARK}\": ")),
            ("application/json", format!("{{ \"{MARK}\": \"{MARK}\" }}")),
            ("text/plain", MARK.to_owned()),
            (MARK, MARK.to_owned()),
        ] {
            let path = "/api/v1/programmes/isbt/enrolments";
            let request = self.amina.request(Method::POST, path);
            let request = request.header("content-type", kind).body(body);
            request.send().await.unwrap();
        }
        let mut stranger = self.app.anonymous();
        stranger.cookie = Some(format!("__Host-session={MARK}; __Host-sign-in={MARK}"));
        stranger.origin = format!("https://{MARK}.test");
        stranger.act("/api/v1/notifications/read").await;
        let visit = stranger.request(Method::GET, "/api/v1/session");
        let visit = visit
            .header("x-forwarded-for", MARK)
            .header("user-agent", MARK);
        visit.send().await.unwrap();
        let form = [("logout_token", MARK)];
        let path = format!("{}/api/v1/session/logout-events", stranger.base);
        self.app.http.post(path).form(&form).send().await.unwrap();
    }

    /// A mail server that refuses and repeats the address, and one that cannot be reached.
    pub async fn lose_letters(&mut self) {
        self.app.outbox.fail_with(Some(MailError::Refused(550)));
        self.app.mentee("isbt", &marked("chidi")).await;
        self.app.drain().await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = tokio::spawn(refuse(listener));
        let mailer = SmtpMailer::new(&MailConfig {
            smtp_url: format!("smtp://127.0.0.1:{port}").into(),
            ..MailConfig::default()
        });
        let refused = mailer.unwrap().deliver(&letter()).await;
        assert_eq!(refused, Err(MailError::Refused(550)));
        server.await.unwrap();
    }

    /// A society that cannot be reached, rows that the database refuses, and a missing table.
    pub async fn break_things(&mut self) {
        self.app.society.take_down();
        self.app.anonymous().get("/api/v1/session/sign-in").await;
        self.app.society.give_back();
        let refusing = match self.app.db().backend() {
            DbBackend::Sqlite => {
                "create trigger refusing before update on profiles begin select raise(abort, 'no'); end"
            }
            _ => "alter table profiles add constraint refusing check (headline = '') not valid",
        };
        self.run(refusing).await;
        let mentor = self.mentor.clone().unwrap();
        let change = json!({ "headline": marked("another") });
        let refused = mentor.change_profile(&change).await;
        refused.problem(500, "internal");
        self.one_answer_and_one_fault().await;
        self.app.db().clone().close().await.unwrap();
        let away = self.amina.get("/api/v1/enrolments").await;
        away.problem(503, "unavailable");
    }

    /// The ids of two requests, a successful one and one with a fault.
    pub async fn one_answer_and_one_fault(&mut self) -> (String, String) {
        let answered = self.amina.get("/api/v1/enrolments").await;
        answered.ok();
        self.run("alter table notifications rename to gone").await;
        let broken = self.amina.get("/api/v1/notifications").await;
        broken.problem(500, "internal");
        let id = |answer: &Answer| answer.header("x-request-id").unwrap().to_owned();
        (id(&answered), id(&broken))
    }

    async fn run(&self, statement: &str) {
        let connection = self.app.db().schema_connection();
        connection.execute_unprepared(statement).await.unwrap();
    }

    /// Every secret that was issued.
    pub async fn end(self) -> Vec<String> {
        self.app.stop().await;
        let bare = |secret: &String| secret.rsplit('=').next().unwrap().to_owned();
        self.secrets.iter().map(bare).collect()
    }
}

fn letter() -> Email {
    Email {
        to: Addressee {
            name: marked("name"),
            address: format!("{MARK}@members.test"),
        },
        subject: marked("subject"),
        text: marked("text"),
        html: marked("html"),
        message_id: "<a@society.test>".to_owned(),
        in_reply_to: None,
        unsubscribe: None,
        calendar: None,
    }
}

/// A mail server for one connection.
async fn refuse(listener: TcpListener) {
    let (mut stream, _) = listener.accept().await.unwrap();
    let (read, mut write) = stream.split();
    let mut lines = BufReader::new(read).lines();
    write.write_all(b"220 ready\r\n").await.unwrap();
    while let Ok(Some(line)) = lines.next_line().await {
        let answer = match line.get(..4) {
            Some("RCPT") => format!("550 no such person: {line}\r\n"),
            Some("QUIT") => return,
            _ => "250 fine\r\n".to_owned(),
        };
        write.write_all(answer.as_bytes()).await.unwrap();
    }
}
