//! Queries for programmes.

use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect,
};
use std::collections::HashMap;

use super::{
    content::Content,
    dto::ProgrammeRef,
    model::{Policy, TermKind},
    rules::Window,
};
use crate::features::programme::programmes::entities::{programmes, seasons, terms};
use tandem_kernel::{PageQuery, Zone};
use tandem_platform::{AppError, ProgrammeId, db::sql, http::NotFound};

/// A programme with its policy and texts.
#[derive(Clone, Debug)]
pub struct Programme {
    pub id: ProgrammeId,
    pub slug: String,
    pub name: String,
    pub position: i32,
    /// The time zone of its dates.
    pub time_zone: Zone,
    pub policy: Policy,
    pub(super) content: Content,
}

impl Programme {
    #[must_use]
    pub fn reference(&self) -> ProgrammeRef {
        ProgrammeRef {
            slug: self.slug.clone(),
            name: self.name.clone(),
        }
    }

    /// The versions of the pledges in force: conduct, and confidentiality if the policy requires it.
    #[must_use]
    pub fn pledge_versions(&self) -> (i32, Option<i32>) {
        let pledges = &self.content.pledges;
        let confidentiality = pledges
            .confidentiality
            .as_ref()
            .filter(|_| self.policy.confidentiality_pledge);
        (
            pledges.conduct.version,
            confidentiality.map(|pledge| pledge.version),
        )
    }
}

impl From<programmes::Model> for Programme {
    fn from(row: programmes::Model) -> Self {
        Self {
            id: row.id,
            slug: row.slug,
            name: row.name,
            position: row.position,
            // The name was valid when the programme was loaded, but may have left the time zone database since.
            time_zone: Zone::named(&row.time_zone).unwrap_or(Zone::UTC),
            policy: row.policy,
            content: row.content,
        }
    }
}

/// The programme of a slug.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn by_slug(connection: &impl ConnectionTrait, slug: &str) -> Result<Programme, AppError> {
    // PostgreSQL accepts no NUL in texts, not even in comparisons.
    if slug.contains('\0') {
        return Err(NotFound.into());
    }
    let found = programmes::Entity::find()
        .filter(programmes::Column::Slug.eq(slug))
        .one(connection)
        .await?;
    Ok(found.ok_or(NotFound)?.into())
}

/// The programme of an id.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn by_id(
    connection: &impl ConnectionTrait,
    id: ProgrammeId,
) -> Result<Programme, AppError> {
    let found = programmes::Entity::find_by_id(id).one(connection).await?;
    Ok(found.ok_or(NotFound)?.into())
}

#[derive(FromQueryResult)]
struct PolicyRow {
    policy: Policy,
}

/// The policy of a programme without its texts, which are much longer and rarely needed.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn policy(
    connection: &impl ConnectionTrait,
    id: ProgrammeId,
) -> Result<Policy, AppError> {
    let query = "select policy from programmes where id = $1";
    let row: Option<PolicyRow> = sql::one(connection, query, [id.into()]).await?;
    Ok(row.ok_or(NotFound)?.policy)
}

/// The slug of a programme.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn slug(connection: &impl ConnectionTrait, id: ProgrammeId) -> Result<String, AppError> {
    let found = programmes::Entity::find_by_id(id)
        .select_only()
        .column(programmes::Column::Slug)
        .into_tuple()
        .one(connection)
        .await?;
    Ok(found.ok_or(NotFound)?)
}

/// A page of programmes, plus one row if there is a next page.
pub(super) async fn list(
    connection: &impl ConnectionTrait,
    query: &PageQuery,
) -> Result<Vec<Programme>, AppError> {
    let mut find = programmes::Entity::find()
        .order_by_asc(programmes::Column::Position)
        .limit(query.limit() + 1);
    if let Some(position) = query.cursor::<i32>()? {
        find = find.filter(programmes::Column::Position.gt(position));
    }
    let found = find.all(connection).await?;
    Ok(found.into_iter().map(Programme::from).collect())
}

pub(super) async fn seasons(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
) -> Result<Vec<seasons::Model>, AppError> {
    Ok(seasons::Entity::find()
        .filter(seasons::Column::ProgrammeId.eq(programme_id))
        .order_by_asc(seasons::Column::OpensAt)
        .all(connection)
        .await?)
}

/// The enrolment windows of a programme.
///
/// # Errors
/// A database fault.
pub async fn windows(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
) -> Result<Vec<Window>, AppError> {
    let mut all = windows_of(connection, [programme_id]).await?;
    Ok(all.remove(&programme_id).unwrap_or_default())
}

/// The enrolment windows of several programmes.
pub(super) async fn windows_of(
    connection: &impl ConnectionTrait,
    programmes: impl IntoIterator<Item = ProgrammeId>,
) -> Result<HashMap<ProgrammeId, Vec<Window>>, AppError> {
    let rows = seasons::Entity::find()
        .filter(seasons::Column::ProgrammeId.is_in(programmes))
        .order_by_asc(seasons::Column::OpensAt)
        .all(connection)
        .await?;
    let mut windows: HashMap<ProgrammeId, Vec<Window>> = HashMap::new();
    for season in rows {
        windows
            .entry(season.programme_id)
            .or_default()
            .push(Window {
                opens_at: season.opens_at,
                closes_at: season.closes_at,
            });
    }
    Ok(windows)
}

/// The terms of a programme, sorted by position.
#[derive(Clone, Debug, Default)]
pub struct Taxonomy {
    pub expertise: Vec<terms::Model>,
    pub topics: Vec<terms::Model>,
}

/// The terms of a programme.
///
/// # Errors
/// A database fault.
pub async fn taxonomy(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
) -> Result<Taxonomy, AppError> {
    let rows = terms::Entity::find()
        .filter(terms::Column::ProgrammeId.eq(programme_id))
        .order_by_asc(terms::Column::Position)
        .all(connection)
        .await?;
    let (expertise, topics) = rows
        .into_iter()
        .partition(|term| term.kind == TermKind::Expertise);
    Ok(Taxonomy { expertise, topics })
}
