//! Signing in through the society, and the sessions of signed-in browsers.
//!
//! A session is a row; the browser holds an opaque secret whose digest is stored. A way to the
//! society and back is a row too, bound to the browser by a cookie of its own.

mod asking;
mod browsers;
mod dto;
mod event;
mod model;
mod resolver;
mod routes;
mod rules;
mod service;
mod store;
mod use_notes;

pub use asking::Asker;
pub use browsers::{BrowserPage, BrowserView, browsers_of, end_all_of};
pub use dto::SessionView;
pub use model::{Asking, SessionLimits, Urls};
pub use resolver::SessionResolver;
pub use routes::{look_at, routes};
pub use use_notes::UseNotes;
