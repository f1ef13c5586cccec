//! Invitations and interests of the scene.

use chrono::Duration;
use sea_orm::{ActiveModelTrait, ActiveValue::Set};
use serde_json::{Value, json};
use tandem::features::participation::invitations::entities::invitations;
use tandem_kernel::Clock;
use uuid::Uuid;

use super::{
    Role,
    scene::{PROGRAMME, Scene},
};

fn path(rest: &str) -> String {
    format!("/api/v1/programmes/{PROGRAMME}/{rest}")
}

pub fn interest() -> Value {
    json!({ "expertise": ["haemovigilance"], "message": "I have run a donor clinic." })
}

impl Scene {
    /// An open invitation to somebody who has none of the roles.
    pub async fn invite_somebody(&mut self) {
        let address = format!("{}@members.test", Uuid::now_v7().simple());
        self.invitation = self.invite(&address).await.unwrap();
        // Sent long enough ago for a reminder.
        let earlier = invitations::ActiveModel {
            id: Set(self.invitation.into()),
            sent_at: Set(self.app.clock.now() - Duration::days(1)),
            ..Default::default()
        };
        let written = self.app.db().write(async |tx| {
            ActiveModelTrait::update(earlier.clone(), &**tx).await?;
            Ok(())
        });
        written.await.unwrap();
    }

    /// An open invitation to the stranger, not opened yet.
    pub async fn invite_stranger(&mut self) {
        let open = path(&format!("invitations/{}/revocation", self.invitation));
        self.client(Role::Coordinator).act(&open).await;
        if let Some(invitation) = self.invite("stella@members.test").await {
            self.invitation = invitation;
            let stranger = self.client(Role::Stranger);
            let entry = stranger.get(&path("mentor-entry")).await.ok();
            self.token = entry["invitation"].as_str().unwrap().to_owned();
        }
    }

    async fn invite(&self, address: &str) -> Option<Uuid> {
        let coordinator = self.client(Role::Coordinator);
        let body = json!({ "text": address });
        let result = coordinator.post(&path("invitations"), &body).await.ok();
        result["sent"][0]["id"].as_str()?.parse().ok()
    }

    /// Every role that may express interest does so, where it has not yet.
    pub async fn express_interests(&self) {
        for role in [
            Role::Stranger,
            Role::Mentee,
            Role::OtherMentee,
            Role::OtherCoordinator,
            Role::Coordinator,
            Role::Administrator,
        ] {
            let client = self.client(role);
            client.post(&path("interest"), &interest()).await;
        }
    }
}
