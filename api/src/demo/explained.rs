//! Match reasons of the generated requests, computed by the production code.

use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};

use crate::features::pairing::{matching::MatchIndex, requests::entities::requests};
use tandem_platform::{AppError, db::Db};

/// Stores the match reasons of all requests.
pub async fn tell(db: &Db) -> Result<(), AppError> {
    let match_index = MatchIndex::default();
    let mut rows = Vec::new();
    for request in requests::Entity::find().all(db.read()).await? {
        let (mentee, mentor) = (request.mentee_enrolment_id, request.mentor_enrolment_id);
        let explained = match_index.explain(db, mentee, mentor).await?;
        rows.push(requests::ActiveModel {
            id: Set(request.id),
            reasons: Set(serde_json::to_value(explained.reasons).map_err(AppError::internal)?),
            ..Default::default()
        });
    }
    db.write(async |tx| {
        for row in rows.clone() {
            row.update(&**tx).await?;
        }
        Ok(())
    })
    .await
}
