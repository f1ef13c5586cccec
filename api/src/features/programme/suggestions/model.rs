//! Suggestions and the steps of a mentorship that they are for.

use std::collections::BTreeMap;

use tandem_kernel::Locale;

tandem_platform::id_type! {
    SuggestionId
}

tandem_platform::column_enum! {
    /// The step of a mentorship at which a question is useful.
    pub enum SuggestionStep {
        FirstMeeting = "first_meeting",
        Goals = "goals",
        Meetings = "meetings",
        Closing = "closing",
    }
}

/// The career stages that a preset may name. Profiles define them, in a later feature.
pub const STAGES: [&str; 5] = ["student", "early", "mid", "senior", "leading"];

/// The texts in other languages than the original.
pub type SuggestionTexts = BTreeMap<Locale, String>;
