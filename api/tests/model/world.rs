//! The state of the service in which stories run.

use crate::support::{Client, TestApp};
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use chrono::Duration;
use futures_util::future::LocalBoxFuture;
use sea_orm::{ActiveValue::Set, EntityTrait};
use serde_json::{Value, json};
use std::{cell::Cell, rc::Rc};
use tandem::{
    features::participation::enrolments::{
        Status, Visibility,
        entities::{enrolments, profiles, seats},
    },
    server,
};
use tandem_platform::{
    AppError,
    config::Config,
    db::{JsonColumn, Tx, sql},
};
use uuid::Uuid;

use super::{
    commands::{ENROLMENTS, MEMBER_OF, MEMBERS, MENTEES, Story},
    state::capacity,
};

/// Tables that are emptied between stories; the event log is append-only and stays.
const LEFT: [&str; 14] = [
    "meeting_reminders",
    "meeting_quarters",
    "meeting_slots",
    "meeting_proposals",
    "meetings",
    "agreement_comments",
    "agreement_approvals",
    "agreements",
    "mentorships",
    "requests",
    "seats",
    "profiles",
    "enrolments",
    "idempotency_keys",
];

/// Signed-in people, and a programme without participants.
pub struct World {
    pub app: TestApp,
    programme: Uuid,
    pub members: Vec<(Uuid, Client)>,
    pub coordinator: Client,
    pub service: Service,
    /// How far the clock was moved from its start, in days.
    pub ahead: Cell<i64>,
    /// What the policy says now.
    agreement_required: Cell<bool>,
}

/// The service inside this process: returns whether the request succeeded, and the body.
type Service = Box<dyn Fn(TestRequest) -> LocalBoxFuture<'static, (bool, Value)>>;

impl World {
    pub async fn make() -> Self {
        let mut app = TestApp::start_with(long).await;
        app.mentors_by_invitation("isbt", false).await;
        let capacities = json!({ "mentee": capacity(0), "mentor": capacity(MENTEES) });
        app.set_policy("isbt", "active_mentorships", capacities)
            .await;
        app.set_policy("isbt", "open_requests_per_mentee", json!(2))
            .await;
        app.set_policy("isbt", "agreement_required", json!(false))
            .await;
        let mut members = Vec::new();
        for number in 0..MEMBERS {
            let client = app.member(&format!("member-{number}")).await;
            members.push((id_of(&app, number).await, client));
        }
        let coordinator = app.coordinator("coordinator", &["isbt"]).await;
        let programme = id(&app, "select id from programmes where slug = 'isbt'").await;
        app.close().await;
        // The server's threads have closed the connections that they opened.
        app.services = app.services_anew().await;
        let service = service(&app).await;
        Self {
            app,
            programme,
            members,
            coordinator,
            service,
            ahead: Cell::new(0),
            agreement_required: Cell::new(false),
        }
    }

    async fn enrol(&self, tx: &Tx, who: usize) -> Result<Uuid, AppError> {
        let (id, now) = (tx.new_id(), tx.now());
        let capacity = i32::try_from(capacity(who)).unwrap();
        let row = enrolments::ActiveModel {
            id: Set(id),
            programme_id: Set(self.programme.into()),
            member_id: Set(self.members[MEMBER_OF[who]].0.into()),
            role: Set(role(who).parse().unwrap()),
            status: Set(Status::Approved),
            conduct_version: Set(1),
            confidentiality_version: Set(Some(1)),
            capacity: Set(capacity),
            version: Set(1),
            submitted_at: Set(Some(now)),
            decided_at: Set(Some(now)),
            created_at: Set(now),
            updated_at: Set(now),
            ..Default::default()
        };
        enrolments::Entity::insert(row)
            .exec_without_returning(&**tx)
            .await?;
        let profile = profiles::ActiveModel {
            enrolment_id: Set(id),
            updated_at: Set(now),
            ..plain()
        };
        profiles::Entity::insert(profile)
            .exec_without_returning(&**tx)
            .await?;
        let seats = (1..=capacity).map(|number| seats::ActiveModel {
            enrolment_id: Set(id),
            number: Set(number),
            retired: Set(false),
        });
        seats::Entity::insert_many(seats)
            .exec_without_returning(&**tx)
            .await?;
        Ok(id.into())
    }

    /// Resets the state, except for who takes part already.
    pub async fn clear(&self, story: &Story) -> [Option<Uuid>; ENROLMENTS] {
        self.app.clock.advance(Duration::days(-self.ahead.take()));
        let required = story.agreement_required;
        if self.agreement_required.replace(required) != required {
            let value = json!(required);
            self.app
                .set_policy("isbt", "agreement_required", value)
                .await;
        }
        let begun = self.app.db().write(async |tx| {
            for table in LEFT {
                sql::run(&**tx, &format!("delete from {table}"), []).await?;
            }
            sql::run(&**tx, "update members set membership_status = 'active'", []).await?;
            let mut enrolments = [None; ENROLMENTS];
            for (who, enrolment) in enrolments.iter_mut().enumerate() {
                if story.approved[who] {
                    *enrolment = Some(self.enrol(tx, who).await?);
                }
            }
            Ok(enrolments)
        });
        begun.await.unwrap()
    }
}

fn plain() -> profiles::ActiveModel {
    let text = || Set(String::new());
    profiles::ActiveModel {
        headline: text(),
        statement: text(),
        offer: text(),
        hopes: text(),
        guidance: text(),
        workplace: text(),
        expertise: Set(JsonColumn::default()),
        topics: Set(JsonColumn::default()),
        languages: Set(JsonColumn::default()),
        open_to: Set(JsonColumn::default()),
        never_match: Set(JsonColumn::default()),
        visibility: Set(Visibility::default()),
        working_from: Set(450),
        working_to: Set(1260),
        complete: Set(true),
        version: Set(1),
        findable: Set(false),
        ..Default::default()
    }
}

pub const fn role(who: usize) -> &'static str {
    if who < MENTEES { "mentee" } else { "mentor" }
}

/// Limits so long that no story signs anybody out or asks the society again.
fn long(config: &mut Config) {
    config.server.session_idle_hours = 8760;
    config.server.session_absolute_hours = 8760;
    config.society.membership_max_age_hours = 8760;
}

async fn id(app: &TestApp, query: &str) -> Uuid {
    let rows = sql::rows(app.db().read(), query, []).await.unwrap();
    rows[0].try_get_by_index(0).unwrap()
}

async fn id_of(app: &TestApp, member: usize) -> Uuid {
    let query = format!("select id from members where subject like '%member-{member}%'");
    id(app, &query).await
}

async fn service(app: &TestApp) -> Service {
    let service = Rc::new(init_service(server::build(&app.services)).await);
    Box::new(move |request| {
        let service = Rc::clone(&service);
        Box::pin(async move {
            let answer = call_service(&*service, request.to_request()).await;
            let success = answer.status().is_success();
            let body = read_body(answer).await;
            (success, serde_json::from_slice(&body).unwrap_or_default())
        })
    })
}
