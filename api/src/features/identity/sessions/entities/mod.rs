//! The entities of this feature, as the migrations create them.

pub mod grants;
pub mod seen_logout_tokens;
pub mod sessions;
pub mod sign_in_attempts;
pub mod sign_in_claims;
