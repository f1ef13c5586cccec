//! Types and rules that all crates share: time, refusals, permissions, events, pages, languages and text. This crate depends on no
//! web framework, no database and no network.

#![deny(missing_docs)]

pub mod calendar;
pub mod canonical_json;
pub mod clock;
pub mod country;
pub mod event;
pub mod field_code;
pub mod folding;
pub mod locale;
#[cfg(debug_assertions)]
mod moved_clock;
pub mod object;
pub mod page;
pub mod permission;
pub mod random;
pub mod refusal;
pub mod text;
pub mod text_enum;
pub mod zone;

pub use canonical_json::canonical_json;
pub use clock::Clock;
pub use event::{Event, EventType, NoPayload};

pub use field_code::FieldCode;
pub use locale::Locale;
pub use page::{Cursor, MAX_LIMIT, Page, PageQuery, page_limit};
pub use permission::{Permission, Requirement, Right, Scope};
pub use refusal::{Args, ErrorKind, FieldProblem, ProblemCode, Refusal};
pub use zone::Zone;
