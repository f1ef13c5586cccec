//! `tandem load-programme`

use std::path::Path;

use super::open_migrated;
use crate::{
    features::programme::presets::{self, PRESETS, Preset},
    server::StartError,
};
use tandem_platform::config::Config;

/// Loads a programme from a bundled preset (by slug) or from a file. An existing programme with the same slug only gets the
/// suggestions that it does not have yet.
///
/// # Errors
/// The preset cannot be read; a database fault.
pub async fn load_programme(config: &Config, preset: &str) -> Result<(), StartError> {
    let db = open_migrated(config).await?;
    let known = (0..).zip(PRESETS).find(|(_, (slug, _))| *slug == preset);
    let (position, text) = match known {
        Some((position, (_, text))) => (position, text.to_owned()),
        None => (
            PRESETS.len() as i32,
            std::fs::read_to_string(Path::new(preset))?,
        ),
    };
    let mut preset = Preset::parse(&text).map_err(std::io::Error::other)?;
    preset.time_zone.get_or_insert(config.society.time_zone);
    Ok(presets::load(&db, &preset, position).await?)
}
