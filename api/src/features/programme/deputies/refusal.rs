//! Why a member cannot be named.

use tandem_macros::Refusal;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Refusal)]
#[refusal(kind = Conflict)]
pub enum DeputyRefusal {
    #[refusal(
        code = "no_such_member",
        detail = "Nobody who has signed in has this address or number."
    )]
    NoSuchMember,
    #[refusal(
        code = "several_members",
        detail = "Several members share this address: give the membership number."
    )]
    SeveralMembers,
    #[refusal(
        code = "member_not_active",
        detail = "This member's membership is not active."
    )]
    NotActive,
    #[refusal(code = "own_deputy", detail = "You cannot be your own deputy.")]
    Oneself,
    #[refusal(
        code = "already_coordinates",
        detail = "This member coordinates the programme already."
    )]
    Coordinates,
    #[refusal(code = "already_deputy", detail = "This member is a deputy already.")]
    AlreadyDeputy,
    #[refusal(code = "in_the_past", detail = "The last day is in the past.")]
    InThePast,
}
