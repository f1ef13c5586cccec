//! A programme's index built from the database, against one sequential read of the rows it is made of.
//!
//! `TANDEM_BENCH_DATABASE` names a database that has the schema and the people; what was measured is printed as JSON.

use std::{error::Error, hint::black_box, process::ExitCode, time::Instant};

use sea_orm::{ConnectionTrait, Statement};
use serde_json::json;
use tandem::features::pairing::matching::MatchIndex;
use tandem_kernel::clock;
use tandem_platform::db::Db;

const ROUNDS: usize = 5;
const TABLES: [&str; 3] = ["enrolments", "profiles", "members"];

/// All that stands in the tables, row by row; gives how many rows there were.
async fn read_through(db: &Db) -> Result<usize, Box<dyn Error>> {
    let mut rows = 0;
    for table in TABLES {
        let statement = Statement::from_string(db.backend(), format!("select * from {table}"));
        rows += black_box(db.read().query_all_raw(statement).await?).len();
    }
    Ok(rows)
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1_000.0
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

async fn measure(url: &str) -> Result<(), Box<dyn Error>> {
    let db = Db::connect(url, 1, clock::running()).await?;
    // Once unmeasured, so that both find the pages in memory.
    let rows = read_through(&db).await?;
    let (mut reads, mut builds) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let began = Instant::now();
        read_through(&db).await?;
        reads.push(milliseconds(began));
        let began = Instant::now();
        let match_index = MatchIndex::default();
        match_index
            .build(&db)
            .await
            .map_err(|failure| failure.to_string())?;
        builds.push(milliseconds(began));
        black_box(match_index);
    }
    let found = json!({ "rows": rows, "read_ms": median(reads), "build_ms": median(builds) });
    println!("{found}");
    Ok(())
}

/// Without a database there is nothing to measure: `cargo bench` passes by.
fn main() -> ExitCode {
    let Ok(url) = std::env::var("TANDEM_BENCH_DATABASE") else {
        eprintln!("index: TANDEM_BENCH_DATABASE names no database; `just bench ranking` does");
        return ExitCode::SUCCESS;
    };
    match actix_web::rt::System::new().block_on(measure(&url)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
