//! The snapshots of this process: one a programme, rebuilt when an event touched it.

use chrono::{DateTime, Duration, Utc};
use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, MutexGuard, RwLock},
    time::Duration as Pause,
};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::{
    columns::Columns,
    model::{Match, Seeker, Taxonomy},
    ranking,
    rules::week_start,
    seeking::{self, NamedBy, folded},
    store,
};
use crate::{
    db::Db,
    events::{Reader, Recorded},
    features::{enrolments::MatchReason, programmes},
    kernel::Failure,
};

/// A programme is rebuilt at most once in so long.
const AT_MOST_EVERY: Pause = Pause::from_secs(1);
/// How often to look whether a new week has begun.
const LOOK_EVERY: Pause = Pause::from_secs(60);
/// Requests of so long count for how well somebody answers.
const ANSWERING_DAYS: i64 = 180;
/// The beginnings of the kinds of events that change what a ranking is made of.
const TOUCHING: [&str; 4] = ["enrolment.", "mentorship.", "request.", "member."];

/// One programme's mentors, ready to be ranked.
pub struct Snapshot {
    pub columns: Columns,
    pub taxonomy: Taxonomy,
    named_by: NamedBy,
}

/// Why a pair was or would be matched.
pub struct Explained {
    pub reasons: Vec<MatchReason>,
    /// Members never to be matched with this mentee, whichever of the two asked for it.
    pub kept_apart: Vec<Uuid>,
}

#[derive(Default)]
pub struct Rankings {
    snapshots: RwLock<HashMap<Uuid, Arc<Snapshot>>>,
    touched: Mutex<HashSet<Uuid>>,
    all_touched: Mutex<bool>,
    wake: Notify,
    building: tokio::sync::Mutex<()>,
}

impl Reader for Rankings {
    fn see(&self, event: &Recorded) {
        if !TOUCHING.iter().any(|begin| event.kind.starts_with(begin)) {
            return;
        }
        match event.programme_id {
            Some(programme) => {
                held(&self.touched).insert(programme);
            }
            None => *held(&self.all_touched) = true,
        }
        self.wake.notify_one();
    }
}

impl Rankings {
    /// Rebuilds what events touched, at most once a second, until `stop`.
    pub async fn keep_fresh(&self, db: &Db, stop: CancellationToken) {
        while !stop.is_cancelled() {
            tokio::select! {
                () = stop.cancelled() => return,
                () = self.wake.notified() => {}
                () = tokio::time::sleep(LOOK_EVERY) => {}
            }
            if let Err(failure) = self.refresh(db).await {
                tracing::warn!(%failure, "a ranking was not rebuilt");
                *held(&self.all_touched) = true;
                self.wake.notify_one();
            }
            tokio::time::sleep(AT_MOST_EVERY).await;
        }
    }

    async fn refresh(&self, db: &Db) -> Result<(), Failure> {
        let all = std::mem::take(&mut *held(&self.all_touched));
        let touched = std::mem::take(&mut *held(&self.touched));
        let week = week_start(db.clock().now());
        let stale: Vec<Uuid> = self
            .read()
            .iter()
            .filter(|(programme, snapshot)| {
                all || touched.contains(programme) || snapshot.columns.week_start() != week
            })
            .map(|(programme, _)| *programme)
            .collect();
        for programme in stale {
            self.rebuild(db, programme).await?;
        }
        Ok(())
    }

    /// The snapshot of a programme, built where there is none yet.
    pub(super) async fn snapshot(
        &self,
        db: &Db,
        programme: Uuid,
    ) -> Result<Arc<Snapshot>, Failure> {
        if let Some(snapshot) = self.read().get(&programme) {
            return Ok(Arc::clone(snapshot));
        }
        self.rebuild(db, programme).await
    }

    async fn rebuild(&self, db: &Db, programme: Uuid) -> Result<Arc<Snapshot>, Failure> {
        let _one_at_a_time = self.building.lock().await;
        let snapshot = Arc::new(build(db, programme, db.clock().now()).await?);
        self.snapshots
            .write()
            .unwrap_or_else(|broken| broken.into_inner())
            .insert(programme, Arc::clone(&snapshot));
        Ok(snapshot)
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, HashMap<Uuid, Arc<Snapshot>>> {
        self.snapshots
            .read()
            .unwrap_or_else(|broken| broken.into_inner())
    }

    /// Why these two would be matched; empty reasons where the mentor is not in the snapshot yet.
    ///
    /// # Errors
    /// `not_found` where the enrolment is no mentee's; the database's fault.
    pub async fn explain(&self, db: &Db, mentee: Uuid, mentor: Uuid) -> Result<Explained, Failure> {
        let row = store::mentee(db.read(), mentee).await?;
        let snapshot = self.snapshot(db, row.programme_id).await?;
        let seeker = snapshot.seeker(db, mentee, row).await?;
        let found = snapshot.explain(&seeker, mentor);
        Ok(Explained {
            reasons: found.map(|found| reasons(&found)).unwrap_or_default(),
            kept_apart: seeker.excluded,
        })
    }
}

impl Snapshot {
    /// The mentee as the ranking sees them; those kept apart are excluded, whoever asked for it.
    pub(super) async fn seeker(
        &self,
        db: &Db,
        enrolment: Uuid,
        row: store::MenteeRow,
    ) -> Result<Seeker, Failure> {
        let mut kept_apart = store::named(db.read(), &seeking::names(&row.never_match)).await?;
        let own_names = [Some(row.email.as_str()), row.membership_number.as_deref()];
        for name in own_names.into_iter().flatten() {
            kept_apart.extend(self.named_by.get(&folded(name)).into_iter().flatten());
        }
        Ok(Seeker {
            enrolment,
            member: row.member_id,
            side: seeking::side(&row, &self.taxonomy),
            excluded: kept_apart,
        })
    }

    /// How many of these mentors stand on the list that nothing filters.
    pub(super) fn count_listed(&self, seeker: &Seeker, mentors: &[Uuid]) -> usize {
        ranking::count_listed(&self.columns, seeker, mentors)
    }

    pub(super) fn explain(&self, seeker: &Seeker, mentor: Uuid) -> Option<Match> {
        ranking::explain(&self.columns, &self.taxonomy, seeker, mentor)
    }
}

/// The reasons of a match as they are kept and sent.
pub(super) fn reasons(found: &Match) -> Vec<MatchReason> {
    found
        .reasons
        .iter()
        .filter_map(|reason| serde_json::to_value(reason).ok())
        .filter_map(|reason| serde_json::from_value(reason).ok())
        .collect()
}

async fn build(db: &Db, programme: Uuid, now: DateTime<Utc>) -> Result<Snapshot, Failure> {
    let policy = programmes::by_id(db.read(), programme).await?.policy;
    let terms = programmes::taxonomy(db.read(), programme).await?;
    let taxonomy = seeking::taxonomy(&terms);
    let since = now - Duration::days(ANSWERING_DAYS);
    let rows = store::mentors(db.read(), programme, since).await?;
    let mut named_by = NamedBy::new();
    for row in &rows {
        for name in seeking::names(&row.never_match) {
            named_by.entry(name).or_default().push(row.member_id);
        }
    }
    let candidates = rows.iter().map(|row| seeking::candidate(row, &taxonomy));
    let columns = Columns::build(candidates, seeking::match_rules(&policy), week_start(now));
    Ok(Snapshot {
        columns,
        taxonomy,
        named_by,
    })
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|broken| broken.into_inner())
}
