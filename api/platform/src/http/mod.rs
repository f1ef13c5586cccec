//! What all operations share: problems, callers, bodies, headers and middleware.

mod address;
mod allowed;
mod body;
mod caller;
mod client;
mod client_address;
mod connection;
mod cross_site;
mod deadline;
mod encodings;
mod etag;
mod form;
mod idempotency;
mod in_flight;
mod json;
mod language;
mod limits;
mod parameters;
mod problem;
mod request_id;
mod route_table;
mod security;
mod unmatched;
mod upload;

pub use address::{addresses_without_nul, path_of};
pub use allowed::{Allowed, FromPrincipal, Principal};
pub use body::{BodyRefusal, Valid};
pub use caller::{Caller, Grant, MembershipAccess, OwnRecord, ResolveCaller, resolve};
pub use client::{AccessTokens, Client, authenticate_client};
pub use client_address::{TrustedProxies, client_address};
pub use connection::{LINGER, Patience, Watched, on_a_connection};
pub use cross_site::{PublicOrigin, same_origin_only};
pub use deadline::{BodyDeadlines, bodies_in_time};
pub use encodings::plain_bodies_only;
pub use etag::{IfMatch, etag};
pub use form::form_config;
pub use idempotency::{IdempotencyKey, created};
pub use in_flight::{InFlight, count_in_flight};
pub use language::{DefaultLanguage, Language};
pub use limits::{DECLARED, Limit, Quotas, RateLimits, limited, limited_by_session};
pub use parameters::known_parameters_only;
pub use problem::{
    InvalidQuery, NotFound, Problem, ProblemField, ProblemType, path_config, query_config,
};
pub use request_id::{current_request_id, with_request_id};
pub use route_table::{RouteTable, route_template};
pub use security::{Nonce, security_headers};
pub use unmatched::{METHOD_NOT_ALLOWED, unmatched};
pub use upload::Upload;
