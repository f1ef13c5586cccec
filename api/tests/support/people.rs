//! People at different stages of a programme.

use serde_json::{Value, json};
use tandem_platform::db::sql;
use uuid::Uuid;

use super::{Client, TestApp};

/// A message that is long enough.
pub const MESSAGE: &str = "Your work on near misses is what I would like to learn from.";

/// A client with an enrolment.
#[derive(Clone)]
pub struct Enrolled {
    pub client: Client,
    pub enrolment: Uuid,
}

impl TestApp {
    /// An approved mentee with a complete profile.
    pub async fn mentee(&self, programme: &str, name: &str) -> Enrolled {
        self.enrolled(programme, name, "mentee", &json!({})).await
    }

    /// An approved mentor with a complete profile.
    pub async fn mentor(&self, programme: &str, name: &str) -> Enrolled {
        self.enrolled(programme, name, "mentor", &json!({})).await
    }

    /// Registers through the API, is approved by a coordinator and writes a profile: the usual one with the changes of `profile`.
    /// Where mentors join by invitation, that rule is suspended meanwhile.
    pub async fn enrolled(
        &self,
        programme: &str,
        name: &str,
        role: &str,
        profile: &Value,
    ) -> Enrolled {
        let client = self.member(name).await;
        let enrolment = self.register(&client, programme, role).await;
        let status = client.get(&format!("/api/v1/enrolments/{enrolment}")).await;
        if status.ok()["status"] == "submitted" {
            let coordinator = self.coordinator("coordinator-of-tests", &[programme]).await;
            let path = format!("/api/v1/programmes/{programme}/enrolments/{enrolment}/approval");
            coordinator.act(&path).await.ok();
            // As if the minute for *Undo* were over, without moving the clock.
            self.change("update events set told_from = null").await;
        }
        let enrolled = Enrolled { client, enrolment };
        enrolled.write_profile(programme, profile).await;
        enrolled
    }

    pub async fn register(&self, client: &Client, programme: &str, role: &str) -> Uuid {
        let invited = programme == "isbt" && role == "mentor";
        if invited {
            self.mentors_by_invitation(programme, false).await;
        }
        let body = json!({ "role": role, "conduct_version": 1, "confidentiality_version": 1 });
        let path = format!("/api/v1/programmes/{programme}/enrolments");
        let id = client.post(&path, &body).await.id();
        if invited {
            self.mentors_by_invitation(programme, true).await;
        }
        id
    }

    /// Sets the policy's rule on invitations.
    pub async fn mentors_by_invitation(&self, programme: &str, invited: bool) {
        self.set_policy(programme, "mentors_by_invitation", json!(invited))
            .await;
    }

    /// Sets one field of a programme's policy, which no operation can do yet.
    pub async fn set_policy(&self, programme: &str, field: &str, value: Value) {
        use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
        use tandem::features::programme::programmes::entities::programmes;
        let row = programmes::Entity::find()
            .filter(programmes::Column::Slug.eq(programme))
            .one(self.db().read())
            .await
            .unwrap()
            .unwrap();
        let mut policy = serde_json::to_value(row.policy).unwrap();
        policy[field] = value;
        let change = programmes::ActiveModel {
            id: Set(row.id),
            policy: Set(serde_json::from_value(policy).unwrap()),
            ..Default::default()
        };
        self.db()
            .write(async |tx| {
                programmes::Entity::update(change.clone())
                    .exec(&**tx)
                    .await?;
                Ok(())
            })
            .await
            .unwrap();
    }

    /// The number that a query returns.
    pub async fn count(&self, query: &str) -> i64 {
        let rows = sql::rows(self.db().read(), query, []).await.unwrap();
        rows[0].try_get_by_index(0).unwrap()
    }
}

impl Enrolled {
    pub fn path(&self, rest: &str) -> String {
        format!("/api/v1/enrolments/{}{rest}", self.enrolment)
    }

    /// Completes the profile: the usual one with the changes of `change`.
    pub async fn write_profile(&self, programme: &str, change: &Value) {
        let (expertise, topics) = match programme {
            "isbt" => ("haemovigilance", "communication"),
            "isth" => ("anticoagulation", "career"),
            _ => ("haematology", "leadership"),
        };
        let mut profile = json!({
            "headline": "Haemovigilance officer", "statement": "I keep the near misses.",
            "offer": "An hour a month", "hopes": "To pass it on", "guidance": "How to lead",
            "expertise": [expertise], "topics": [topics], "languages": ["en"],
            "country": "KE", "time_zone": "Africa/Nairobi", "career_stage": "mid",
        });
        for (field, value) in change.as_object().unwrap() {
            profile[field] = value.clone();
        }
        let path = self.path("/profile");
        let version = self.client.get(&path).await;
        let version = version.header("etag").unwrap().to_owned();
        self.client.patch(&path, &version, &profile).await.ok();
    }

    /// Sends a request to a mentor; returns its id.
    pub async fn ask(&self, mentor: &Enrolled) -> Uuid {
        let body = json!({ "mentor_enrolment_id": mentor.enrolment, "message": MESSAGE });
        self.client.post(&self.path("/requests"), &body).await.id()
    }

    /// Accepts a request; returns the mentorship's id.
    pub async fn accept(&self, request: Uuid) -> Uuid {
        let path = format!("/api/v1/requests/{request}/acceptance");
        self.client.act(&path).await.id()
    }
}
