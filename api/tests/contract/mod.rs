//! The contract: the committed file is the generated one, it is complete, and responses match it.

mod answers;
mod form;
mod permissions;
mod problems;
mod queries;
