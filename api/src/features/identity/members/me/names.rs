//! Names of members: one from the society and one that the member chose.

use sea_orm::ActiveValue::Set;
use serde::{Deserialize, Deserializer};
use tandem_macros::Refusal;

use crate::features::identity::members::entities::members;
use tandem_kernel::text;

/// A change of names: `None` leaves a part as it is, `Some(None)` removes it.
pub struct ChangeName<'a> {
    pub display_name: Option<&'a Option<String>>,
    pub title: Option<&'a Option<String>>,
    pub short_name: Option<&'a Option<String>>,
}

impl ChangeName<'_> {
    /// Applies the change to the row. Returns whether it names anything.
    ///
    /// # Errors
    /// The chosen name is removed and there is no name from the society.
    pub fn apply(
        self,
        member: &members::Model,
        row: &mut members::ActiveModel,
    ) -> Result<bool, NamelessRefusal> {
        let Self {
            display_name,
            title,
            short_name,
        } = self;
        let named = display_name.is_some() || title.is_some() || short_name.is_some();
        if let Some(chosen) = display_name {
            let society = society_name(member);
            let name = chosen.clone().or_else(|| society.clone());
            row.display_name = Set(name.ok_or(NamelessRefusal)?);
            row.society_name = Set(society);
            row.chosen_name = Set(chosen.clone());
        }
        if let Some(title) = title {
            row.title = Set(title.clone());
        }
        if let Some(short) = short_name {
            row.short_name = Set(short.clone());
        }
        Ok(named)
    }
}

/// The name from the society. Before the two were stored separately, `display_name` was the society's.
pub fn society_name(member: &members::Model) -> Option<String> {
    let shown = Some(&member.display_name).filter(|_| member.chosen_name.is_none());
    let name = member.society_name.as_ref().or(shown);
    name.filter(|name| !name.is_empty()).cloned()
}

/// A chosen name cannot be removed if there is no other.
#[derive(Debug, PartialEq, Eq, Refusal)]
#[refusal(code = "name_required", kind = Conflict, detail = "The society tells no name for you, so yours stays.")]
pub struct NamelessRefusal;

/// Distinguishes a `null` field from a missing one. Names are normalized to one line.
pub fn given<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<String>>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    Ok(Some(text.map(|text| text::line(&text))))
}
