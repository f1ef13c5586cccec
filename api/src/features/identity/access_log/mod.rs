//! The access log: who read whose personal data. Changes are recorded as events; reads are recorded here. The schema refuses to
//! change or delete entries.

pub mod entities;
mod feature;

pub use feature::FEATURE;

use chrono::{DateTime, Duration, Utc};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use entities::audit_entries;
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::{Db, Tx},
};

/// Records that the actor read personal data. `kind` is for example `administration.members_listed`.
///
/// # Errors
/// A database fault. The caller must then not return the data.
pub async fn record(
    db: &Db,
    actor: MemberId,
    kind: &'static str,
    subject: Option<MemberId>,
) -> Result<(), AppError> {
    db.write(async |tx| insert(tx, actor, kind, subject).await)
        .await
}

/// Repeated reads within this time are recorded once, for example when a list is filtered or reloaded.
const ONE_ACCESS: Duration = Duration::minutes(15);

/// Records that the actor read the data of each subject in a programme, unless it was recorded within `ONE_ACCESS`.
///
/// # Errors
/// A database fault. The caller must then not return the data.
pub async fn record_each(
    db: &Db,
    actor: MemberId,
    kind: &'static str,
    programme_id: ProgrammeId,
    subjects: &[MemberId],
) -> Result<(), AppError> {
    let since = db.clock().now() - ONE_ACCESS;
    let known = recorded_since(db.read(), actor, kind, subjects, since).await?;
    let new: Vec<MemberId> = subjects
        .iter()
        .filter(|subject| !known.contains(subject))
        .copied()
        .collect();
    if new.is_empty() {
        return Ok(());
    }
    db.write(async |tx| insert_all(tx, actor, kind, programme_id, &new).await)
        .await
}

async fn insert(
    tx: &Tx,
    actor: MemberId,
    kind: &str,
    subject: Option<MemberId>,
) -> Result<(), AppError> {
    let row = audit_entries::ActiveModel {
        id: Set(tx.new_id()),
        kind: Set(kind.to_owned()),
        actor_id: Set(actor),
        subject_id: Set(subject),
        programme_id: Set(None),
        occurred_at: Set(tx.now()),
    };
    audit_entries::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// One entry for each of these subjects.
async fn insert_all(
    tx: &Tx,
    actor: MemberId,
    kind: &str,
    programme_id: ProgrammeId,
    subjects: &[MemberId],
) -> Result<(), AppError> {
    let rows = subjects.iter().map(|subject| audit_entries::ActiveModel {
        id: Set(tx.new_id()),
        kind: Set(kind.to_owned()),
        actor_id: Set(actor),
        subject_id: Set(Some(*subject)),
        programme_id: Set(Some(programme_id)),
        occurred_at: Set(tx.now()),
    });
    audit_entries::Entity::insert_many(rows)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// The subjects with an entry of this actor and kind since this time.
async fn recorded_since(
    connection: &impl ConnectionTrait,
    actor: MemberId,
    kind: &str,
    subjects: &[MemberId],
    since: DateTime<Utc>,
) -> Result<Vec<MemberId>, AppError> {
    let rows = audit_entries::Entity::find()
        .filter(audit_entries::Column::SubjectId.is_in(subjects.iter().copied()))
        .filter(audit_entries::Column::ActorId.eq(actor))
        .filter(audit_entries::Column::Kind.eq(kind))
        .filter(audit_entries::Column::OccurredAt.gt(since))
        .all(connection)
        .await?;
    Ok(rows.into_iter().filter_map(|row| row.subject_id).collect())
}
