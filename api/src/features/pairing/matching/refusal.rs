//! Why a list is not returned.

use tandem_macros::Refusal;

#[derive(Debug, PartialEq, Eq, Refusal)]
#[refusal(kind = Conflict)]
pub enum MatchingRefusal {
    /// A mentor without a free seat.
    #[refusal(
        code = "no_free_seat",
        detail = "You have as many mentorships as you can take."
    )]
    NoFreeSeat,
    /// The person has left the programme.
    #[refusal(
        code = "no_longer_takes_part",
        detail = "This person no longer takes part in the programme."
    )]
    NoLongerTakesPart,
}
