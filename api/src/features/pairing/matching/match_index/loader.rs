//! Loads snapshots: all candidates, or only the changed ones.

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

/// Requests of this many days count for the answering rate.
const ANSWERING_DAYS: i64 = 180;

/// Maximum number of members in one query.
const BATCH: usize = 500;
/// If more than one in `FEW` candidates changed, loading all in one query is faster.
const FEW: usize = 4;

/// One role of a programme, loaded at one time.
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

    /// The members that the candidates' never-match names refer to.
    async fn meant(self, db: &Db, only: Option<&[MemberId]>) -> Result<Meant, AppError> {
        let role = seeking::role_of(self.sought);
        store::meant(db.read(), (self.programme, role), only).await
    }
}

/// Loads all candidates. `mentors` is the mentors' snapshot if the candidates are mentees.
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

/// The current match rules of the policy for this side.
pub async fn rules(db: &Db, side: Side) -> Result<MatchRules, AppError> {
    let policy = programmes::policy(db.read(), side.programme).await?;
    Ok(seeking::match_rules(&policy, side.sought))
}

/// Whether loading all candidates is faster than loading these members.
pub fn are_most(members: usize, known: usize) -> bool {
    members > BATCH.max(known / FEW)
}

/// A copy of `known` in which these members are loaded again.
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
