//! How large the snapshots of this process are, and how old.

use chrono::{DateTime, Utc};
use std::time::Duration;

use super::{Rankings, Snapshot};
use crate::features::matching::rules::Sought;

/// When everybody of a snapshot was read.
#[derive(Clone)]
pub(super) struct Built {
    /// The programme's slug, as it was then.
    pub programme: String,
    pub at: DateTime<Utc>,
    pub took: Duration,
}

/// One snapshot, without anybody who stands in it.
#[derive(Clone, Debug)]
pub struct Figures {
    /// The programme's slug.
    pub programme: String,
    pub sought: Sought,
    pub rows: usize,
    pub bytes: usize,
    /// When everybody was read, and how long that took.
    pub built_at: DateTime<Utc>,
    pub took: Duration,
    /// When anybody was read last.
    pub read_at: DateTime<Utc>,
}

impl Rankings {
    #[must_use]
    pub fn figures(&self) -> Vec<Figures> {
        let snapshots = self.read();
        snapshots.values().map(|snapshot| of(snapshot)).collect()
    }
}

fn of(snapshot: &Snapshot) -> Figures {
    Figures {
        programme: snapshot.built.programme.clone(),
        sought: snapshot.columns.sought,
        rows: snapshot.columns.len(),
        bytes: snapshot.columns.bytes(),
        built_at: snapshot.built.at,
        took: snapshot.built.took,
        read_at: snapshot.read_at,
    }
}
