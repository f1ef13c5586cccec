//! A fresh database for each test, copied from a migrated template.

use sea_orm::{ConnectionTrait, Database};
use std::path::{Path, PathBuf};
use tandem::{
    db::Db,
    features::programmes::{PRESETS, Preset, load_preset},
    kernel::{Clock, clock::SystemClock},
};
use tandem_migrations::{Migrator, MigratorTrait};
use tokio::sync::OnceCell;
use uuid::Uuid;

static TEMPLATE: OnceCell<Template> = OnceCell::const_new();

enum Template {
    File(PathBuf),
    Postgres { server: String, name: String },
}

/// A database that is gone when this is dropped (a file), or named after the run (PostgreSQL,
/// whose whole cluster is thrown away).
pub struct Fresh {
    pub url: String,
    _directory: Option<tempfile::TempDir>,
}

/// The PostgreSQL server to run on, where one is given; whichever of its databases is named.
pub fn postgres() -> Option<String> {
    let url = std::env::var("TANDEM_TEST_POSTGRES_URL").ok()?;
    Some(url.trim_end_matches("/postgres").to_owned())
}

/// A database of its own, migrated and with the three preset programmes.
pub async fn fresh() -> Fresh {
    match TEMPLATE.get_or_init(template).await {
        Template::File(file) => {
            let directory = tempfile::tempdir_in(scratch()).unwrap();
            let copy = directory.path().join("test.db");
            std::fs::copy(file, &copy).unwrap();
            Fresh {
                url: format!("sqlite://{}", copy.display()),
                _directory: Some(directory),
            }
        }
        Template::Postgres { server, name } => Fresh {
            url: create(server, &format!("template {name}")).await,
            _directory: None,
        },
    }
}

/// An empty database, not even migrated.
pub async fn empty() -> Fresh {
    match postgres() {
        Some(server) => Fresh {
            url: create(&server, "encoding 'UTF8'").await,
            _directory: None,
        },
        None => {
            let directory = tempfile::tempdir_in(scratch()).unwrap();
            let file = directory.path().join("empty.db");
            Fresh {
                url: format!("sqlite://{}", file.display()),
                _directory: Some(directory),
            }
        }
    }
}

/// Where test databases lie; what earlier runs left there is thrown away with `cargo clean`.
fn scratch() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

async fn template() -> Template {
    match postgres() {
        Some(server) => {
            let url = create(&server, "encoding 'UTF8'").await;
            fill(&url).await;
            let name = url.rsplit('/').next().unwrap().to_owned();
            Template::Postgres { server, name }
        }
        None => {
            let file = scratch().join(format!("template-{}.db", Uuid::now_v7()));
            fill(&format!("sqlite://{}", file.display())).await;
            Template::File(file)
        }
    }
}

/// Creates a database on the server; gives its URL. One at a time: PostgreSQL copies a template
/// only while nobody else does.
async fn create(server: &str, how: &str) -> String {
    static TURN: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let _turn = TURN.lock().await;
    let name = format!("t{}", Uuid::now_v7().simple());
    let admin = Database::connect(format!("{server}/postgres"))
        .await
        .unwrap();
    let sql = format!("create database {name} {how}");
    admin.execute_unprepared(&sql).await.unwrap();
    admin.close().await.unwrap();
    format!("{server}/{name}")
}

async fn fill(url: &str) {
    let clock: std::sync::Arc<dyn Clock> = std::sync::Arc::new(SystemClock);
    let db = Db::connect(url, 1, clock).await.unwrap();
    Migrator::up(db.schema_connection(), None).await.unwrap();
    for (position, (_, text)) in (0..).zip(PRESETS) {
        let preset = Preset::parse(text).unwrap();
        load_preset(&db, &preset, position).await.unwrap();
    }
    if url.starts_with("sqlite:") {
        let checkpoint = "pragma wal_checkpoint(truncate)";
        db.schema_connection()
            .execute_unprepared(checkpoint)
            .await
            .unwrap();
    }
    db.close().await.unwrap();
}
