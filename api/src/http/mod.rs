//! What every operation shares on its way in and out: problems, the caller, bodies, headers.

mod allowed;
mod body;
mod caller;
mod cross_site;
mod etag;
mod form;
mod idempotency;
mod limits;
mod problem;
mod request_id;
mod security;
mod unmatched;
mod upload;

pub use allowed::Allowed;
pub use body::Valid;
pub use caller::{Caller, Grant, ResolveCaller, Standing, resolve};
pub use cross_site::{PublicOrigin, same_origin_only};
pub use etag::{IfMatch, etag};
pub use form::form_config;
pub use idempotency::IdempotencyKey;
pub use limits::{RateLimits, limited};
pub use problem::{InvalidQuery, NotFound, Problem, ProblemField, path_config, query_config};
pub use request_id::{current_request_id, with_request_id};
pub use security::{Nonce, security_headers};
pub use unmatched::{KnownRoutes, unmatched};
pub use upload::Upload;
