//! Files in memory, for tests.

use async_trait::async_trait;
use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use super::{Files, Key};
use crate::AppError;

/// Files in the memory of this process.
#[derive(Default)]
pub struct MemoryFiles {
    files: Mutex<BTreeMap<Key, Vec<u8>>>,
}

impl MemoryFiles {
    fn held(&self) -> MutexGuard<'_, BTreeMap<Key, Vec<u8>>> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Number of files.
    #[must_use]
    pub fn count(&self) -> usize {
        self.held().len()
    }
}

#[async_trait]
impl Files for MemoryFiles {
    async fn keep(&self, key: Key, bytes: Vec<u8>) -> Result<(), AppError> {
        self.held().insert(key, bytes);
        Ok(())
    }

    async fn read(&self, key: Key) -> Result<Option<Vec<u8>>, AppError> {
        Ok(self.held().get(&key).cloned())
    }

    async fn remove(&self, key: Key) -> Result<(), AppError> {
        self.held().remove(&key);
        Ok(())
    }
}
