//! Notices to deputies.

use async_trait::async_trait;
use serde::Deserialize;

use super::event::DeputyPayload;
use crate::{
    features::identity::members,
    notice::{Args, Audience, Composer, NoticeContent, NoticeType, NotificationRole, Topic},
};
use tandem_platform::{AppError, MemberId, db::Db, events::Recorded};

pub const NOTICES: &[NoticeType] = &[
    NoticeType::new(NAMED, "deputy.named", Topic::Coordination, &Deputies).required(),
    NoticeType::new(
        "deputy_ended",
        "deputy.ended",
        Topic::Coordination,
        &Deputies,
    )
    .required(),
];

const NAMED: &str = "deputy_named";

struct Deputies;

#[async_trait(?Send)]
impl Composer for Deputies {
    fn audience(&self, _: &NoticeType, event: &Recorded) -> Result<Audience, serde_json::Error> {
        let DeputyPayload { member_id, .. } = Deserialize::deserialize(&event.payload)?;
        Ok(Audience::Members(vec![member_id]))
    }

    fn content(
        &self,
        _: &NoticeType,
        event: &Recorded,
        _: MemberId,
    ) -> Result<NoticeContent, serde_json::Error> {
        let DeputyPayload { by, .. } = Deserialize::deserialize(&event.payload)?;
        Ok(NoticeContent {
            role: NotificationRole::Coordinator,
            args: Args {
                person_id: Some(by),
                ..Args::default()
            },
        })
    }

    fn link(&self, notice: &NoticeType, programme: &str, _: &NoticeContent) -> Vec<String> {
        match notice.kind {
            NAMED => vec!["coordinate", programme, "approvals"],
            _ => vec!["programmes", programme],
        }
        .into_iter()
        .map(str::to_owned)
        .collect()
    }

    async fn is_current(
        &self,
        notice: &NoticeType,
        db: &Db,
        event: &Recorded,
        _: &NoticeContent,
        recipient: MemberId,
    ) -> Result<bool, AppError> {
        match notice.kind {
            NAMED => members::coordinates(db, event.programme_id, recipient).await,
            _ => Ok(true),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use uuid::Uuid;

    #[test]
    fn a_deputy_reads_that_they_are_one_and_goes_to_the_queue() {
        let [member, by] = [1, 2].map(|number| MemberId(Uuid::from_u128(number)));
        let links = NOTICES.iter().map(|notice| {
            let event = Recorded {
                id: Uuid::nil(),
                kind: notice.event.to_owned(),
                programme_id: None,
                actor_id: None,
                subject_id: member.into(),
                payload: json!({ "member_id": member, "deputy_id": Uuid::nil(), "by": by }),
                occurred_at: chrono::DateTime::UNIX_EPOCH,
            };
            let audience = notice.composer.audience(notice, &event).unwrap();
            assert_eq!(audience, Audience::Members(vec![member]));
            let content = notice.composer.content(notice, &event, member).unwrap();
            assert_eq!(content.args.person_id, Some(by));
            notice.composer.link(notice, "isbt", &content).join("/")
        });
        let links: Vec<String> = links.collect();
        assert_eq!(links, ["coordinate/isbt/approvals", "programmes/isbt"]);
    }
}
