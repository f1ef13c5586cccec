//! Why the two of each request were matched, by the code that says so to everybody else.

use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};

use crate::{
    db::{Db, entities::requests},
    features::matching::Rankings,
    kernel::Failure,
};

/// Gives the requests of a society that was just loaded their reasons.
pub async fn tell(db: &Db) -> Result<(), Failure> {
    let rankings = Rankings::default();
    let mut rows = Vec::new();
    for request in requests::Entity::find().all(db.read()).await? {
        let (mentee, mentor) = (request.mentee_enrolment_id, request.mentor_enrolment_id);
        let explained = rankings.explain(db, mentee, mentor).await?;
        rows.push(requests::ActiveModel {
            id: Set(request.id),
            reasons: Set(serde_json::to_value(explained.reasons).map_err(Failure::fault)?),
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
