//! Erases members.

use chrono::Duration;

use super::{event::MemberErased, platform_tables::PLATFORM_TABLES, store};
use crate::feature::Feature;
use crate::features::{
    identity::{members::entities::members, sessions},
    pairing::{
        mentorships::{self, EndHooks},
        requests,
    },
    participation::enrolments::{self, Enrolment, Status},
};
use crate::personal_data::Table;
use tandem_kernel::folding::key;
use tandem_platform::{
    AppError, MemberId,
    db::{Db, Tx},
    events,
    files::Files,
};

/// Requests that were running during an erasure have ended after this time.
const SWEPT: Duration = Duration::minutes(15);

/// Counts of what was erased.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    pub mentorships_ended: u64,
    pub requests_closed: u64,
    pub sessions_ended: u64,
    pub files_removed: u64,
    /// Never-match lists of other members that named the member.
    pub lists_changed: u64,
    /// Deleted or emptied rows by table, without tables that had none.
    pub rows: Vec<(&'static str, u64)>,
}

/// Erases a member. One transaction ends the member's mentorships, requests and sessions and removes the personal data; afterwards
/// the photo files are removed. It can be repeated and then removes what is left.
///
/// # Errors
/// `not_found` or a database fault, and nothing is changed; or a file that could not be removed, which the next [`sweep`] tries
/// again.
pub async fn erase(
    db: &Db,
    files: &dyn Files,
    features: &[Feature],
    member_id: MemberId,
) -> Result<Erased, AppError> {
    let erased = db
        .write(async |tx| erase_rows(tx, features, member_id).await)
        .await?;
    Ok(Erased {
        files_removed: enrolments::forget_of_former_members(db, files).await?,
        ..erased
    })
}

/// Removes data that concurrent requests wrote during an erasure, and files that could not be removed.
///
/// # Errors
/// A database fault, or a file that could not be removed.
pub async fn sweep(db: &Db, files: &dyn Files, features: &[Feature]) -> Result<(), AppError> {
    let since = db.clock().now() - SWEPT;
    for member_id in store::erased_since(db.read(), since).await? {
        db.write(async |tx| erase_rows(tx, features, member_id).await)
            .await?;
    }
    enrolments::forget_of_former_members(db, files).await?;
    Ok(())
}

/// All tables in the order of erasure. Tables of later features come first, because they find their rows through those of earlier
/// features.
pub fn tables(features: &[Feature]) -> impl Iterator<Item = &Table> {
    let of_features = features.iter().rev().flat_map(|feature| feature.tables);
    PLATFORM_TABLES.iter().chain(of_features)
}

async fn erase_rows(
    tx: &Tx,
    features: &[Feature],
    member_id: MemberId,
) -> Result<Erased, AppError> {
    let member = store::lock(tx, member_id).await?;
    let mut names = names(&member);
    names.extend(store::names_bound_to(tx, member_id).await?);
    let mut around = store::enrolments_around(tx, member_id).await?;
    around.extend(store::named_by(tx, &names).await?);
    let locked = enrolments::lock_all(tx, &around).await?;
    let mut erased = leave(tx, &end_hooks(features), member_id, &locked).await?;
    erased.sessions_ended = sessions::end_all_of(tx, member_id, None).await?;
    erased.lists_changed = store::forget_name(tx, &names).await?;
    let keys = store::keys_of(tx, member_id).await?;
    let answers = store::forget_answers(tx, member_id, &keys).await?;
    erased.rows.push(("idempotency_keys", answers));
    for table in tables(features) {
        if let Some(statement) = table.statement(member_id.into()) {
            let rows = store::run(tx, &statement, member_id).await?;
            erased.rows.push((table.name, rows));
        }
    }
    erased.rows.retain(|(_, rows)| *rows > 0);
    if member.erased_at.is_none() {
        store::mark_erased(tx, member_id).await?;
        events::append(tx, None, &MemberErased { member_id }).await?;
    }
    Ok(erased)
}

fn end_hooks(features: &[Feature]) -> EndHooks {
    EndHooks::new(
        features
            .iter()
            .filter_map(|feature| feature.on_mentorship_end),
    )
}

/// The folded address and number by which others may have named the member.
fn names(member: &members::Model) -> Vec<String> {
    let address = Some(&member.email);
    let names = address.into_iter().chain(&member.membership_number);
    let names = names.map(|name| key(name));
    names.filter(|name| !name.is_empty()).collect()
}

/// Ends the member's mentorships, requests and enrolments. The other sides get the usual notices.
async fn leave(
    tx: &Tx,
    hooks: &EndHooks,
    member_id: MemberId,
    locked: &[Enrolment],
) -> Result<Erased, AppError> {
    let mut erased = Erased::default();
    for own in locked.iter().filter(|one| one.member_id == member_id) {
        erased.mentorships_ended += mentorships::end_all_of(tx, hooks, own).await?;
        erased.requests_closed += requests::close_all_of(tx, own).await?;
        if !matches!(own.status, Status::Withdrawn | Status::Declined) {
            enrolments::withdraw(tx, own).await?;
        }
    }
    Ok(erased)
}
