//! What snapshots are made of: everybody who can be found, or those who changed.

use chrono::{DateTime, Duration, Utc};
use std::{collections::HashSet, time::Instant};

use super::{
    super::{
        seeking::{self, NamedBy},
        store::{self, CandidateRow, Meant},
    },
    snapshot::{Built, Snapshot},
};
use crate::features::programme::programmes;
use tandem_matching::{
    columns::{Columns, Gathered},
    model::Candidate,
    rules::{MatchRules, Sought, week_start},
};
use tandem_platform::{AppError, MemberId, ProgrammeId, db::Db};

/// Requests of so long count for how well somebody answers.
const ANSWERING_DAYS: i64 = 180;

/// So many members are asked for at once.
const BATCH: usize = 500;
/// One in so many read one by one costs what everybody costs, read in one go.
const FEW: usize = 4;

/// One side of a programme, to be read at one moment.
#[derive(Clone, Copy)]
pub struct Side {
    pub programme: ProgrammeId,
    pub sought: Sought,
    pub now: DateTime<Utc>,
}

impl Side {
    async fn read(
        self,
        db: &Db,
        only: Option<&[MemberId]>,
        see: impl FnMut(CandidateRow),
    ) -> Result<(), AppError> {
        let role = seeking::role_of(self.sought);
        let since = self.now - Duration::days(ANSWERING_DAYS);
        store::candidates(db.read(), (self.programme, role), since, only, see).await
    }

    /// Whom those on this side mean by the names they gave.
    async fn meant(self, db: &Db, only: Option<&[MemberId]>) -> Result<Meant, AppError> {
        let role = seeking::role_of(self.sought);
        store::meant(db.read(), (self.programme, role), only).await
    }
}

/// Everybody; `mentors` where those who are looked for are mentees.
pub async fn all(db: &Db, side: Side, mentors: Option<&Snapshot>) -> Result<Snapshot, AppError> {
    let began = Instant::now();
    let slug = programmes::slug(db.read(), side.programme).await?;
    let rules = rules(db, side).await?;
    let terms = programmes::taxonomy(db.read(), side.programme).await?;
    let taxonomy = seeking::taxonomy(&terms);
    let mut gathered = Gathered::new(week_start(side.now));
    let meant = side.meant(db, None).await?;
    let mut named_by = NamedBy::default();
    let see = |row: CandidateRow| {
        named_by.note(row.member_id, seeking::read(&row.never_match), &meant);
        gathered.push(&seeking::candidate(&row, &taxonomy));
    };
    side.read(db, None, see).await?;
    let columns = Columns::assembled(gathered, rules, mentors.map(|mentors| &mentors.columns));
    Ok(Snapshot {
        columns,
        taxonomy,
        named_by,
        built: Built {
            programme: slug,
            at: side.now,
            took: began.elapsed(),
        },
        read_at: side.now,
    })
}

/// What the policy says of this side now.
pub async fn rules(db: &Db, side: Side) -> Result<MatchRules, AppError> {
    let policy = programmes::policy(db.read(), side.programme).await?;
    Ok(seeking::match_rules(&policy, side.sought))
}

/// Whether it is faster to read everybody than these members by themselves.
pub fn are_most(members: usize, known: usize) -> bool {
    members > BATCH.max(known / FEW)
}

/// `known` after these members changed.
pub async fn changed(
    db: &Db,
    side: Side,
    known: &Snapshot,
    members: &HashSet<MemberId>,
    mentors: Option<&Snapshot>,
) -> Result<Snapshot, AppError> {
    let mut named_by = known.named_by.clone();
    named_by.forget(members);
    let mut candidates: Vec<Candidate> = Vec::new();
    let only: Vec<MemberId> = members.iter().copied().collect();
    for some in only.chunks(BATCH) {
        let meant = side.meant(db, Some(some)).await?;
        let see = |row: CandidateRow| {
            named_by.note(row.member_id, seeking::read(&row.never_match), &meant);
            candidates.push(seeking::candidate(&row, &known.taxonomy));
        };
        side.read(db, Some(some), see).await?;
    }
    let mentors = mentors.map(|mentors| &mentors.columns);
    let changed = members.iter().map(|member| member.0).collect();
    Ok(Snapshot {
        columns: known.columns.changed(&changed, &candidates, mentors),
        taxonomy: known.taxonomy.clone(),
        named_by,
        built: known.built.clone(),
        read_at: side.now,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_at_once_are_read_with_everybody_where_they_are_a_quarter_of_them() {
        assert!(!are_most(BATCH, 0));
        assert!(are_most(BATCH + 1, 0));
        assert!(!are_most(BATCH + 1, 100_000));
        assert!(!are_most(25_000, 100_000));
        assert!(are_most(25_001, 100_000));
    }
}
