//! Files in a directory of this machine.

use async_trait::async_trait;
use std::{
    fs,
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

use super::{Files, Key};
use crate::AppError;

/// Files in a directory of this machine; replicas must share it.
pub struct LocalFiles {
    directory: PathBuf,
}

impl LocalFiles {
    /// The directory is created with the first file.
    #[must_use]
    pub fn new(directory: PathBuf) -> Self {
        Self { directory }
    }

    /// Files are spread over folders by the end of the id, which is random; its beginning is the time.
    fn path(&self, key: Key) -> PathBuf {
        let name = key.name();
        let folder = name.get(name.len() - 2..).unwrap_or("00");
        self.directory.join(folder).join(&name)
    }
}

#[async_trait]
impl Files for LocalFiles {
    async fn keep(&self, key: Key, bytes: Vec<u8>) -> Result<(), AppError> {
        let path = self.path(key);
        aside(move || write(&path, &bytes)).await
    }

    async fn read(&self, key: Key) -> Result<Option<Vec<u8>>, AppError> {
        let path = self.path(key);
        aside(move || match fs::read(path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        })
        .await
    }

    async fn remove(&self, key: Key) -> Result<(), AppError> {
        let path = self.path(key);
        aside(move || match fs::remove_file(path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        })
        .await
    }
}

/// Runs file operations on other threads than those that serve requests, because disks are slow.
async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, AppError> {
    let outcome = tokio::task::spawn_blocking(work).await;
    outcome
        .map_err(AppError::internal)?
        .map_err(AppError::internal)
}

/// Writes under another name first, so that nobody reads half a file.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let unfinished = path.with_extension("part");
    let mut file = fs::File::create(&unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(unfinished, path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[tokio::test]
    async fn a_file_is_kept_read_replaced_and_removed() {
        let directory = tempfile::tempdir().unwrap();
        let files = LocalFiles::new(directory.path().join("not/there/yet"));
        let key = Key::of(Uuid::from_u128(7));
        assert_eq!(files.read(key).await.unwrap(), None);
        files.keep(key, b"first".to_vec()).await.unwrap();
        files.keep(key, b"second".to_vec()).await.unwrap();
        assert_eq!(files.read(key).await.unwrap().unwrap(), b"second");
        files.remove(key).await.unwrap();
        files.remove(key).await.unwrap();
        assert_eq!(files.read(key).await.unwrap(), None);
    }
}
