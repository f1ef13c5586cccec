//! What snapshots are made of.

use chrono::{DateTime, Duration, Utc};
use uuid::Uuid;

use super::{
    super::{
        columns::Columns,
        model::{Candidate, Taxonomy},
        rules::{MatchRules, Sought, week_start},
        seeking::{self, NamedBy},
        store,
    },
    Snapshot,
};
use crate::{db::Db, features::programmes, kernel::Failure};

/// Requests of so long count for how well somebody answers.
const ANSWERING_DAYS: i64 = 180;

pub async fn mentors(db: &Db, programme: Uuid, now: DateTime<Utc>) -> Result<Snapshot, Failure> {
    let found = found(db, programme, now, Sought::Mentors).await?;
    let columns = Columns::build(found.candidates, found.rules, week_start(now));
    Ok(Snapshot {
        columns,
        taxonomy: found.taxonomy,
        named_by: found.named_by,
    })
}

pub async fn mentees(
    db: &Db,
    programme: Uuid,
    now: DateTime<Utc>,
    mentors: &Snapshot,
) -> Result<Snapshot, Failure> {
    let found = found(db, programme, now, Sought::Mentees).await?;
    let columns = Columns::of_mentees(found.candidates, found.rules, &mentors.columns);
    Ok(Snapshot {
        columns,
        taxonomy: found.taxonomy,
        named_by: found.named_by,
    })
}

/// What a snapshot is made of.
struct Found {
    candidates: Vec<Candidate>,
    rules: MatchRules,
    taxonomy: Taxonomy,
    named_by: NamedBy,
}

async fn found(
    db: &Db,
    programme: Uuid,
    now: DateTime<Utc>,
    sought: Sought,
) -> Result<Found, Failure> {
    let policy = programmes::policy(db.read(), programme).await?;
    let terms = programmes::taxonomy(db.read(), programme).await?;
    let taxonomy = seeking::taxonomy(&terms);
    let since = now - Duration::days(ANSWERING_DAYS);
    let role = seeking::role_of(sought);
    let (mut candidates, mut named_by) = (Vec::new(), NamedBy::new());
    let see = |row: store::CandidateRow| {
        for name in seeking::names(seeking::read(&row.never_match)) {
            named_by.entry(name).or_default().push(row.member_id);
        }
        candidates.push(seeking::candidate(&row, &taxonomy));
    };
    store::candidates(db.read(), programme, role, since, see).await?;
    Ok(Found {
        candidates,
        rules: seeking::match_rules(&policy, sought),
        taxonomy,
        named_by,
    })
}
