//! Queries for profiles.

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect,
};

use super::{
    super::model::Enrolment,
    model::{Profile, Visibility},
    search,
};
use crate::features::{
    identity::members::entities::members, participation::enrolments::entities::profiles,
};
use crate::ids::EnrolmentId;
use tandem_kernel::Zone;
use tandem_platform::{
    AppError,
    db::{JsonColumn, Tx},
    http::NotFound,
};

/// 07:30 to 21:00, in minutes after midnight.
const WORKING_HOURS: (i32, i32) = (450, 1260);
/// Maximum number of profiles that one transaction folds.
const BATCH: u64 = 200;

/// Creates the empty profile of a new enrolment, with the time zone from the society.
///
/// # Errors
/// A database fault.
pub async fn begin(tx: &Tx, enrolment: &Enrolment) -> Result<(), AppError> {
    let member = members::Entity::find_by_id(enrolment.member_id)
        .one(&**tx)
        .await?;
    let zone = member.and_then(|member| member.time_zone);
    let row = profiles::ActiveModel {
        enrolment_id: Set(enrolment.id),
        headline: Set(String::new()),
        statement: Set(String::new()),
        offer: Set(String::new()),
        hopes: Set(String::new()),
        guidance: Set(String::new()),
        expertise: Set(JsonColumn::default()),
        topics: Set(JsonColumn::default()),
        languages: Set(JsonColumn::default()),
        country: Set(None),
        time_zone: Set(present_name(zone)),
        working_from: Set(WORKING_HOURS.0),
        working_to: Set(WORKING_HOURS.1),
        career_stage: Set(None),
        workplace: Set(String::new()),
        orcid: Set(None),
        open_to: Set(JsonColumn::default()),
        visibility: Set(Visibility::default()),
        never_match: Set(JsonColumn::default()),
        complete: Set(false),
        version: Set(1),
        updated_at: Set(tx.now()),
        search_text: Set(Some(String::new())),
        findable: Set(false),
    };
    row.insert(&**tx).await?;
    Ok(())
}

pub async fn find(
    connection: &impl ConnectionTrait,
    enrolment_id: EnrolmentId,
) -> Result<Profile, AppError> {
    profiles::Entity::find_by_id(enrolment_id)
        .one(connection)
        .await?
        .ok_or(NotFound)?
        .try_into()
}

pub async fn save(tx: &Tx, profile: &Profile, complete: bool) -> Result<Profile, AppError> {
    let (from, to) = profile.working_hours;
    let row = profiles::ActiveModel {
        enrolment_id: Set(profile.enrolment_id),
        headline: Set(profile.headline.clone()),
        statement: Set(profile.statement.clone()),
        offer: Set(profile.offer.clone()),
        hopes: Set(profile.hopes.clone()),
        guidance: Set(profile.guidance.clone()),
        expertise: Set(JsonColumn(profile.expertise.clone())),
        topics: Set(JsonColumn(profile.topics.clone())),
        languages: Set(JsonColumn(profile.languages.clone())),
        country: Set(profile.country.clone()),
        time_zone: Set(profile.time_zone.clone()),
        working_from: Set(i32::from(from)),
        working_to: Set(i32::from(to)),
        career_stage: Set(profile.career_stage),
        workplace: Set(profile.workplace.clone()),
        orcid: Set(profile.orcid.clone()),
        open_to: Set(JsonColumn(profile.open_to.clone())),
        visibility: Set(profile.visibility),
        never_match: Set(JsonColumn(profile.never_match.clone())),
        complete: Set(complete),
        version: Set(profile.version + 1),
        updated_at: Set(tx.now()),
        search_text: Set(Some(search::text(profile))),
        findable: Set(profile.findable),
    };
    row.update(&**tx).await?.try_into()
}

/// Computes the missing search text for one batch. Returns whether there may be more.
///
/// # Errors
/// A database fault.
pub async fn fold_unfolded(tx: &Tx) -> Result<bool, AppError> {
    let rows = profiles::Entity::find()
        .filter(profiles::Column::SearchText.is_null())
        .order_by_asc(profiles::Column::EnrolmentId)
        .limit(BATCH)
        .lock_exclusive()
        .all(&**tx)
        .await?;
    let full = rows.len() as u64 == BATCH;
    for row in rows {
        let profile = Profile::try_from(row)?;
        let folded = profiles::ActiveModel {
            enrolment_id: Set(profile.enrolment_id),
            search_text: Set(Some(search::text(&profile))),
            ..Default::default()
        };
        folded.update(&**tx).await?;
    }
    Ok(full)
}

/// The current IANA name of a zone. Rows may contain an older or an unknown one.
fn present_name(zone: Option<String>) -> Option<String> {
    Some(Zone::named(&zone?)?.name().to_owned())
}

impl TryFrom<profiles::Model> for Profile {
    type Error = AppError;

    fn try_from(row: profiles::Model) -> Result<Self, AppError> {
        let minutes = |value: i32| u16::try_from(value).map_err(AppError::internal);
        Ok(Self {
            enrolment_id: row.enrolment_id,
            headline: row.headline,
            statement: row.statement,
            offer: row.offer,
            hopes: row.hopes,
            guidance: row.guidance,
            expertise: row.expertise.0,
            topics: row.topics.0,
            languages: row.languages.0,
            country: row.country,
            time_zone: present_name(row.time_zone),
            working_hours: (minutes(row.working_from)?, minutes(row.working_to)?),
            career_stage: row.career_stage,
            workplace: row.workplace,
            orcid: row.orcid,
            open_to: row.open_to.0,
            visibility: row.visibility,
            never_match: row.never_match.0,
            findable: row.findable,
            version: row.version,
            updated_at: row.updated_at,
        })
    }
}
