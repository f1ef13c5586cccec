//! Files that members upload, stored outside the database under generated keys.

mod local;
mod memory;

use async_trait::async_trait;
use uuid::Uuid;

pub use local::LocalFiles;
pub use memory::MemoryFiles;

use crate::AppError;

/// The name of a file. It is made of an id only, so that no user input becomes a path.
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
    /// Stores all of the bytes or none.
    ///
    /// # Errors
    /// They could not be stored.
    async fn keep(&self, key: Key, bytes: Vec<u8>) -> Result<(), AppError>;

    /// Reads a file; `None` where it does not exist.
    ///
    /// # Errors
    /// It exists and could not be read.
    async fn read(&self, key: Key) -> Result<Option<Vec<u8>>, AppError>;

    /// Removes the file; a missing one is no error.
    ///
    /// # Errors
    /// It could not be removed.
    async fn remove(&self, key: Key) -> Result<(), AppError>;
}
