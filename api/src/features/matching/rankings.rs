//! The snapshots of this process: one a programme and side that is looked for. Whom an event touched
//! is read again; everybody is read once a day.

mod figures;
mod gathering;
mod touched;

pub use figures::Figures;

use chrono::{DateTime, Utc};
use std::{
    collections::HashMap,
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
    rules::Sought,
    seeking::{self, NamedBy},
    store,
};
use crate::{
    db::Db,
    events::{Reader, Recorded},
    features::{enrolments::MatchReason, programmes::Role},
    http::NotFound,
    kernel::{Failure, Zone},
};
use figures::Built;
use gathering::Side;
use touched::{Touched, Whom};

/// A programme is changed at most once in so long. With the second between two looks at the events of
/// other processes this stays well below the two seconds that a list may be old.
const AT_MOST_EVERY: Pause = Pause::from_millis(500);
/// How often to look whether a new day has begun: weeks, and how long ago somebody answered, go by days.
const LOOK_EVERY: Pause = Pause::from_secs(60);

/// One programme's mentors, or its mentees who may be found, ready to be ranked.
pub struct Snapshot {
    pub columns: Columns,
    pub taxonomy: Taxonomy,
    named_by: NamedBy,
    built: Built,
    /// When anybody was read last.
    read_at: DateTime<Utc>,
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
    touched: Mutex<Touched>,
    wake: Notify,
    building: tokio::sync::Mutex<()>,
}

impl Reader for Rankings {
    fn see(&self, event: &Recorded) {
        if held(&self.touched).note(event) {
            self.wake.notify_one();
        }
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

    /// Builds what there is, then follows the events, at most twice a second, until `stop`:
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
                tracing::warn!(%failure, "a ranking was not changed");
                held(&self.touched).add_everybody();
                self.wake.notify_one();
            }
            tokio::time::sleep(AT_MOST_EVERY).await;
        }
    }

    async fn refresh(&self, db: &Db) -> Result<(), Failure> {
        let touched = std::mem::take(&mut *held(&self.touched));
        let mut sides: Vec<(Uuid, Sought)> = self.read().keys().copied().collect();
        // A programme's mentors come before its mentees, who are weighed by them.
        sides.sort_unstable();
        for (programme, sought) in sides {
            let _one_at_a_time = self.building.lock().await;
            let now = db.clock().now();
            let side = Side {
                programme,
                sought,
                now,
            };
            self.follow(db, side, touched.of(programme)).await?;
        }
        Ok(())
    }

    async fn follow(&self, db: &Db, side: Side, touched: Whom) -> Result<(), Failure> {
        let Some(known) = self.known(side.programme, side.sought) else {
            return Ok(());
        };
        match touched {
            _ if Zone::UTC.day(known.built.at) != Zone::UTC.day(side.now) => {
                self.gather(db, side).await?
            }
            Whom::Everybody => self.gather(db, side).await?,
            Whom::Members(members) if members.is_empty() => return Ok(()),
            Whom::Members(members) if gathering::are_most(members.len(), known.columns.len()) => {
                self.gather(db, side).await?
            }
            _ if known.columns.rules != gathering::rules(db, side).await? => {
                self.gather(db, side).await?
            }
            Whom::Members(members) => {
                let mentors = self.mentors_beside(db, side).await?;
                let mentors = mentors.as_deref();
                let changed = gathering::changed(db, side, &known, &members, mentors).await?;
                self.keep(side, changed)
            }
        };
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
        if let Some(snapshot) = self.known(programme, sought) {
            return Ok(snapshot);
        }
        let now = db.clock().now();
        let side = Side {
            programme,
            sought,
            now,
        };
        self.gather(db, side).await
    }

    fn known(&self, programme: Uuid, sought: Sought) -> Option<Arc<Snapshot>> {
        self.read().get(&(programme, sought)).map(Arc::clone)
    }

    /// Reads everybody.
    async fn gather(&self, db: &Db, side: Side) -> Result<Arc<Snapshot>, Failure> {
        let mentors = self.mentors_beside(db, side).await?;
        let snapshot = gathering::all(db, side, mentors.as_deref()).await?;
        Ok(self.keep(side, snapshot))
    }

    /// By whom mentees are weighed.
    async fn mentors_beside(&self, db: &Db, side: Side) -> Result<Option<Arc<Snapshot>>, Failure> {
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
        let mentors = gathering::all(db, beside, None).await?;
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

    /// Why these two would be matched; empty reasons where the mentor is not in the snapshot yet.
    ///
    /// # Errors
    /// `not_found` where the enrolment is no mentee's; the database's fault.
    pub async fn explain(&self, db: &Db, mentee: Uuid, mentor: Uuid) -> Result<Explained, Failure> {
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
            kept_apart: seeker.excluded,
        })
    }
}

impl Snapshot {
    /// Somebody who looks for others, as the ranking sees them; those kept apart are excluded,
    /// whoever asked for it.
    pub(super) async fn seeker(&self, db: &Db, row: &store::SeekerRow) -> Result<Seeker, Failure> {
        let store::SeekerRow { own, profile, .. } = row;
        let names = seeking::names(seeking::parsed(&profile.never_match));
        let mut kept_apart = store::named(db.read(), own.id, &names).await?;
        let own_names = [
            Some(profile.email.as_str()),
            profile.membership_number.as_deref(),
        ];
        let own_names = own_names.into_iter().flatten();
        kept_apart.extend(self.named_by.of(own.member_id, own_names));
        Ok(Seeker {
            enrolment: own.id,
            member: own.member_id,
            side: seeking::side(profile, &self.taxonomy),
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
