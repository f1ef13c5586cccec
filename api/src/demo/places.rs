//! The programmes in the database with what the generator needs.

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::features::programme::{
    programmes::{
        Programme,
        entities::{programmes, seasons},
    },
    resources::entities::resources,
};
use tandem_platform::{AppError, db::Db};

pub struct Place {
    pub programme: Programme,
    pub resources: Vec<resources::Model>,
    /// The last registration window, if registration is limited.
    pub window: Option<(DateTime<Utc>, DateTime<Utc>)>,
}

/// All programmes in their order.
///
/// # Errors
/// A database fault.
pub async fn read(db: &Db, now: DateTime<Utc>) -> Result<Vec<Place>, AppError> {
    let found = programmes::Entity::find()
        .order_by_asc(programmes::Column::Position)
        .all(db.read())
        .await?;
    let mut places = Vec::new();
    for row in found {
        let season = seasons::Entity::find()
            .filter(seasons::Column::ProgrammeId.eq(row.id))
            .filter(seasons::Column::OpensAt.lt(now))
            .order_by_desc(seasons::Column::OpensAt)
            .one(db.read())
            .await?;
        let resources = resources::Entity::find()
            .filter(resources::Column::ProgrammeId.eq(row.id))
            .order_by_asc(resources::Column::Position)
            .all(db.read())
            .await?;
        places.push(Place {
            programme: row.into(),
            resources,
            window: season.map(|season| (season.opens_at, season.closes_at.min(now))),
        });
    }
    Ok(places)
}
