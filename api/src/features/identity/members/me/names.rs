//! What members are called: the society says its name for them, and they say how they want to be
//! called here.

use sea_orm::ActiveValue::Set;
use serde::{Deserialize, Deserializer};
use tandem_macros::Refusal;

use crate::features::identity::members::entities::members;
use tandem_kernel::text;

/// The parts of a name to change: what is `None` stays, and what is empty within is taken away.
pub struct ChangeName<'a> {
    pub display_name: Option<&'a Option<String>>,
    pub title: Option<&'a Option<String>>,
    pub short_name: Option<&'a Option<String>>,
}

impl ChangeName<'_> {
    /// Writes it into the row; whether there was anything to write.
    ///
    /// # Errors
    /// The chosen name is to go, and the society has said none to take its place.
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

/// As the society calls them, where it does. Before that was kept apart, the name shown was the society's.
pub fn society_name(member: &members::Model) -> Option<String> {
    let shown = Some(&member.display_name).filter(|_| member.chosen_name.is_none());
    let name = member.society_name.as_ref().or(shown);
    name.filter(|name| !name.is_empty()).cloned()
}

/// Nobody is without a name again once they have said one.
#[derive(Debug, PartialEq, Eq, Refusal)]
#[refusal(code = "name_required", kind = Conflict, detail = "The society tells no name for you, so yours stays.")]
pub struct NamelessRefusal;

/// Tells a field that is `null` from one that is left out; a name is read as a line.
pub fn given<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<String>>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    Ok(Some(text.map(|text| text::line(&text))))
}
