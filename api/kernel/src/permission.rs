//! Permissions: what an operation requires of its caller.

/// What an operation requires of its caller. It is checked before anything else of the request is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requirement {
    /// Signed in, whatever the state of the membership.
    SignedIn,
    /// An active member, or one in grace.
    ActiveMember,
    /// A coordinator of the programme named in the path.
    Coordinator,
    /// A coordinator whom the society gave the role; deputies are refused.
    CoordinatorNoDeputy,
    /// An administrator: the society's IT.
    Administrator,
}

/// The right to call one operation. Each feature declares its own.
pub trait Permission: 'static {
    /// Id of the operation in the contract.
    const OPERATION: &'static str;
    /// What the caller must be to call the operation.
    const NEEDS: Requirement;
}

/// A permission as data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Right {
    /// Id of the operation in the contract.
    pub operation: &'static str,
    /// What the caller must be to call it.
    pub needs: Requirement,
}

/// Declares permissions, and `RIGHTS`, the list of them: `permissions! { ApproveEnrolment => approve_enrolment: Coordinator }`.
#[macro_export]
macro_rules! permissions {
    ($($name:ident => $operation:ident: $needs:ident),+ $(,)?) => {$(
        #[doc = concat!("The right to `", stringify!($operation), "`.")]
        pub struct $name;

        impl $crate::Permission for $name {
            const OPERATION: &'static str = stringify!($operation);
            const NEEDS: $crate::Requirement = $crate::Requirement::$needs;
        }
    )+

        /// Every right that is declared here.
        pub const RIGHTS: &[$crate::Right] = &[$($crate::Right {
            operation: stringify!($operation),
            needs: $crate::Requirement::$needs,
        }),+];
    };
}
