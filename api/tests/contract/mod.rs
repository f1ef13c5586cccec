//! The contract: committed as it is generated, complete, and kept by what is answered.

mod answers;
mod form;
mod permissions;
mod problems;
mod queries;
