//! Queries for the versions of one mentorship's agreement. The caller has checked that the member is a side of it.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::model::{AgreementId, AgreementStatus, Heading, Terms};
use crate::features::{
    mentoring::agreements::entities::{agreement_approvals, agreement_comments, agreements},
    pairing::mentorships::MentorshipId,
};
use crate::ids::EnrolmentId;
use tandem_kernel::PageQuery;
use tandem_platform::{
    AppError,
    db::{Tx, sql},
    http::NotFound,
};

impl agreements::Model {
    /// The terms of the version.
    pub fn terms(&self) -> Terms {
        Terms {
            period_from: self.period_from,
            period_to: self.period_to,
            meetings_planned: self.meetings_planned,
            meeting_minutes: self.meeting_minutes,
            cadence: self.cadence,
            contact: self.contact.0.clone(),
            answer_within_days: self.answer_within_days,
            confidentiality: self.confidentiality.clone(),
            content_plan: self.content_plan.0.clone(),
            other_terms: self.other_terms.clone(),
        }
    }
}

/// A version with its approvals and comments.
#[derive(Debug)]
pub struct Version {
    pub row: agreements::Model,
    pub approvals: Vec<agreement_approvals::Model>,
    pub comments: Vec<agreement_comments::Model>,
}

/// The versions of a page and one more, newest first.
pub async fn page(
    connection: &impl ConnectionTrait,
    id: MentorshipId,
    query: &PageQuery,
) -> Result<Vec<agreements::Model>, AppError> {
    let before = query.cursor::<i32>()?.unwrap_or(i32::MAX);
    Ok(agreements::Entity::find()
        .filter(agreements::Column::MentorshipId.eq(id))
        .filter(agreements::Column::Number.lt(before))
        .order_by_desc(agreements::Column::Number)
        .limit(query.limit() + 1)
        .all(connection)
        .await?)
}

/// Adds the approvals and comments of versions.
pub async fn complete(
    connection: &impl ConnectionTrait,
    rows: Vec<agreements::Model>,
) -> Result<Vec<Version>, AppError> {
    let ids: Vec<AgreementId> = rows.iter().map(|row| row.id).collect();
    let approvals = agreement_approvals::Entity::find()
        .filter(agreement_approvals::Column::AgreementId.is_in(ids.clone()))
        .order_by_asc(agreement_approvals::Column::ApprovedAt)
        .all(connection)
        .await?;
    let comments = agreement_comments::Entity::find()
        .filter(agreement_comments::Column::AgreementId.is_in(ids))
        .all(connection)
        .await?;
    let version = |row: agreements::Model| {
        let approvals = approvals.iter().filter(|one| one.agreement_id == row.id);
        let comments = comments.iter().filter(|one| one.agreement_id == row.id);
        Version {
            approvals: approvals.cloned().collect(),
            comments: comments.cloned().collect(),
            row,
        }
    };
    Ok(rows.into_iter().map(version).collect())
}

/// The version with this number.
pub async fn find(
    connection: &impl ConnectionTrait,
    id: MentorshipId,
    number: i32,
) -> Result<agreements::Model, AppError> {
    let found = agreements::Entity::find()
        .filter(agreements::Column::MentorshipId.eq(id))
        .filter(agreements::Column::Number.eq(number))
        .one(connection)
        .await?;
    Ok(found.ok_or(NotFound)?)
}

/// The open version of a mentorship.
pub async fn open(tx: &Tx, id: MentorshipId) -> Result<Option<agreements::Model>, AppError> {
    let open = [AgreementStatus::Draft, AgreementStatus::Proposed];
    Ok(agreements::Entity::find()
        .filter(agreements::Column::MentorshipId.eq(id))
        .filter(agreements::Column::Status.is_in(open))
        .one(&**tx)
        .await?)
}

/// All versions without their texts, newest first.
pub async fn headings(tx: &Tx, id: MentorshipId) -> Result<Vec<Heading>, AppError> {
    let sql = "select number, status, author_id from agreements where mentorship_id = $1 \
         order by number desc";
    sql::all(&**tx, sql, [id.into()]).await
}

/// What the mentee wrote in the profile about the hopes for a mentorship.
pub async fn hopes(tx: &Tx, mentee: EnrolmentId) -> Result<String, AppError> {
    let sql = "select hopes from profiles where enrolment_id = $1";
    let rows = sql::rows(&**tx, sql, [mentee.into()]).await?;
    match rows.first() {
        Some(row) => Ok(row.try_get("", "hopes")?),
        None => Ok(String::new()),
    }
}

pub async fn insert(tx: &Tx, row: agreements::ActiveModel) -> Result<(), AppError> {
    agreements::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

pub async fn update(tx: &Tx, row: agreements::ActiveModel) -> Result<(), AppError> {
    agreements::Entity::update(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// Makes room for the version that comes into force.
pub async fn supersede(tx: &Tx, id: MentorshipId) -> Result<(), AppError> {
    let sql = "update agreements set status = 'superseded', version = version + 1 \
         where mentorship_id = $1 and status = 'in_force'";
    sql::run(&**tx, sql, [id.into()]).await?;
    Ok(())
}

pub async fn insert_approval(
    tx: &Tx,
    row: agreement_approvals::ActiveModel,
) -> Result<(), AppError> {
    agreement_approvals::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

pub async fn insert_comments(
    tx: &Tx,
    rows: Vec<agreement_comments::ActiveModel>,
) -> Result<(), AppError> {
    agreement_comments::Entity::insert_many(rows)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}
