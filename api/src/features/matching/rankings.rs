//! The snapshots of this process: one a programme and side that is looked for, rebuilt when an event
//! touched it.

mod gathering;

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
    rules::{Sought, week_start},
    seeking::{self, NamedBy, folded},
    store,
};
use crate::{
    db::Db,
    events::{Reader, Recorded},
    features::{enrolments::MatchReason, programmes::Role},
    kernel::Failure,
};

/// A programme is rebuilt at most once in so long. With the second between two looks at the events of
/// other processes this stays well below the two seconds that a list may be old.
const AT_MOST_EVERY: Pause = Pause::from_millis(500);
/// How often to look whether a new week has begun.
const LOOK_EVERY: Pause = Pause::from_secs(60);
/// The beginnings of the kinds of events that change what a ranking is made of.
const TOUCHING: [&str; 4] = ["enrolment.", "mentorship.", "request.", "member."];

/// One programme's mentors, or its mentees who may be found, ready to be ranked.
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

type Snapshots = HashMap<(Uuid, Sought), Arc<Snapshot>>;

#[derive(Default)]
pub struct Rankings {
    snapshots: RwLock<Snapshots>,
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
    /// Builds every programme's mentors, so that the first who looks does not wait for it.
    ///
    /// # Errors
    /// The database's fault.
    pub async fn build(&self, db: &Db) -> Result<(), Failure> {
        for programme in store::with_mentors(db.read()).await? {
            self.snapshot(db, programme, Sought::Mentors).await?;
        }
        Ok(())
    }

    /// Builds what there is, then rebuilds what events touched, at most twice a second, until `stop`:
    /// what is under way then is given up at once, and gives its connection back.
    pub async fn keep_fresh(&self, db: &Db, stop: CancellationToken) {
        tokio::select! {
            () = stop.cancelled() => {}
            () = self.keep_building(db) => {}
        }
    }

    async fn keep_building(&self, db: &Db) {
        if let Err(failure) = self.build(db).await {
            tracing::warn!(%failure, "the rankings were not built at the start");
        }
        loop {
            tokio::select! {
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
        let mut stale: Vec<(Uuid, Sought)> = self
            .read()
            .iter()
            .filter(|((programme, _), snapshot)| {
                all || touched.contains(programme) || snapshot.columns.week_start() != week
            })
            .map(|(key, _)| *key)
            .collect();
        // A programme's mentors come before its mentees, who are weighed by them.
        stale.sort_unstable();
        for (programme, sought) in stale {
            self.rebuild(db, programme, sought).await?;
        }
        Ok(())
    }

    /// Those of a programme who are looked for, built where they are not there yet.
    pub(super) async fn snapshot(
        &self,
        db: &Db,
        programme: Uuid,
        sought: Sought,
    ) -> Result<Arc<Snapshot>, Failure> {
        if let Some(snapshot) = self.known(programme, sought) {
            return Ok(snapshot);
        }
        let _one_at_a_time = self.building.lock().await;
        // Whoever came first may have built it meanwhile.
        match self.known(programme, sought) {
            Some(snapshot) => Ok(snapshot),
            None => self.gather(db, programme, sought).await,
        }
    }

    fn known(&self, programme: Uuid, sought: Sought) -> Option<Arc<Snapshot>> {
        self.read().get(&(programme, sought)).map(Arc::clone)
    }

    async fn rebuild(
        &self,
        db: &Db,
        programme: Uuid,
        sought: Sought,
    ) -> Result<Arc<Snapshot>, Failure> {
        let _one_at_a_time = self.building.lock().await;
        self.gather(db, programme, sought).await
    }

    async fn gather(
        &self,
        db: &Db,
        programme: Uuid,
        sought: Sought,
    ) -> Result<Arc<Snapshot>, Failure> {
        let now = db.clock().now();
        let snapshot = match sought {
            Sought::Mentors => self.keep(programme, gathering::mentors(db, programme, now).await?),
            Sought::Mentees => {
                let mentors = match self.known(programme, Sought::Mentors) {
                    Some(mentors) => mentors,
                    None => self.keep(programme, gathering::mentors(db, programme, now).await?),
                };
                self.keep(
                    programme,
                    gathering::mentees(db, programme, now, &mentors).await?,
                )
            }
        };
        Ok(snapshot)
    }

    fn keep(&self, programme: Uuid, snapshot: Snapshot) -> Arc<Snapshot> {
        let key = (programme, snapshot.columns.sought);
        let snapshot = Arc::new(snapshot);
        self.snapshots
            .write()
            .unwrap_or_else(|broken| broken.into_inner())
            .insert(key, Arc::clone(&snapshot));
        snapshot
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, Snapshots> {
        self.snapshots
            .read()
            .unwrap_or_else(|broken| broken.into_inner())
    }

    /// Why these two would be matched; empty reasons where the mentor is not in the snapshot yet.
    ///
    /// # Errors
    /// `not_found` where the enrolment is no mentee's; the database's fault.
    pub async fn explain(&self, db: &Db, mentee: Uuid, mentor: Uuid) -> Result<Explained, Failure> {
        let row = store::seeker(db.read(), mentee, Role::Mentee).await?;
        let snapshot = self.snapshot(db, row.programme_id, Sought::Mentors).await?;
        let seeker = snapshot.seeker(db, mentee, row).await?;
        let found = snapshot.explain(&seeker, mentor);
        Ok(Explained {
            reasons: found.map(|found| reasons(&found)).unwrap_or_default(),
            kept_apart: seeker.excluded,
        })
    }
}

impl Snapshot {
    /// Somebody who looks for others, as the ranking sees them; those kept apart are excluded,
    /// whoever asked for it.
    pub(super) async fn seeker(
        &self,
        db: &Db,
        enrolment: Uuid,
        row: store::SeekerRow,
    ) -> Result<Seeker, Failure> {
        let names = seeking::names(seeking::parsed(&row.never_match));
        let mut kept_apart = store::named(db.read(), &names).await?;
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

    /// How many of these people stand on the list that nothing filters.
    pub(super) fn count_listed(&self, seeker: &Seeker, people: &[Uuid]) -> usize {
        ranking::count_listed(&self.columns, seeker, people)
    }

    pub(super) fn explain(&self, seeker: &Seeker, person: Uuid) -> Option<Match> {
        ranking::explain(&self.columns, &self.taxonomy, seeker, person)
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

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|broken| broken.into_inner())
}
