//! Ending mails of one kind by the link in one of them (RFC 8058): no cookie, no sign-in. Whoever holds
//! the link may end them and begin them again, and learns nothing but the kind.

mod link;
mod routes;

pub use link::UnsubscribeKey;
pub use routes::routes;

pub(super) use link::Subscription;
