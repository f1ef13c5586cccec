//! Metrics that are read when Prometheus scrapes.

use chrono::{DateTime, Utc};
use prometheus::{Error, GaugeVec, Opts, Registry, proto::MetricFamily};

use crate::features::pairing::matching::{Figures, MatchIndex};
use tandem_matching::Sought;
use tandem_platform::{db::Db, events::OutboxStats, realtime::StreamHub};

/// The sources of the values.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    pub db: &'a Db,
    pub streams: &'a StreamHub,
    pub match_index: &'a MatchIndex,
}

/// The present values in a new registry per scrape, so that removed labels do not remain.
#[derive(Default)]
pub struct Collected(Registry);

impl Collected {
    pub fn now(sources: Sources<'_>, backlog: Option<&OutboxStats>) -> Result<Self, Error> {
        let Sources {
            db,
            streams,
            match_index,
        } = sources;
        let (collected, now) = (Self::default(), db.clock().now());
        collected.build(db)?;
        collected.streams(streams.count())?;
        collected.connections(db)?;
        collected.match_index(match_index, now)?;
        if let Some(backlog) = backlog {
            collected.outbox(backlog, now)?;
        }
        Ok(collected)
    }

    pub fn gather(&self) -> Vec<MetricFamily> {
        self.0.gather()
    }

    /// Registers a gauge with a value for each label set.
    fn put<'a, const N: usize>(
        &self,
        name: &str,
        help: &str,
        labels: [&str; N],
        values: impl IntoIterator<Item = ([&'a str; N], f64)>,
    ) -> Result<(), Error> {
        let gauges = GaugeVec::new(Opts::new(name, help), &labels)?;
        for (of, value) in values {
            gauges.with_label_values(&of).set(value);
        }
        self.0.register(Box::new(gauges))
    }

    fn build(&self, db: &Db) -> Result<(), Error> {
        let of = [env!("CARGO_PKG_VERSION"), db.engine()];
        self.put(
            "tandem_build_info",
            "The program and the engine it stands on",
            ["version", "engine"],
            [(of, 1.0)],
        )
    }

    fn streams(&self, open: usize) -> Result<(), Error> {
        self.put(
            "tandem_event_streams",
            "Streams of notifications that members have open",
            [],
            [([], open as f64)],
        )
    }

    fn connections(&self, db: &Db) -> Result<(), Error> {
        let pools = db.connections();
        let by_state = pools.iter().flat_map(|(pool, held)| {
            let used = held.open.saturating_sub(held.idle);
            [
                ([pool.name(), "idle"], held.idle as f64),
                ([pool.name(), "used"], used as f64),
            ]
        });
        self.put(
            "tandem_database_connections",
            "Connections to the database that are open",
            ["pool", "state"],
            by_state,
        )?;
        let at_most = pools
            .iter()
            .map(|(pool, held)| ([pool.name()], f64::from(held.at_most)));
        self.put(
            "tandem_database_connections_max",
            "Connections that a pool may open",
            ["pool"],
            at_most,
        )
    }

    fn outbox(&self, backlog: &OutboxStats, now: DateTime<Utc>) -> Result<(), Error> {
        let rows = [
            (["undispatched"], backlog.events_waiting as f64),
            (["waiting"], backlog.deliveries_waiting as f64),
            (["dead"], backlog.dead_deliveries as f64),
        ];
        self.put(
            "tandem_outbox",
            "Events that nobody dispatched, deliveries that wait, and those that failed for good",
            ["state"],
            rows,
        )?;
        let oldest = backlog.oldest_waiting_at.unwrap_or(now);
        self.put(
            "tandem_outbox_oldest_seconds",
            "Age of the oldest delivery that waits",
            [],
            [([], seconds(now - oldest))],
        )
    }

    fn match_index(&self, match_index: &MatchIndex, now: DateTime<Utc>) -> Result<(), Error> {
        let all = match_index.figures();
        let count = all.len() as f64;
        self.put(
            "tandem_ranking_snapshots",
            "Snapshots in memory",
            [],
            [([], count)],
        )?;
        let each = |name, help, value: &dyn Fn(&Figures) -> f64| {
            let values = all.iter().map(|one| (labels(one), value(one)));
            self.put(name, help, ["programme", "sought"], values)
        };
        each("tandem_ranking_rows", "People of a snapshot", &|one| {
            one.rows as f64
        })?;
        each("tandem_ranking_bytes", "Memory of a snapshot", &|one| {
            one.bytes as f64
        })?;
        each(
            "tandem_ranking_age_seconds",
            "Time since everybody of a snapshot was read; who changes is read in between",
            &|one| seconds(now - one.built_at),
        )?;
        each(
            "tandem_ranking_build_seconds",
            "Time that it took to read everybody of a snapshot",
            &|one| one.took.as_secs_f64(),
        )?;
        let last = all.iter().map(|one| one.read_at).max();
        self.put(
            "tandem_ranking_last_read_timestamp_seconds",
            "When a snapshot was built or changed last",
            [],
            last.map(|at| ([], seconds(at - DateTime::UNIX_EPOCH))),
        )
    }
}

fn labels(one: &Figures) -> [&str; 2] {
    let sought = match one.sought {
        Sought::Mentors => "mentors",
        Sought::Mentees => "mentees",
    };
    [&one.programme, sought]
}

/// Clocks of two machines may differ, so negative ages become zero.
fn seconds(age: chrono::TimeDelta) -> f64 {
    age.as_seconds_f64().max(0.0)
}
