//! Why a question cannot be added or changed.

use tandem_macros::Refusal;

#[derive(Debug, PartialEq, Eq, Refusal)]
#[refusal(kind = Conflict)]
pub enum QuestionRefusal {
    #[refusal(
        code = "too_many_open_questions",
        detail = "At most {limit} questions may be open at once.",
        args(limit)
    )]
    TooManyOpen { limit: i32 },
    #[refusal(
        code = "suggestion_already_taken",
        detail = "This suggestion is among the questions already."
    )]
    SuggestionTaken,
    #[refusal(
        code = "question_already_discussed",
        detail = "This question has been discussed already."
    )]
    AlreadyDiscussed,
    #[refusal(
        code = "question_not_discussed",
        detail = "This question has not been discussed yet."
    )]
    NotDiscussed,
    #[refusal(
        code = "question_place_gone",
        detail = "The question to put this one after is no longer among the open ones."
    )]
    PlaceGone,
    #[refusal(
        code = "meeting_not_open",
        detail = "This meeting is over or cancelled."
    )]
    MeetingNotOpen,
    #[refusal(
        code = "written_by_other",
        kind = Forbidden,
        detail = "Only whoever wrote this can change or remove it."
    )]
    WrittenByOther,
}
