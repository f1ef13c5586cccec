//! What can be wrong with a field of a body or a parameter of a query.

crate::text_enum! {
    /// What is wrong with a field. The app has a translated text for each code; [`FieldCode::detail`] is an English one.
    pub enum FieldCode {
        // Errors of form.
        /// It cannot be parsed.
        Unreadable = "unreadable",
        /// The object has no such field; `args` names those that it has.
        UnknownField = "unknown_field",
        /// The operation has no such parameter; `args` names those that it has.
        UnknownParameter = "unknown_parameter",
        /// The field or parameter occurs more than once.
        RepeatedField = "repeated_field",
        /// The value has another JSON type than the contract says.
        WrongType = "wrong_type",
        /// The value is none of those that `args` names.
        UnknownValue = "unknown_value",
        /// The value does not have the form that the contract says.
        InvalidValue = "invalid_value",
        /// A text contains U+0000, which PostgreSQL cannot store.
        NulCharacter = "nul_character",
        // Errors of content.
        /// A value is missing.
        Required = "required",
        /// The text has too many characters.
        TooLong = "too_long",
        /// The text has too few characters.
        TooShort = "too_short",
        /// The list has too many items.
        TooMany = "too_many",
        /// The list has too few items.
        TooFew = "too_few",
        /// The number is too small or too large.
        OutOfRange = "out_of_range",
        /// The day must be in the future.
        InThePast = "in_the_past",
        /// The hours are not `HH:MM` to `HH:MM`, or both ends are the same.
        InvalidHours = "invalid_hours",
        /// It is not an ORCID iD: the form or the check digit is wrong.
        InvalidOrcid = "invalid_orcid",
        /// The programme's taxonomy has no such term.
        UnknownTerm = "unknown_term",
        /// It is not a code of ISO 639-1.
        UnknownLanguage = "unknown_language",
        /// It is not a code of ISO 3166-1 alpha-2, nor `XK`.
        UnknownCountry = "unknown_country",
        /// It is not a name of the IANA time zone database.
        UnknownTimeZone = "unknown_time_zone",
        /// A name has no letter and no digit.
        NotAName = "not_a_name",
        /// A line has characters that are invisible or change the direction of the text.
        ForbiddenCharacters = "forbidden_characters",
        /// The text has a link or an e-mail address.
        HasLink = "has_link",
        /// Exactly one of several fields must be given.
        NamesNotOne = "names_not_one",
        /// At least one field must be given.
        NothingNamed = "nothing_named",
    }
}

impl FieldCode {
    /// An English sentence for developers who call the API.
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
