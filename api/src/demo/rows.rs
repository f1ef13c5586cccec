//! All generated rows and their insertion.

use sea_orm::{ActiveValue::NotSet, EntityTrait, IntoActiveModel};

use super::stories::Cast;
use crate::features::{
    delivery::notifications::entities::notifications,
    identity::{members::entities::members, sessions::entities::grants},
    mentoring::{private_notes::entities::private_notes, questions::entities::questions},
    pairing::{mentorships::entities::mentorships, requests::entities::requests},
    participation::{
        enrolments::entities::{enrolments, profiles, seats},
        invitations::entities::interests,
    },
    programme::resources::entities::resource_reads,
};
use tandem_platform::{
    AppError,
    db::{Tx, entities::events},
};

/// Rows per statement: SQLite allows at most 32,766 values in one.
const BATCH: usize = 200;

#[derive(Default)]
pub struct Rows {
    pub members: Vec<members::Model>,
    pub grants: Vec<grants::Model>,
    pub enrolments: Vec<enrolments::Model>,
    pub profiles: Vec<profiles::Model>,
    pub seats: Vec<seats::Model>,
    pub interests: Vec<interests::Model>,
    pub reads: Vec<resource_reads::Model>,
    pub requests: Vec<requests::Model>,
    pub mentorships: Vec<mentorships::Model>,
    /// Mentorships that have a story.
    pub cast: Vec<Cast>,
    pub questions: Vec<questions::Model>,
    pub private_notes: Vec<private_notes::Model>,
    pub events: Vec<events::Model>,
    pub notifications: Vec<notifications::Model>,
}

impl Rows {
    /// # Errors
    /// A database fault.
    pub async fn insert(&self, tx: &Tx) -> Result<(), AppError> {
        insert::<members::Entity>(tx, &self.members).await?;
        insert::<grants::Entity>(tx, &self.grants).await?;
        insert::<enrolments::Entity>(tx, &self.enrolments).await?;
        insert::<profiles::Entity>(tx, &self.profiles).await?;
        insert::<seats::Entity>(tx, &self.seats).await?;
        insert::<interests::Entity>(tx, &self.interests).await?;
        insert::<resource_reads::Entity>(tx, &self.reads).await?;
        insert::<requests::Entity>(tx, &self.requests).await?;
        insert::<mentorships::Entity>(tx, &self.mentorships).await?;
        insert::<questions::Entity>(tx, &self.questions).await?;
        insert::<private_notes::Entity>(tx, &self.private_notes).await?;
        for event in &self.events {
            let numbered_by_the_database = events::ActiveModel {
                seq: NotSet,
                ..event.clone().into_active_model()
            };
            events::Entity::insert(numbered_by_the_database)
                .exec_without_returning(&**tx)
                .await?;
        }
        insert::<notifications::Entity>(tx, &self.notifications).await
    }
}

async fn insert<E>(tx: &Tx, rows: &[E::Model]) -> Result<(), AppError>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
{
    for batch in rows.chunks(BATCH) {
        let batch = batch
            .iter()
            .cloned()
            .map(IntoActiveModel::into_active_model);
        E::insert_many(batch).exec_without_returning(&**tx).await?;
    }
    Ok(())
}
