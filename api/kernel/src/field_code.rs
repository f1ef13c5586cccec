//! What can be wrong with one field of a body, or with one parameter of a query.

crate::text_enum! {
    /// What is wrong with a field. A client words it; `detail` says it in English.
    pub enum FieldCode {
        // How it was sent.
        Unreadable = "unreadable",
        UnknownField = "unknown_field",
        UnknownParameter = "unknown_parameter",
        RepeatedField = "repeated_field",
        WrongType = "wrong_type",
        UnknownValue = "unknown_value",
        InvalidValue = "invalid_value",
        NulCharacter = "nul_character",
        // What it holds.
        Required = "required",
        TooLong = "too_long",
        TooShort = "too_short",
        TooMany = "too_many",
        TooFew = "too_few",
        OutOfRange = "out_of_range",
        InThePast = "in_the_past",
        InvalidHours = "invalid_hours",
        InvalidOrcid = "invalid_orcid",
        UnknownTerm = "unknown_term",
        UnknownLanguage = "unknown_language",
        UnknownCountry = "unknown_country",
        UnknownTimeZone = "unknown_time_zone",
        NotAName = "not_a_name",
        ForbiddenCharacters = "forbidden_characters",
        HasLink = "has_link",
        NamesNotOne = "names_not_one",
        NothingNamed = "nothing_named",
    }
}

impl FieldCode {
    /// One English sentence for people who read the API directly.
    #[must_use]
    pub const fn detail(self) -> &'static str {
        match self {
            Self::Unreadable => "This cannot be read.",
            Self::UnknownField => "There is no such field; `args` names those that there are.",
            Self::UnknownParameter => {
                "There is no such parameter; `args` names those that there are."
            }
            Self::RepeatedField => "This field is there more than once.",
            Self::WrongType => "This value is of another type than the contract says.",
            Self::UnknownValue => "This value is not one of those that `args` names.",
            Self::InvalidValue => "This value does not have the form that the contract says.",
            Self::NulCharacter => "A text has the character NUL, which cannot be kept.",
            Self::Required => "A value is needed here.",
            Self::TooLong => "This text is too long.",
            Self::TooShort => "This text is too short.",
            Self::TooMany => "There are too many values.",
            Self::TooFew => "There are too few values.",
            Self::OutOfRange => "This number is outside the range.",
            Self::InThePast => "This day must lie ahead.",
            Self::InvalidHours => {
                "These are no hours from `HH:MM` to `HH:MM`, the second another than the first; one that is earlier is on the next day."
            }
            Self::InvalidOrcid => "This is not an ORCID iD.",
            Self::UnknownTerm => "The programme has no such term.",
            Self::UnknownLanguage => "This is not a language of ISO 639-1.",
            Self::UnknownCountry => "This is not a country of ISO 3166-1 alpha-2.",
            Self::UnknownTimeZone => "This is not an IANA time zone.",
            Self::NotAName => "This cannot be a name: letters on one line, nothing invisible.",
            Self::ForbiddenCharacters => {
                "This line has characters that nobody sees or that turn text around."
            }
            Self::HasLink => "Links and e-mail addresses are not allowed here.",
            Self::NamesNotOne => "Exactly one of the alternatives must be named.",
            Self::NothingNamed => "At least one field must be named.",
        }
    }
}

impl From<FieldCode> for validator::ValidationError {
    fn from(code: FieldCode) -> Self {
        Self::new(code.as_str())
    }
}
