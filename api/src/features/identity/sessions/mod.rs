//! Sign-in through the society, and sessions of browsers.
//!
//! The browser holds an opaque secret; the session row stores its digest. A sign-in attempt is also a row, bound to the browser by
//! its own cookie.

mod dto;
pub mod entities;
mod event;
mod feature;
mod last_seen;
mod membership_refresh;
mod model;
mod resolver;
mod routes;
mod rules;
mod service;
mod store;
mod user_sessions;

pub use dto::SessionView;
pub use feature::FEATURE;
pub use last_seen::LastSeenWriter;
pub use membership_refresh::MembershipRefresher;
pub use model::{RefreshPolicy, SessionId, SessionLimits, Urls};
pub use resolver::SessionResolver;
pub use routes::{current_session, routes};
pub use user_sessions::{BrowserPage, BrowserView, end_all_of, sessions_of_member};
