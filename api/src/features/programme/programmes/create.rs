//! Creates a programme from a preset.

use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};

use super::{
    content::Content,
    entities::{programmes, seasons, terms},
    model::{Policy, TermKind},
};
use tandem_kernel::Zone;
use tandem_platform::{AppError, ProgrammeId, db::Tx};

/// A programme with its terms and seasons.
pub struct NewProgramme<'a> {
    pub slug: &'a str,
    pub name: &'a str,
    /// The time zone of its dates.
    pub zone: Zone,
    /// Its position in the list of programmes.
    pub position: i32,
    pub policy: &'a Policy,
    pub content: &'a Content,
    pub expertise: &'a [NewTerm],
    pub topics: &'a [NewTerm],
    pub seasons: &'a [NewSeason],
}

/// An area of expertise or a topic.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct NewTerm {
    pub slug: String,
    pub label: String,
}

/// Dates in the programme's time zone.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct NewSeason {
    pub opens_on: NaiveDate,
    /// The last day, inclusive.
    pub closes_on: NaiveDate,
    /// The day on which the season's mentorships end.
    pub ends_on: NaiveDate,
    #[serde(default)]
    pub congress: Option<serde_json::Value>,
}

/// Creates a programme. `None` if the slug exists; nothing is changed then.
///
/// # Errors
/// A database fault.
pub async fn create(tx: &Tx, new: NewProgramme<'_>) -> Result<Option<ProgrammeId>, AppError> {
    let taken = programmes::Entity::find()
        .filter(programmes::Column::Slug.eq(new.slug))
        .one(&**tx)
        .await?;
    if taken.is_some() {
        return Ok(None);
    }
    let id = tx.new_id();
    let row = programmes::ActiveModel {
        id: Set(id),
        slug: Set(new.slug.to_owned()),
        name: Set(new.name.to_owned()),
        position: Set(new.position),
        policy: Set(new.policy.clone()),
        content: Set(new.content.clone()),
        version: Set(1),
        created_at: Set(tx.now()),
        updated_at: Set(tx.now()),
        time_zone: Set(new.zone.to_string()),
    };
    row.insert(&**tx).await?;
    insert_terms(tx, id, TermKind::Expertise, new.expertise).await?;
    insert_terms(tx, id, TermKind::Topic, new.topics).await?;
    insert_seasons(tx, id, new.zone, new.seasons).await?;
    Ok(Some(id))
}

async fn insert_terms(
    tx: &Tx,
    programme_id: ProgrammeId,
    kind: TermKind,
    list: &[NewTerm],
) -> Result<(), AppError> {
    for (position, term) in (0..).zip(list) {
        let row = terms::ActiveModel {
            id: Set(tx.new_id()),
            programme_id: Set(programme_id),
            kind: Set(kind),
            slug: Set(term.slug.clone()),
            label: Set(term.label.clone()),
            position: Set(position),
            retired_at: Set(None),
        };
        row.insert(&**tx).await?;
    }
    Ok(())
}

async fn insert_seasons(
    tx: &Tx,
    programme_id: ProgrammeId,
    zone: Zone,
    list: &[NewSeason],
) -> Result<(), AppError> {
    for season in list {
        let row = seasons::ActiveModel {
            id: Set(tx.new_id()),
            programme_id: Set(programme_id),
            opens_at: Set(zone.start_of(season.opens_on)),
            closes_at: Set(zone.end_of(season.closes_on)),
            ends_at: Set(zone.start_of(season.ends_on)),
            congress: Set(season.congress.clone()),
        };
        row.insert(&**tx).await?;
    }
    Ok(())
}
