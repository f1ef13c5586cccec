//! What members are called: the society says its name for them, and they say how they want to be
//! called here.

use sea_orm::ActiveValue::Set;
use serde::{Deserialize, Deserializer};

use crate::{db::entities::members, kernel::text};

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

/// Tells a field that is `null` from one that is left out; a name is read as a line.
pub fn given<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<String>>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    Ok(Some(text.map(|text| text::line(&text))))
}
