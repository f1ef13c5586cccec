//! Unsubscribing from one kind of mail by a link (RFC 8058), without cookie or sign-in. The holder of the link can turn these mails
//! off and on again and sees only their kind.

mod link;
mod routes;

pub use link::UnsubscribeKey;
pub use routes::routes;

pub(super) use link::Subscription;
