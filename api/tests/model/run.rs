//! One story, run by the service and read back from the database.

use crate::support::{Client, MESSAGE};
use actix_web::{
    http::{
        Method,
        header::{COOKIE, IF_MATCH, ORIGIN},
    },
    test::TestRequest,
};
use chrono::Duration;
use serde_json::{Value, json};
use tandem::features::{mentoring::meetings, pairing::requests};
use tandem_platform::db::{Tx, sql};
use uuid::Uuid;

use super::{
    commands::{Command, ENROLMENTS, MEMBER_OF, Story},
    world::{World, role},
};

/// A run of one story.
pub struct Run<'a> {
    pub world: &'a World,
    pub enrolments: [Option<Uuid>; ENROLMENTS],
    /// The last event before the story.
    pub since: i64,
}

impl<'a> Run<'a> {
    pub async fn begin(world: &'a World, story: &Story) -> Self {
        let enrolments = world.clear(story).await;
        let since = world
            .app
            .count("select coalesce(max(seq), 0) from events")
            .await;
        Self {
            world,
            enrolments,
            since,
        }
    }

    /// Runs one step. Returns the code of the response, in the terms of the model.
    pub async fn apply(&mut self, command: Command) -> Option<String> {
        match command {
            Command::Enrol(who) => self.register(who).await,
            Command::Approve(who) => {
                let path = format!(
                    "/programmes/isbt/enrolments/{}/approval",
                    self.enrolments[who]?
                );
                Some(self.call(&self.world.coordinator, &path, None).await.0)
            }
            Command::Pause(who) => self.of_enrolment(who, "pause", Some(json!({}))).await,
            Command::Return(who) => self.of_enrolment(who, "return", None).await,
            Command::Leave(who) => self.of_enrolment(who, "withdrawal", None).await,
            Command::Request(mentee, mentor) => {
                self.enrolments[mentee]?;
                let body =
                    json!({ "mentor_enrolment_id": self.enrolments[mentor]?, "message": MESSAGE });
                self.of_enrolment(mentee, "requests", Some(body)).await
            }
            Command::Accept(mentee, mentor) => {
                self.of_request(mentee, mentor, mentor, "acceptance").await
            }
            Command::Decline(mentee, mentor) => {
                self.of_request(mentee, mentor, mentor, "decline").await
            }
            Command::Withdraw(mentee, mentor) => {
                self.of_request(mentee, mentor, mentee, "withdrawal").await
            }
            Command::End(..) | Command::Within(..) => {
                let call = self.aim(command).await?;
                self.send(call).await
            }
            Command::KeepHouse => {
                requests::settle_holds(self.world.app.db()).await.unwrap();
                requests::expire_due(self.world.app.db()).await.unwrap();
                meetings::settle_silent(self.world.app.db()).await.unwrap();
                ok()
            }
            Command::Pass(days) => self.pass(i64::from(days)),
            Command::Lapse(member) => self.membership(member, "lapsed").await,
            Command::Renew(member) => self.membership(member, "active").await,
        }
    }

    async fn register(&mut self, who: usize) -> Option<String> {
        let body = json!({ "role": role(who), "conduct_version": 1, "confidentiality_version": 1 });
        let path = "/programmes/isbt/enrolments";
        let (code, answer) = self.call(self.client(who), path, Some(body)).await;
        if let Some(id) = answer["id"].as_str() {
            self.enrolments[who] = id.parse().ok();
            let complete = "update profiles set complete = true where complete = false";
            self.world.app.change(complete).await;
        }
        Some(code)
    }

    async fn of_enrolment(&self, who: usize, what: &str, body: Option<Value>) -> Option<String> {
        let path = format!("/enrolments/{}/{what}", self.enrolments[who]?);
        Some(self.call(self.client(who), &path, body).await.0)
    }

    async fn of_request(
        &self,
        mentee: usize,
        mentor: usize,
        by: usize,
        what: &str,
    ) -> Option<String> {
        let request = self.last("requests", mentee, mentor).await?;
        let body = (what == "decline").then(|| json!({ "reason": "no_time" }));
        Some(
            self.call(
                self.client(by),
                &format!("/requests/{request}/{what}"),
                body,
            )
            .await
            .0,
        )
    }

    fn pass(&self, days: i64) -> Option<String> {
        self.world.ahead.set(self.world.ahead.get() + days);
        self.world.app.clock.advance(Duration::days(days));
        ok()
    }

    async fn membership(&self, member: usize, status: &str) -> Option<String> {
        let id = self.world.members[member].0;
        let statement = "update members set membership_status = $1 where id = $2";
        let change = async |tx: &Tx| sql::run(&**tx, statement, [status.into(), id.into()]).await;
        self.world.app.db().write(change).await.unwrap();
        ok()
    }

    pub fn client(&self, who: usize) -> &Client {
        &self.world.members[MEMBER_OF[who]].1
    }

    pub async fn last(&self, table: &str, mentee: usize, mentor: usize) -> Option<Uuid> {
        let query = format!(
            "select id from {table} where mentee_enrolment_id = $1 and mentor_enrolment_id = $2 \
             order by id desc limit 1"
        );
        let pair = [
            self.enrolments[mentee]?.into(),
            self.enrolments[mentor]?.into(),
        ];
        let rows = sql::rows(self.world.app.db().read(), &query, pair)
            .await
            .unwrap();
        rows.first().map(|row| row.try_get_by_index(0).unwrap())
    }

    async fn call(&self, client: &Client, path: &str, body: Option<Value>) -> (String, Value) {
        self.request(client, Method::POST, path, None, body).await
    }

    /// Returns the code of the response, and its body.
    pub async fn request(
        &self,
        client: &Client,
        method: Method,
        path: &str,
        version: Option<i32>,
        body: Option<Value>,
    ) -> (String, Value) {
        let mut request = TestRequest::default()
            .method(method)
            .uri(&format!("/api/v1{path}"))
            .insert_header((ORIGIN, client.origin.clone()))
            .insert_header((COOKIE, client.cookie.clone().unwrap()));
        if let Some(version) = version {
            request = request.insert_header((IF_MATCH, format!("\"{version}\"")));
        }
        let request = match body {
            Some(body) => request.set_json(body),
            None => request,
        };
        let (success, body) = (self.world.service)(request).await;
        let kind = body["type"]
            .as_str()
            .and_then(|kind| kind.strip_prefix("/problems/"));
        let code = if success {
            "ok"
        } else {
            kind.unwrap_or("no problem")
        };
        (code.to_owned(), body)
    }
}

pub fn ok() -> Option<String> {
    Some("ok".to_owned())
}
