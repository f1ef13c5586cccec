//! Changes of the visibility settings.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::model::{Visibility, VisibleTo};

/// The fields whose audience changes; what is left out stays.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ChangeVisibility {
    pub photo: Option<VisibleTo>,
    pub workplace: Option<VisibleTo>,
    pub career_stage: Option<VisibleTo>,
    pub orcid: Option<VisibleTo>,
    pub country: Option<VisibleTo>,
    /// And the time zone.
    pub working_hours: Option<VisibleTo>,
    pub open_to: Option<VisibleTo>,
}

impl ChangeVisibility {
    pub fn apply(self, visibility: &mut Visibility) {
        let Self {
            photo,
            workplace,
            career_stage,
            orcid,
            country,
            working_hours,
            open_to,
        } = self;
        let before = *visibility;
        *visibility = Visibility {
            photo: photo.unwrap_or(before.photo),
            workplace: workplace.unwrap_or(before.workplace),
            career_stage: career_stage.unwrap_or(before.career_stage),
            orcid: orcid.unwrap_or(before.orcid),
            country: country.unwrap_or(before.country),
            working_hours: working_hours.unwrap_or(before.working_hours),
            open_to: open_to.unwrap_or(before.open_to),
        };
    }
}
