//! What members upload, kept outside the database under keys of our own making.

mod local;
mod memory;

use async_trait::async_trait;
use uuid::Uuid;

pub use local::LocalFiles;
pub use memory::MemoryFiles;

use crate::AppError;

/// The name of one file. Made of an id alone, so that nothing typed by anybody becomes a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Uuid);

impl Key {
    /// The key of the file with this id.
    #[must_use]
    pub const fn of(id: Uuid) -> Self {
        Self(id)
    }

    fn name(self) -> String {
        self.0.simple().to_string()
    }
}

/// Storage of uploaded files.
#[async_trait]
pub trait Files: Send + Sync {
    /// Keeps the bytes whole or not at all.
    ///
    /// # Errors
    /// They could not be kept.
    async fn keep(&self, key: Key, bytes: Vec<u8>) -> Result<(), AppError>;

    /// # Errors
    /// They could not be read, for another reason than that they are not there.
    async fn read(&self, key: Key) -> Result<Option<Vec<u8>>, AppError>;

    /// Removes the file; one that is not there is no error.
    ///
    /// # Errors
    /// It could not be removed.
    async fn remove(&self, key: Key) -> Result<(), AppError>;
}
