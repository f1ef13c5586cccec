//! Signing in through the society, and the sessions of signed-in browsers.
//!
//! A session is a row; the browser holds an opaque secret whose digest is stored. A way to the
//! society and back is a row too, bound to the browser by a cookie of its own.

mod dto;
mod model;
mod resolver;
mod routes;
mod service;
mod store;

pub use dto::SessionView;
pub use model::{SessionLimits, Urls};
pub use resolver::SessionResolver;
pub use routes::routes;
