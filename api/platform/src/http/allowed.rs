//! The authority of a handler: its first argument.

use actix_web::{FromRequest, HttpMessage, HttpRequest, dev::Payload};
use std::{
    future::{Ready, ready},
    marker::PhantomData,
    ops::Deref,
};
use tandem_macros::Refusal;
use uuid::Uuid;

use super::{Caller, MembershipAccess, parameters::known_only};
use crate::AppError;
use tandem_kernel::{Permission, Requirement};

/// A caller who holds permission `P`. Extracted synchronously, before any body is read.
pub struct Allowed<P> {
    caller: Caller,
    programme_id: Option<Uuid>,
    permission: PhantomData<P>,
}

impl<P: Permission> Allowed<P> {
    /// The programme in the path, for coordinators.
    ///
    /// # Errors
    /// `forbidden` where the permission does not name a programme.
    pub fn programme_id(&self) -> Result<Uuid, AppError> {
        self.programme_id.ok_or_else(|| Denied::Forbidden.into())
    }

    /// Id of the operation in the contract.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        P::OPERATION
    }
}

impl<P> Deref for Allowed<P> {
    type Target = Caller;

    fn deref(&self) -> &Caller {
        &self.caller
    }
}

impl<P: Permission> FromRequest for Allowed<P> {
    type Error = AppError;
    type Future = Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let allowed = decide::<P>(request).map_err(AppError::from);
        ready(allowed.and_then(|allowed| known_only(request).map(|()| allowed)))
    }
}

fn decide<P: Permission>(request: &HttpRequest) -> Result<Allowed<P>, Denied> {
    let caller = request
        .extensions()
        .get::<Caller>()
        .cloned()
        .ok_or(Denied::Unauthenticated)?;
    let programme = request.match_info().get("programme");
    let programme_id = holds(P::NEEDS, &caller, programme)?;
    Ok(Allowed {
        caller,
        programme_id,
        permission: PhantomData,
    })
}

fn holds(
    needs: Requirement,
    caller: &Caller,
    programme: Option<&str>,
) -> Result<Option<Uuid>, Denied> {
    if needs == Requirement::SignedIn {
        return Ok(None);
    }
    if caller.standing != MembershipAccess::Active {
        return Err(Denied::MembershipNotActive);
    }
    if !caller.is_named() {
        return Err(Denied::NameRequired);
    }
    match needs {
        Requirement::SignedIn | Requirement::ActiveMember => Ok(None),
        Requirement::Administrator if caller.administrator => Ok(None),
        Requirement::Administrator => Err(Denied::Forbidden),
        Requirement::Coordinator | Requirement::CoordinatorNoDeputy => caller
            .coordinates
            .iter()
            .find(|grant| Some(grant.slug.as_str()) == programme)
            .filter(|grant| needs == Requirement::Coordinator || !grant.deputy)
            .map(|grant| Some(grant.programme_id))
            .ok_or(Denied::Forbidden),
    }
}

#[derive(Debug, PartialEq, Eq, Refusal)]
#[refusal(kind = Forbidden)]
enum Denied {
    #[refusal(code = "unauthenticated", kind = Unauthenticated, detail = "Please sign in first.")]
    Unauthenticated,
    #[refusal(
        code = "membership_not_active",
        detail = "You need an active membership of the society."
    )]
    MembershipNotActive,
    #[refusal(
        code = "name_required",
        detail = "Please enter your name first: the society did not send it."
    )]
    NameRequired,
    #[refusal(code = "forbidden", detail = "Your role does not allow this.")]
    Forbidden,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::{Grant, OwnRecord};
    use chrono::DateTime;

    fn caller(standing: MembershipAccess, coordinates: &[&str]) -> Caller {
        Caller {
            session_id: Uuid::nil(),
            member_id: Uuid::nil(),
            record: OwnRecord::any(),
            seen_at: DateTime::UNIX_EPOCH,
            standing,
            administrator: false,
            coordinates: coordinates
                .iter()
                .map(|slug| Grant {
                    programme_id: Uuid::max(),
                    slug: (*slug).to_owned(),
                    deputy: false,
                })
                .collect(),
        }
    }

    #[test]
    fn a_coordinator_holds_only_the_programme_of_the_grant() {
        let coordinator = caller(MembershipAccess::Active, &["isbt"]);
        assert_eq!(
            holds(Requirement::Coordinator, &coordinator, Some("isbt")),
            Ok(Some(Uuid::max()))
        );
        assert_eq!(
            holds(Requirement::Coordinator, &coordinator, Some("isth")),
            Err(Denied::Forbidden)
        );
    }

    #[test]
    fn a_deputy_does_what_coordinators_do_but_names_nobody() {
        let mut deputy = caller(MembershipAccess::Active, &["isbt"]);
        deputy.coordinates[0].deputy = true;
        assert!(holds(Requirement::Coordinator, &deputy, Some("isbt")).is_ok());
        assert_eq!(
            holds(Requirement::CoordinatorNoDeputy, &deputy, Some("isbt")),
            Err(Denied::Forbidden)
        );
    }

    #[test]
    fn whoever_has_no_name_yet_says_it_before_anything_else() {
        let mut nameless = caller(MembershipAccess::Active, &["isbt"]);
        nameless.administrator = true;
        let mut record = OwnRecord::clone(&nameless.record);
        record.display_name.clear();
        nameless.record = std::sync::Arc::new(record);
        for needs in [
            Requirement::ActiveMember,
            Requirement::Administrator,
            Requirement::Coordinator,
            Requirement::CoordinatorNoDeputy,
        ] {
            assert_eq!(
                holds(needs, &nameless, Some("isbt")),
                Err(Denied::NameRequired)
            );
        }
        assert_eq!(holds(Requirement::SignedIn, &nameless, None), Ok(None));
    }

    #[test]
    fn a_lapsed_coordinator_holds_nothing_but_the_restricted_room() {
        let lapsed = caller(MembershipAccess::Restricted, &["isbt"]);
        assert_eq!(
            holds(Requirement::Coordinator, &lapsed, Some("isbt")),
            Err(Denied::MembershipNotActive)
        );
        assert_eq!(holds(Requirement::SignedIn, &lapsed, None), Ok(None));
    }
}
