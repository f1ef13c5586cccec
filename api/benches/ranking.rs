//! A mentee's list against a plain scan of the same packed rows, at a thousand, a hundred thousand and a million mentors.

use std::hint::black_box;
use std::time::Duration;

use chrono::{DateTime, NaiveTime, Utc};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use tandem_kernel::Zone;
use tandem_matching::{
    Candidate, Columns, Filters, Listing, MatchRules, Seeker, Side, Taxonomy, Weights, Workday,
    list, rank,
};
use uuid::Uuid;

const SIZES: [u64; 3] = [1_000, 100_000, 1_000_000];
const LANGUAGES: [&str; 8] = ["fr", "es", "pt", "de", "ar", "sw", "ja", "zh"];
const ZONES: [&str; 8] = [
    "Europe/Paris",
    "Europe/Lisbon",
    "America/New_York",
    "America/Sao_Paulo",
    "Africa/Nairobi",
    "Asia/Tokyo",
    "Asia/Kolkata",
    "Australia/Sydney",
];

/// The same mentors in every run.
struct Draw(u64);

impl Draw {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(0x5851_F42D_4C95_7F2D)
            .wrapping_add(0x1405_7B7E_F767_814F);
        (self.0 >> 33) % limit
    }

    fn one_of<T: Copy>(&mut self, values: &[T; 8]) -> T {
        let drawn = self.below(8) as usize;
        let [first, ..] = *values;
        values.get(drawn).copied().unwrap_or(first)
    }

    fn terms(&mut self, of: u64, at_most: u64) -> u64 {
        let count = 1 + self.below(at_most);
        // The smaller of two draws, so that some terms are common and some are rare.
        (0..count).fold(0, |set, _| set | 1 << self.below(of).min(self.below(of)))
    }

    fn side(&mut self) -> Side {
        let quarter_of = |hour: u64| NaiveTime::MIN + chrono::TimeDelta::minutes(30 * hour as i64);
        let second = self.one_of(&LANGUAGES).to_owned();
        Side {
            expertise: self.terms(15, 5),
            topics: self.terms(12, 3),
            languages: vec!["en".to_owned(), second],
            workday: Some(Workday {
                zone: Zone::named(self.one_of(&ZONES)).unwrap_or(Zone::UTC),
                start: quarter_of(14 + self.below(6)),
                end: quarter_of(34 + self.below(9)),
            }),
            stage: Some(self.below(5) as u8),
        }
    }

    fn id(&mut self, number: u64) -> Uuid {
        Uuid::from_u64_pair(number, self.0)
    }

    fn mentor(&mut self, number: u64) -> Candidate {
        Candidate {
            enrolment: self.id(number),
            member: self.id(self.0),
            side: self.side(),
            open_to: (self.below(16) & self.below(16)) as u8,
            capacity: 3,
            active: self.below(4).min(self.below(4)) as u8,
            answering: (self.below(3) > 0).then(|| (self.below(100) as f32) / 100.0),
            present: self.below(50) > 0,
            paused: false,
            lapsed: false,
        }
    }
}

fn columns(mentors: u64) -> Columns {
    let rules = MatchRules {
        weights: Weights::default(),
        capacity: 3,
        full_mentors: Listing::Hidden,
        no_shared_language: Listing::Hidden,
    };
    let monday: DateTime<Utc> = DateTime::UNIX_EPOCH + chrono::TimeDelta::days(7 * 2_900 + 4);
    let mut draw = Draw(7);
    Columns::build(
        (0..mentors).map(|number| draw.mentor(number)),
        rules,
        monday,
    )
}

fn seeker() -> Seeker {
    Seeker {
        enrolment: Uuid::from_u128(1),
        member: Uuid::from_u128(2),
        side: Side {
            expertise: 0b100_0000_1010,
            topics: 0b10_0000_0110,
            ..Draw(11).side()
        },
        excluded: vec![Uuid::from_u128(3)],
    }
}

fn taxonomy() -> Taxonomy {
    let named = |prefix: &str, count| (0..count).map(|term| format!("{prefix}-{term}")).collect();
    Taxonomy {
        expertise: named("area", 15),
        topics: named("topic", 12),
    }
}

fn ranking(criterion: &mut Criterion) {
    let (taxonomy, seeker) = (taxonomy(), seeker());
    let filtered = Filters {
        expertise: Some(0b1010),
        languages: Some(vec!["fr".to_owned(), "sw".to_owned()]),
        ..Filters::default()
    };
    for mentors in SIZES {
        let columns = columns(mentors);
        let mut draw = Draw(7);
        let everybody: Vec<Uuid> = (0..mentors)
            .map(|number| draw.mentor(number).enrolment)
            .collect();
        let searched = Filters {
            only: vec![everybody.into_iter().step_by(20).collect()],
            ..Filters::default()
        };
        eprintln!(
            "{mentors} mentors: {:.1} bytes each",
            columns.bytes() as f64 / mentors as f64
        );
        let all = &Filters::default();
        let half = (mentors / 2) as usize;
        let deep = rank(&columns, &seeker, all, None, half).next;
        let mut group = criterion.benchmark_group("ranking");
        group.throughput(Throughput::Elements(mentors));
        group
            .sample_size(20)
            .measurement_time(Duration::from_secs(3));
        group.bench_function(BenchmarkId::new("scan", mentors), |bench| {
            bench.iter(|| black_box(&columns).read_through());
        });
        for (name, filters, after) in [
            ("first_page", all, None),
            ("page_half_way_down", all, deep),
            ("filtered_page", &filtered, None),
            ("searched_page", &searched, None),
        ] {
            group.bench_function(BenchmarkId::new(name, mentors), |bench| {
                bench.iter(|| rank(&columns, &seeker, black_box(filters), after, 20).total);
            });
        }
        group.bench_function(BenchmarkId::new("first_page_told", mentors), |bench| {
            bench.iter(|| list(&columns, &taxonomy, &seeker, black_box(all), None, 20));
        });
        group.finish();
    }
}

criterion_group!(benches, ranking);
criterion_main!(benches);
