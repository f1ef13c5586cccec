//! The words every floor shares: time, refusals, permissions, events, pages, locales.
//! Nothing here knows the web framework or the database.

pub mod calendar;
pub mod clock;
pub mod country;
pub mod event;
pub mod failure;
pub mod field_code;
pub mod folding;
mod guard;
pub mod locale;
#[cfg(debug_assertions)]
mod moved_clock;
pub mod object;
pub mod page;
pub mod permission;
pub mod random;
pub mod seal;
pub mod text;
pub mod text_enum;
pub mod zone;

pub use clock::Clock;
pub use event::Event;
pub use failure::{Args, Failure, Fault, FieldProblem, Kind, ProblemCode, Refusal};
pub use field_code::FieldCode;
pub use guard::guarded;
pub use locale::Locale;
pub use page::{Cursor, MAX_LIMIT, Page, PageQuery, page_limit};
pub use permission::{Needs, Permission};
pub use zone::Zone;
