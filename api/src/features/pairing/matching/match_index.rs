//! The match index of this process: one snapshot per programme and role. Events cause the members concerned to be loaded again;
//! once a day everything is.

mod invalidation;
mod loader;
mod snapshot;

pub use snapshot::{Figures, Snapshot};

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, RwLock},
    time::Duration as Pause,
};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use super::store;
use crate::features::{participation::enrolments::MatchReason, programme::programmes::Role};
use crate::ids::EnrolmentId;
use invalidation::{Invalidation, Scope};
use loader::Side;
use tandem_kernel::Zone;
use tandem_matching::{model::Match, rules::Sought};
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::Db,
    events::{Projection, Recorded},
    http::NotFound,
};

/// Minimum time between updates. Together with the polling interval of the event log (one second) a list is less than two seconds
/// old.
const AT_MOST_EVERY: Pause = Pause::from_millis(500);
/// How often the change of day is checked. Week starts and answering rates depend on the date.
const LOOK_EVERY: Pause = Pause::from_secs(60);

/// Why a pair matches.
pub struct Explained {
    pub reasons: Vec<MatchReason>,
    /// Members who must not be matched with this mentee, whichever side asked for it.
    pub kept_apart: Vec<MemberId>,
}

type Snapshots = HashMap<(ProgrammeId, Sought), Arc<Snapshot>>;

#[derive(Default)]
pub struct MatchIndex {
    snapshots: RwLock<Snapshots>,
    invalidated: Mutex<Invalidation>,
    wake: Notify,
    building: tokio::sync::Mutex<()>,
}

impl Projection for MatchIndex {
    fn apply(&self, event: &Recorded) {
        if held(&self.invalidated).record(event) {
            self.wake.notify_one();
        }
    }
}

impl MatchIndex {
    /// Metrics of each snapshot.
    #[must_use]
    pub fn figures(&self) -> Vec<Figures> {
        let snapshots = self.read();
        snapshots
            .values()
            .map(|snapshot| snapshot.figures())
            .collect()
    }

    /// Builds the mentors' snapshot of every programme, so that the first search does not wait for it.
    ///
    /// # Errors
    /// A database fault.
    pub async fn build(&self, db: &Db) -> Result<(), AppError> {
        for programme in store::with_mentors(db.read()).await? {
            self.snapshot(db, programme, Sought::Mentors).await?;
        }
        Ok(())
    }

    /// Builds the snapshots and updates them by events until `stop`, at most twice a second. On `stop` a running update is
    /// cancelled and its connection released.
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
                tracing::warn!(%failure, "a ranking was not changed");
                held(&self.invalidated).add_everybody();
                self.wake.notify_one();
            }
            tokio::time::sleep(AT_MOST_EVERY).await;
        }
    }

    async fn refresh(&self, db: &Db) -> Result<(), AppError> {
        let invalidated = std::mem::take(&mut *held(&self.invalidated));
        let mut sides: Vec<(ProgrammeId, Sought)> = self.read().keys().copied().collect();
        // Mentors are updated before mentees, because the ranking of mentees depends on the mentors.
        sides.sort_unstable();
        for (programme, sought) in sides {
            let _one_at_a_time = self.building.lock().await;
            let now = db.clock().now();
            let side = Side {
                programme,
                sought,
                now,
            };
            self.update(db, side, invalidated.of(programme)).await?;
        }
        Ok(())
    }

    async fn update(&self, db: &Db, side: Side, changed: Scope) -> Result<(), AppError> {
        let Some(known) = self.known(side.programme, side.sought) else {
            return Ok(());
        };
        match changed {
            _ if Zone::UTC.day(known.built.at) != Zone::UTC.day(side.now) => {
                self.reload(db, side).await?
            }
            Scope::Everybody => self.reload(db, side).await?,
            Scope::Members(members) if members.is_empty() => return Ok(()),
            Scope::Members(members) if loader::are_most(members.len(), known.columns.len()) => {
                self.reload(db, side).await?
            }
            _ if known.columns.rules != loader::rules(db, side).await? => {
                self.reload(db, side).await?
            }
            Scope::Members(members) => {
                let mentors = self.mentors_beside(db, side).await?;
                let mentors = mentors.as_deref();
                let snapshot = loader::changed(db, side, &known, &members, mentors).await?;
                self.keep(side, snapshot)
            }
        };
        Ok(())
    }

    /// The snapshot of a programme and role. It is built if it does not exist.
    pub(super) async fn snapshot(
        &self,
        db: &Db,
        programme: ProgrammeId,
        sought: Sought,
    ) -> Result<Arc<Snapshot>, AppError> {
        if let Some(snapshot) = self.known(programme, sought) {
            return Ok(snapshot);
        }
        let _one_at_a_time = self.building.lock().await;
        // Another task may have built it while this one waited for the lock.
        if let Some(snapshot) = self.known(programme, sought) {
            return Ok(snapshot);
        }
        let now = db.clock().now();
        let side = Side {
            programme,
            sought,
            now,
        };
        self.reload(db, side).await
    }

    fn known(&self, programme: ProgrammeId, sought: Sought) -> Option<Arc<Snapshot>> {
        self.read().get(&(programme, sought)).map(Arc::clone)
    }

    /// Loads all candidates.
    async fn reload(&self, db: &Db, side: Side) -> Result<Arc<Snapshot>, AppError> {
        let mentors = self.mentors_beside(db, side).await?;
        let snapshot = loader::all(db, side, mentors.as_deref()).await?;
        Ok(self.keep(side, snapshot))
    }

    /// The mentors' snapshot, which the ranking of mentees needs; `None` if mentors are sought.
    async fn mentors_beside(&self, db: &Db, side: Side) -> Result<Option<Arc<Snapshot>>, AppError> {
        if side.sought == Sought::Mentors {
            return Ok(None);
        }
        if let Some(mentors) = self.known(side.programme, Sought::Mentors) {
            return Ok(Some(mentors));
        }
        let beside = Side {
            sought: Sought::Mentors,
            ..side
        };
        let mentors = loader::all(db, beside, None).await?;
        Ok(Some(self.keep(beside, mentors)))
    }

    fn keep(&self, side: Side, snapshot: Snapshot) -> Arc<Snapshot> {
        let snapshot = Arc::new(snapshot);
        self.snapshots
            .write()
            .unwrap_or_else(|broken| broken.into_inner())
            .insert((side.programme, side.sought), Arc::clone(&snapshot));
        snapshot
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, Snapshots> {
        self.snapshots
            .read()
            .unwrap_or_else(|broken| broken.into_inner())
    }

    /// Why the two match. The reasons are empty if the mentor is not in the snapshot yet.
    ///
    /// # Errors
    /// `not_found` if the first enrolment is not a mentee's; a database fault.
    pub async fn explain(
        &self,
        db: &Db,
        mentee: EnrolmentId,
        mentor: EnrolmentId,
    ) -> Result<Explained, AppError> {
        let row = store::seeker(db.read(), mentee, None).await?;
        if row.own.role != Role::Mentee {
            return Err(NotFound.into());
        }
        let programme = row.own.programme_id;
        let snapshot = self.snapshot(db, programme, Sought::Mentors).await?;
        let seeker = snapshot.seeker(db, &row).await?;
        let found = snapshot.explain(&seeker, mentor);
        Ok(Explained {
            reasons: found.map(|found| reasons(&found)).unwrap_or_default(),
            kept_apart: seeker.excluded.into_iter().map(MemberId).collect(),
        })
    }
}

/// The match reasons in the form that is stored and sent.
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
