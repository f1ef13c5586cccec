//! `tandem demo-data`

use std::path::Path;

use super::open_migrated;
use crate::{
    demo::{self, Options},
    server::StartError,
};
use tandem_kernel::Zone;
use tandem_platform::{AppError, config::Config};

/// Loads generated demo data. With a file, also writes the same people as the society's member directory.
///
/// # Errors
/// A database fault, or the directory file cannot be written.
pub async fn demo_data(
    config: &Config,
    members: usize,
    seed: u64,
    mentorships: bool,
    file: Option<&Path>,
) -> Result<(), StartError> {
    let options = Options {
        members,
        seed,
        issuer: config.society.issuer.clone(),
        mentorships,
    };
    let db = open_migrated(config).await?;
    let loaded = demo::load(&db, &options).await?;
    println!(
        "{} members, {} enrolments ({} wait for approval), {} requests, {} mentorships",
        loaded.members,
        loaded.enrolments,
        loaded.waiting_for_approval,
        loaded.requests,
        loaded.mentorships
    );
    if let Some(file) = file {
        let people = demo::directory(&options, Zone::UTC.day(db.clock().now()))?;
        let json = serde_json::to_vec_pretty(&people).map_err(AppError::internal)?;
        std::fs::write(file, json)?;
    }
    Ok(())
}
