//! Authorization: the first argument of each handler.

use actix_web::{FromRequest, HttpMessage, HttpRequest, dev::Payload};
use std::{
    future::{Ready, ready},
    marker::PhantomData,
    ops::Deref,
};
use tandem_macros::Refusal;

use super::{Caller, Client, MembershipAccess, parameters::known_only};
use crate::{AppError, ProgrammeId};
use tandem_kernel::{Permission, Requirement, Scope};

/// The caller of a request.
#[derive(Clone, Debug)]
pub enum Principal {
    /// A member, authenticated by the session cookie.
    Member(Caller),
    /// A program, authenticated by an access token.
    Client(Client),
}

/// A caller with permission `P`. It is extracted synchronously, before any body is read.
///
/// Most operations are for members only, and their handlers get the [`Caller`]. An operation that clients may call too has a
/// permission with a scope and asks for `Allowed<P, Principal>`.
pub struct Allowed<P, C = Caller> {
    caller: C,
    programme_id: Option<ProgrammeId>,
    permission: PhantomData<P>,
}

/// The types of caller that a handler can ask for.
pub trait FromPrincipal: Sized {
    /// `None` if the operation does not accept this type of caller.
    fn from_principal(principal: Principal) -> Option<Self>;
}

impl FromPrincipal for Caller {
    fn from_principal(principal: Principal) -> Option<Self> {
        match principal {
            Principal::Member(caller) => Some(caller),
            Principal::Client(_) => None,
        }
    }
}

impl FromPrincipal for Principal {
    fn from_principal(principal: Principal) -> Option<Self> {
        Some(principal)
    }
}

impl<P: Permission, C> Allowed<P, C> {
    /// The id of the programme in the path, for coordinators.
    ///
    /// # Errors
    /// `forbidden` if the permission is not for a programme.
    pub fn programme_id(&self) -> Result<ProgrammeId, AppError> {
        self.programme_id.ok_or_else(|| Denied::Forbidden.into())
    }

    /// Id of the operation in the contract.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        P::OPERATION
    }
}

impl<P, C> Deref for Allowed<P, C> {
    type Target = C;

    fn deref(&self) -> &C {
        &self.caller
    }
}

impl<P: Permission, C: FromPrincipal> FromRequest for Allowed<P, C> {
    type Error = AppError;
    type Future = Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let allowed = decide(request).map_err(AppError::from);
        ready(allowed.and_then(|allowed| known_only(request).map(|()| allowed)))
    }
}

fn decide<P: Permission, C: FromPrincipal>(request: &HttpRequest) -> Result<Allowed<P, C>, Denied> {
    let principal = principal_of(request).ok_or(Denied::Unauthenticated)?;
    let programme_id = match &principal {
        Principal::Member(caller) => {
            holds(P::NEEDS, caller, request.match_info().get("programme"))?
        }
        Principal::Client(client) => has_scope(P::SCOPE, client)?,
    };
    Ok(Allowed {
        caller: C::from_principal(principal).ok_or(Denied::Forbidden)?,
        programme_id,
        permission: PhantomData,
    })
}

/// The authenticated caller, as the middleware stored it in the request. An access token has precedence.
fn principal_of(request: &HttpRequest) -> Option<Principal> {
    let extensions = request.extensions();
    let client = extensions.get::<Client>().cloned().map(Principal::Client);
    client.or_else(|| extensions.get::<Caller>().cloned().map(Principal::Member))
}

fn has_scope(scope: Option<Scope>, client: &Client) -> Result<Option<ProgrammeId>, Denied> {
    match scope.is_some_and(|scope| client.scopes.contains(&scope)) {
        true => Ok(None),
        false => Err(Denied::Forbidden),
    }
}

fn holds(
    needs: Requirement,
    caller: &Caller,
    programme: Option<&str>,
) -> Result<Option<ProgrammeId>, Denied> {
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
    use crate::MemberId;
    use crate::http::{Grant, OwnRecord};
    use chrono::DateTime;
    use uuid::Uuid;

    fn caller(standing: MembershipAccess, coordinates: &[&str]) -> Caller {
        Caller {
            session_id: Uuid::nil(),
            member_id: MemberId::default(),
            record: OwnRecord::any(),
            seen_at: DateTime::UNIX_EPOCH,
            standing,
            administrator: false,
            coordinates: coordinates
                .iter()
                .map(|slug| Grant {
                    programme_id: ProgrammeId::MAX,
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
            Ok(Some(ProgrammeId::MAX))
        );
        assert_eq!(
            holds(Requirement::Coordinator, &coordinator, Some("isth")),
            Err(Denied::Forbidden)
        );
    }

    #[test]
    fn a_client_does_what_its_scopes_name_and_nothing_that_has_no_scope() {
        let client = |scopes: &[Scope]| Client {
            id: Uuid::nil(),
            scopes: scopes.to_vec(),
        };
        let all = client(Scope::ALL);
        assert_eq!(has_scope(Some(Scope::StatusRead), &all), Ok(None));
        assert_eq!(has_scope(None, &all), Err(Denied::Forbidden));
        let none = client(&[]);
        assert_eq!(
            has_scope(Some(Scope::StatusRead), &none),
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
