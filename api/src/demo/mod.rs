//! A society of made-up people, for demonstrations and browser tests.
//!
//! The same options give the same people; what they did is told relative to the clock. The texts
//! and the eight people with a story are in `api/demo`.

mod background;
mod chance;
mod directory;
mod enrolling;
mod explained;
mod history;
mod ids;
mod interested;
mod pairs;
mod parts;
mod people;
mod places;
mod plan;
mod prose;
mod reading;
mod rows;
mod source;
mod told;
mod written;

#[cfg(test)]
mod tests;

pub use directory::{DirectoryEntry, directory};

use chrono::{DurationRound, TimeDelta};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::{
    db::{Db, Tx, entities::members},
    features::{
        enrolments,
        programmes::{PRESETS, Preset, load_preset},
    },
    kernel::{Failure, Zone},
};
use rows::Rows;
use source::Source;

/// Which society to make up.
#[derive(Clone, Debug)]
pub struct Options {
    /// How many people there are, the eight with a story among them.
    pub members: usize,
    pub seed: u64,
    /// The issuer under which the society's sign-in names its members.
    pub issuer: String,
}

impl Options {
    pub const MEMBERS: usize = 2000;
    pub const SEED: u64 = 1;

    #[must_use]
    pub fn new(issuer: impl Into<String>) -> Self {
        Self {
            members: Self::MEMBERS,
            seed: Self::SEED,
            issuer: issuer.into(),
        }
    }
}

/// What was loaded; all zeros where the society had members already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    pub members: usize,
    pub enrolments: usize,
    pub waiting_for_approval: usize,
    pub requests: usize,
    pub mentorships: usize,
}

/// Loads the presets and the society; a society that has members already stays as it is.
///
/// # Errors
/// The database's fault.
pub async fn load(db: &Db, options: &Options) -> Result<Summary, Failure> {
    for (position, (_, text)) in (0..).zip(PRESETS) {
        let preset = Preset::parse(text).map_err(Failure::fault)?;
        load_preset(db, &preset, position).await?;
    }
    let source = Source::read()?;
    // Ids carry their time and decide among equals: within a minute, a seed gives the same list again.
    let now = db.clock().now().duration_trunc(TimeDelta::minutes(1));
    let now = now.map_err(Failure::fault)?;
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
    }
    Ok(loaded)
}

async fn is_populated(tx: &Tx, issuer: &str) -> Result<bool, Failure> {
    let known = members::Entity::find().filter(members::Column::Issuer.eq(issuer));
    Ok(known.count(&**tx).await? > 0)
}

fn summary(rows: &Rows) -> Summary {
    let waiting = rows
        .enrolments
        .iter()
        .filter(|row| row.status == "submitted");
    Summary {
        members: rows.members.len(),
        enrolments: rows.enrolments.len(),
        waiting_for_approval: waiting.count(),
        requests: rows.requests.len(),
        mentorships: rows.mentorships.len(),
    }
}
