//! What members are called: the society says its name for them, and they say how they want to be
//! called here.

use sea_orm::ActiveValue::Set;
use serde::{Deserialize, Deserializer};
use validator::ValidationError;

use crate::{db::entities::members, kernel::FieldCode};

/// The parts of a name to change: what is `None` stays, and what is empty within is taken away.
pub struct ChangeName<'a> {
    pub display_name: Option<&'a Option<String>>,
    pub title: Option<&'a Option<String>>,
    pub short_name: Option<&'a Option<String>>,
}

impl ChangeName<'_> {
    /// Writes it into the row; whether there was anything to write.
    pub fn apply(self, member: &members::Model, row: &mut members::ActiveModel) -> bool {
        let Self {
            display_name,
            title,
            short_name,
        } = self;
        let named = display_name.is_some() || title.is_some() || short_name.is_some();
        if let Some(chosen) = display_name {
            let society = member.society_name.as_ref();
            let society = society.unwrap_or(&member.display_name);
            row.display_name = Set(chosen.as_ref().unwrap_or(society).clone());
            row.society_name = Set(Some(society.clone()));
            row.chosen_name = Set(chosen.clone());
        }
        if let Some(title) = title {
            row.title = Set(title.clone());
        }
        if let Some(short) = short_name {
            row.short_name = Set(short.clone());
        }
        named
    }
}

/// Tells a field that is `null` from one that is left out; spaces around a name are no part of it.
pub fn given<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<String>>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    Ok(Some(text.map(|text| text.trim().to_owned())))
}

/// Nothing that would break a line of a mail or turn the text around it.
pub fn is_a_line(text: &str) -> Result<(), ValidationError> {
    let breaks = |character: char| {
        character.is_control()
            || matches!(character,
                '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
                | '\u{feff}')
    };
    let written = text.chars().any(char::is_alphanumeric);
    if written && !text.contains(breaks) {
        Ok(())
    } else {
        Err(FieldCode::NotAName.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_any_people_is_taken_as_it_is_written() {
        for name in [
            "Suharto",
            "山田 太郎",
            "Nguyễn Thị Đào",
            "محمد بن سلمان",
            "D’Arcy O’Brien",
        ] {
            assert!(is_a_line(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn what_breaks_a_line_or_turns_the_text_around_is_no_name() {
        for name in ["", "Amina\nBcc: x", "a\u{202e}b", "...", "\0a"] {
            assert!(is_a_line(name).is_err(), "{name:?}");
        }
    }
}
