//! A mentorship without activity in the scene.

use tandem::features::mentoring::activity::{CheckUpLink, CheckUpLinkKey};
use uuid::Uuid;

use super::Scene;

impl Scene {
    /// A mentorship without contact for months, of which both sides were asked how it is going. Whether the operation needs one.
    pub async fn make_quiet_for(&mut self, operation: &str) -> bool {
        let about_quiet = operation.contains("quiet_mentorship")
            || operation.contains("check_up")
            || ["get_mentorship_activity", "release_mentorship"].contains(&operation);
        if !about_quiet {
            return false;
        }
        self.end_mentorship().await;
        self.begin_mentorship().await;
        let long_ago = "2025-11-20T09:00:00+00:00";
        let running = "where m.ended_at is null";
        let older =
            format!("update mentorships set created_at = '{long_ago}' where ended_at is null");
        let asked = |side: &str, id: &str| {
            format!(
                "insert into check_ups (id, mentorship_id, role, quiet_since, asked_at) \
                 select m.{id}, m.id, '{side}', m.created_at, m.created_at \
                 from mentorships m {running} on conflict do nothing"
            )
        };
        for statement in [
            "delete from mentorship_reminders",
            &older,
            &asked("mentee", "id"),
            &asked("mentor", "request_id"),
        ] {
            self.app.change(statement).await;
        }
        let session = self.mentor.client.get("/api/v1/session").await.ok();
        let member: Uuid = session["member"]["id"].as_str().unwrap().parse().unwrap();
        let secret = &self.app.services.config.server;
        let key = CheckUpLinkKey::new(secret.key_for(CheckUpLinkKey::PURPOSE));
        let link = CheckUpLink {
            member_id: member.into(),
            check_up_id: self.request.into(),
        };
        self.check_up_link = key.token(link).unwrap();
        true
    }
}
