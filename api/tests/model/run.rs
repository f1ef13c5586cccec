//! One story, run by the service and read back from the database.

use crate::support::{Client, MESSAGE};
use actix_web::{
    http::header::{COOKIE, ORIGIN},
    test::TestRequest,
};
use chrono::Duration;
use serde_json::{Value, json};
use tandem::features::pairing::requests;
use tandem_platform::db::{Tx, sql};
use uuid::Uuid;

use super::{
    commands::{Command, ENROLMENTS, MEMBER_OF, Story},
    state::State,
    world::{World, role},
};

/// A run of one story.
pub struct Run<'a> {
    world: &'a World,
    enrolments: [Option<Uuid>; ENROLMENTS],
    /// The last event before the story.
    since: i64,
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
            Command::End(mentee, mentor, by) => {
                let mentorship = self.last("mentorships", mentee, mentor).await?;
                let path = format!("/mentorships/{mentorship}/end");
                let body = json!({ "outcome": "completed" });
                Some(self.call(self.client(by), &path, Some(body)).await.0)
            }
            Command::KeepHouse => {
                requests::settle_holds(self.world.app.db()).await.unwrap();
                requests::expire_due(self.world.app.db()).await.unwrap();
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

    fn client(&self, who: usize) -> &Client {
        &self.world.members[MEMBER_OF[who]].1
    }

    async fn last(&self, table: &str, mentee: usize, mentor: usize) -> Option<Uuid> {
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
        let request = TestRequest::post()
            .uri(&format!("/api/v1{path}"))
            .insert_header((ORIGIN, client.origin.clone()))
            .insert_header((COOKIE, client.cookie.clone().unwrap()));
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

/// The final state of a story, in the terms of the model.
#[derive(Debug, PartialEq, Eq)]
pub struct Found {
    standing: Vec<Option<String>>,
    /// Mentee, mentor and status, the oldest first.
    requests: Vec<(usize, usize, String)>,
    mentorships: Vec<(usize, usize, bool)>,
}

impl Found {
    pub fn expected(state: &State) -> Self {
        let standing = state
            .standing
            .iter()
            .map(|standing| standing.map(str::to_owned));
        let requests = state.requests.iter();
        let mentorships = state.mentorships.iter();
        Self {
            standing: standing.collect(),
            requests: requests
                .map(|one| (one.mentee, one.mentor, one.status.to_owned()))
                .collect(),
            mentorships: mentorships
                .map(|one| (one.mentee, one.mentor, one.ended))
                .collect(),
        }
    }
}

impl Run<'_> {
    /// The state in the database. A request past its time counts as expired, whether it was closed or not.
    pub async fn found(&self) -> Found {
        let overdue = "select mentee_enrolment_id, mentor_enrolment_id, case when status = 'pending' \
             and expires_at <= $1 then 'expired' else status end from requests order by id";
        let now = self.world.app.db().clock().now();
        let requests = self.rows(overdue, [now.into()]).await;
        let ends =
            "select mentee_enrolment_id, mentor_enrolment_id, status from mentorships order by id";
        let mentorships = self.rows(ends, []).await;
        let mut standing = vec![None; ENROLMENTS];
        for (who, _, status) in self.rows("select id, id, status from enrolments", []).await {
            standing[who] = Some(status);
        }
        let mentorships = mentorships
            .into_iter()
            .map(|(mentee, mentor, status)| (mentee, mentor, status == "ended"));
        Found {
            standing,
            requests,
            mentorships: mentorships.collect(),
        }
    }

    /// The kinds of the events, in order.
    pub async fn events(&self) -> Vec<String> {
        let query = "select kind from events where seq > $1 order by seq";
        let rows = sql::rows(self.world.app.db().read(), query, [self.since.into()])
            .await
            .unwrap();
        rows.iter()
            .map(|row| row.try_get_by_index(0).unwrap())
            .collect()
    }

    async fn rows<const N: usize>(
        &self,
        query: &str,
        values: [sea_orm::Value; N],
    ) -> Vec<(usize, usize, String)> {
        let who = |id: Uuid| {
            self.enrolments
                .iter()
                .position(|one| *one == Some(id))
                .unwrap()
        };
        let rows = sql::rows(self.world.app.db().read(), query, values)
            .await
            .unwrap();
        let each = rows.iter().map(|row| {
            let side = |index| who(row.try_get_by_index(index).unwrap());
            (side(0), side(1), row.try_get_by_index(2).unwrap())
        });
        each.collect()
    }
}

fn ok() -> Option<String> {
    Some("ok".to_owned())
}
