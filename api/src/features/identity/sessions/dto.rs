//! The session in responses.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::store::SignedIn;
use crate::features::identity::members::{
    Access, MembershipStatus, MembershipView, RestrictedReason,
};
use tandem_kernel::Locale;
use tandem_platform::MemberId;

/// Who is signed in, and how far they get.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Session)]
pub struct SessionView {
    pub access: Access,
    /// Why not further; `null` when access is active.
    pub reason: Option<RestrictedReason>,
    pub member: Option<Me>,
    /// Slugs of the programmes this person coordinates.
    pub coordinates: Vec<String>,
    pub administrator: bool,
    /// The society told no name: whoever is signed in says it by `update_me` before anything else.
    pub name_required: bool,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Me {
    #[schema(value_type = Uuid)]
    pub id: MemberId,
    pub display_name: String,
    /// Stands beside the name.
    pub title: Option<String>,
    /// As they are greeted, in place of the whole name.
    pub short_name: Option<String>,
    pub email: String,
    pub locale: Locale,
    /// IANA name.
    pub time_zone: Option<String>,
    pub membership: MembershipView,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct SignedOut {
    /// Where to sign out at the society too, where it has such a page.
    pub society_sign_out_url: Option<String>,
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SignInQuery {
    /// The page to come back to.
    pub return_to: Option<String>,
    /// Ask the society for another account.
    pub again: Option<bool>,
}

impl SessionView {
    pub fn anonymous() -> Self {
        Self {
            access: Access::Anonymous,
            reason: Some(RestrictedReason::NotSignedIn),
            member: None,
            coordinates: Vec::new(),
            administrator: false,
            name_required: false,
        }
    }
}

impl SessionView {
    /// `status` is the status that still counts (`store::Live::status`).
    pub fn of(signed_in: SignedIn, status: MembershipStatus) -> Self {
        let SignedIn { member, grants } = signed_in;
        let active = status.is_active();
        Self {
            access: if active {
                Access::Active
            } else {
                Access::Restricted
            },
            reason: status.restricted_reason(),
            coordinates: grants.into_iter().map(|grant| grant.slug).collect(),
            administrator: member.administrator,
            name_required: active && member.display_name.is_empty(),
            member: Some(Me {
                id: member.id,
                membership: MembershipView::from(&member),
                display_name: member.display_name,
                title: member.title,
                short_name: member.short_name,
                email: member.email,
                locale: Locale::nearest(&member.locale),
                time_zone: member.time_zone,
            }),
        }
    }
}
