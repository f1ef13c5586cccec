//! Loads the demo data.

use chrono::{DurationRound, TimeDelta};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::{
    explained, options::Options, people, places, plan, rows::Rows, source::Source, stories,
};
use crate::features::{
    identity::members::entities::members,
    participation::enrolments::{self, Status},
    programme::presets::{self, PRESETS, Preset},
};
use tandem_kernel::Zone;
use tandem_platform::{
    AppError,
    db::{Db, Tx},
};

/// The number of loaded rows; all zero if the society already has members.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    pub members: usize,
    pub enrolments: usize,
    pub waiting_for_approval: usize,
    pub requests: usize,
    pub mentorships: usize,
}

/// Loads the presets and the demo data. If the society already has members, only missing presets are loaded.
///
/// # Errors
/// A database fault.
pub async fn load(db: &Db, options: &Options) -> Result<Summary, AppError> {
    for (position, (_, text)) in (0..).zip(PRESETS) {
        let preset = Preset::parse(text).map_err(AppError::internal)?;
        presets::load(db, &preset, position).await?;
    }
    let mut source = Source::read()?;
    if !options.mentorships {
        source.stories.clear();
    }
    // Ids contain their time and break ties in lists. Truncating to the minute gives the same lists for the same seed.
    let now = db.clock().now().duration_trunc(TimeDelta::minutes(1));
    let now = now.map_err(AppError::internal)?;
    let people = people::make(&source, options, Zone::UTC.day(now));
    let places = places::read(db, now).await?;
    let rows = plan::make(&source, options, &people, &places, now)?;
    let loaded = db
        .write(async |tx| {
            if is_populated(tx, &options.issuer).await? {
                return Ok(Summary::default());
            }
            rows.insert(tx).await?;
            Ok(summary(&rows))
        })
        .await?;
    enrolments::fold_unfolded(db).await?;
    if loaded.requests > 0 {
        explained::tell(db).await?;
        stories::play(db, &source.stories, &rows.cast, now).await?;
    }
    Ok(loaded)
}

async fn is_populated(tx: &Tx, issuer: &str) -> Result<bool, AppError> {
    let known = members::Entity::find().filter(members::Column::Issuer.eq(issuer));
    Ok(known.count(&**tx).await? > 0)
}

fn summary(rows: &Rows) -> Summary {
    let waiting = rows
        .enrolments
        .iter()
        .filter(|row| row.status == Status::Submitted);
    Summary {
        members: rows.members.len(),
        enrolments: rows.enrolments.len(),
        waiting_for_approval: waiting.count(),
        requests: rows.requests.len(),
        mentorships: rows.mentorships.len(),
    }
}
