//! A fresh database for each test, copied from a migrated template.

use sea_orm::{ConnectionTrait, Database};
use std::path::{Path, PathBuf};
use tandem::features::programme::presets::{self, PRESETS, Preset};
use tandem_kernel::{Clock, clock::SystemClock};
use tandem_migrations::{Migrator, MigratorTrait};
use tandem_platform::db::Db;
use tokio::sync::OnceCell;
use uuid::Uuid;

static TEMPLATE: OnceCell<Template> = OnceCell::const_new();

enum Template {
    File(PathBuf),
    Postgres { server: String, name: String },
}

/// A database that is removed when this is dropped: hundreds of them would fill a small disk.
pub struct Fresh {
    pub url: String,
    _place: Place,
}

/// Where a test's database is; dropping this removes it.
enum Place {
    Directory { _held: tempfile::TempDir },
    Postgres { _held: ServerCopy },
}

struct ServerCopy {
    server: String,
    name: String,
}

impl Drop for ServerCopy {
    /// Closes connections that the test still has open. It runs on a thread of its own, because the test's runtime is blocked here.
    fn drop(&mut self) {
        let (server, name) = (self.server.clone(), self.name.clone());
        let dropping = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            let sql = format!("drop database if exists {name} with (force)");
            runtime.block_on(execute(&server, &sql));
        });
        // A panic here, while the test unwinds, would hide the test's message.
        if dropping.join().is_err() {
            eprintln!("the database {} was left behind", self.name);
        }
    }
}

/// The PostgreSQL server to run on, where one is set. Any of its databases can be named in the URL.
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
            Fresh::file(directory, &copy)
        }
        Template::Postgres { server, name } => {
            Fresh::copy(server, create(server, &copy_of(name)).await)
        }
    }
}

impl Fresh {
    fn file(directory: tempfile::TempDir, file: &Path) -> Self {
        Self {
            url: format!("sqlite://{}", file.display()),
            _place: Place::Directory { _held: directory },
        }
    }

    fn copy(server: &str, name: String) -> Self {
        let url = format!("{server}/{name}");
        let server = server.to_owned();
        let _held = ServerCopy { server, name };
        Self {
            url,
            _place: Place::Postgres { _held },
        }
    }
}

/// An empty database without migrations.
pub async fn empty() -> Fresh {
    match postgres() {
        Some(server) => Fresh::copy(&server, create(&server, "encoding 'UTF8'").await),
        None => {
            let directory = tempfile::tempdir_in(scratch()).unwrap();
            let file = directory.path().join("empty.db");
            Fresh::file(directory, &file)
        }
    }
}

/// The folder of test databases. `cargo clean` removes what earlier runs left there.
fn scratch() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

async fn template() -> Template {
    match postgres() {
        Some(server) => {
            let name = create(&server, "encoding 'UTF8'").await;
            fill(&format!("{server}/{name}")).await;
            Template::Postgres { server, name }
        }
        None => {
            let file = scratch().join(format!("template-{}.db", Uuid::now_v7()));
            fill(&format!("sqlite://{}", file.display())).await;
            Template::File(file)
        }
    }
}

/// Copies the files. The default, by the write-ahead log, takes six times as long.
fn copy_of(template: &str) -> String {
    format!("template {template} strategy file_copy")
}

/// Creates a database on the server; returns its name. One at a time, because PostgreSQL copies a template only while nobody else
/// does.
async fn create(server: &str, how: &str) -> String {
    static TURN: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let _turn = TURN.lock().await;
    let name = format!("t{}", Uuid::now_v7().simple());
    execute(server, &format!("create database {name} {how}")).await;
    name
}

async fn execute(server: &str, sql: &str) {
    let admin = Database::connect(format!("{server}/postgres"))
        .await
        .unwrap();
    admin.execute_unprepared(sql).await.unwrap();
    admin.close().await.unwrap();
}

async fn fill(url: &str) {
    let clock: std::sync::Arc<dyn Clock> = std::sync::Arc::new(SystemClock);
    let db = Db::connect(url, 1, clock).await.unwrap();
    Migrator::up(db.schema_connection(), None).await.unwrap();
    for (position, (_, text)) in (0..).zip(PRESETS) {
        let preset = Preset::parse(text).unwrap();
        presets::load(&db, &preset, position).await.unwrap();
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
