//! `tandem migrate up|down|status`

use tandem_migrations::{Migrator, MigratorTrait};

use crate::server::StartError;
use tandem_kernel::clock;
use tandem_platform::{config::Config, db::Db};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Applies pending migrations.
    Up,
    /// Reverts the latest migration.
    Down,
    /// Prints which migrations are applied.
    Status,
}

/// # Errors
/// A database fault. A failed migration changes nothing.
pub async fn migrate(config: &Config, direction: Direction) -> Result<(), StartError> {
    let db = Db::connect_for_schema(config.database.url.expose(), clock::running()).await?;
    let connection = db.schema_connection();
    match direction {
        Direction::Up => Migrator::up(connection, None).await?,
        Direction::Down => Migrator::down(connection, Some(1)).await?,
        Direction::Status => {
            for migration in Migrator::get_migration_with_status(connection).await? {
                println!("{:<40} {}", migration.name(), migration.status());
            }
        }
    }
    Ok(())
}
