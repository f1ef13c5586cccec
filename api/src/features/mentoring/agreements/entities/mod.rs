//! The entities of this feature, as the migrations create them.

pub mod agreement_approvals;
pub mod agreement_comments;
pub mod agreements;
