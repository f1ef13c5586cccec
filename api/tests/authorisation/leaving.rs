//! Sessions that end, and a delivery that is repeated.

use crate::support::Client;
use sea_orm::ConnectionTrait;
use tandem_platform::sso::SignedOut;
use uuid::Uuid;

use super::{Role, Scene};

/// What the operations on sessions and deliveries are applied to.
#[derive(Default)]
pub struct Leaving {
    /// A second session of the own mentee.
    pub session: Uuid,
    /// A member who is signed in.
    pub member: Uuid,
    /// A logout token of the society for this member.
    pub logout_token: String,
    /// A dead delivery.
    pub delivery: Uuid,
}

impl Scene {
    pub async fn sign_in_elsewhere(&mut self) {
        self.app.member("amina").await;
        let mentee = self.client(Role::Mentee);
        let list = mentee.get("/api/v1/session/browsers").await.ok();
        let sessions = list["items"].as_array().unwrap();
        let other = sessions.iter().find(|one| one["current"] == false).unwrap();
        self.leaving.session = other["id"].as_str().unwrap().parse().unwrap();
    }

    /// Signs in a member with no other role in the scene, with a logout token for them.
    pub async fn sign_in_somebody(&mut self) {
        let name = format!("gone-{}", Uuid::now_v7());
        let client = self.app.member(&name).await;
        self.leaving.member = member_id(&client).await;
        self.leaving.logout_token = format!("logout-token-of-{name}");
        let signed_out = SignedOut {
            issuer: "https://society.test".to_owned(),
            subject: Some(name),
            session: None,
            token_id: self.leaving.logout_token.clone(),
        };
        let token = self.leaving.logout_token.clone();
        self.app.society.register_sign_out(token, signed_out);
    }

    /// Marks the newest delivery as dead.
    pub async fn fail_a_delivery(&mut self) {
        let connection = self.app.db().schema_connection();
        let dead = "update deliveries set status = 'dead', attempts = 12 where id in \
             (select id from deliveries order by id desc limit 1)";
        connection.execute_unprepared(dead).await.unwrap();
        let administrator = self.client(Role::Administrator);
        let list = administrator.get("/api/v1/administration/deliveries").await;
        let id = list.ok()["items"][0]["id"].clone();
        self.leaving.delivery = id.as_str().unwrap().parse().unwrap();
    }

    /// Brings sessions and deliveries into the state in which an operation succeeds for a role.
    pub async fn make_ready_to_leave(&mut self, operation: &str) {
        match operation {
            "end_own_session" => self.sign_in_elsewhere().await,
            "list_member_sessions" | "end_member_sessions" | "end_sessions_by_society" => {
                self.sign_in_somebody().await;
            }
            "replay_delivery" | "replay_deliveries" | "list_dead_deliveries" => {
                self.fail_a_delivery().await
            }
            "end_subscription" => self.subscribe(true).await,
            "restore_subscription" => self.subscribe(false).await,
            _ => {}
        }
    }
}

impl Scene {
    async fn subscribe(&self, mails: bool) {
        let link = format!("/api/v1/unsubscribe/{}", self.subscription);
        let visitor = self.app.anonymous();
        let answer = match mails {
            true => visitor.delete(&link).await,
            false => visitor.act(&link).await,
        };
        assert_eq!(answer.ok()["mail"], mails);
    }
}

async fn member_id(client: &Client) -> Uuid {
    let session = client.get("/api/v1/session").await.ok();
    session["member"]["id"].as_str().unwrap().parse().unwrap()
}
