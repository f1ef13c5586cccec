//! The member's own record in requests and responses.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::{Validate, ValidationError};

use super::names::{ChangeName, given, society_name};
use crate::features::identity::members::entities::members;
use tandem_kernel::{FieldCode, Locale, text::is_name};
use tandem_platform::{MemberId, http::OwnRecord};

/// What a member decides about their own record.
#[derive(Debug, Serialize, ToSchema)]
pub struct OwnMember {
    #[schema(value_type = Uuid)]
    pub id: MemberId,
    /// As others read it: their own choice, or the society's. Empty until somebody whom the society
    /// did not name has said it.
    pub display_name: String,
    /// As the society calls them; `null` where it has told no name.
    pub society_name: Option<String>,
    /// Stands beside the name.
    pub title: Option<String>,
    /// As they are greeted, in place of the whole name.
    pub short_name: Option<String>,
    /// The language of the app and of mails.
    pub locale: Locale,
    pub version: i32,
}

/// The fields it names are changed, one at least.
#[derive(Debug, Default, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[validate(schema(function = "names_a_field"))]
pub struct UpdateMe {
    pub locale: Option<Locale>,
    /// The whole name as others read it, in whatever order and script; `null` for the society's.
    #[serde(deserialize_with = "given")]
    #[validate(length(min = 1, max = 100), custom(function = "is_name"))]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 100)]
    pub display_name: Option<Option<String>>,
    /// `null` takes it away.
    #[serde(deserialize_with = "given")]
    #[validate(length(min = 1, max = 40), custom(function = "is_name"))]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 40)]
    pub title: Option<Option<String>>,
    /// `null` for the whole name.
    #[serde(deserialize_with = "given")]
    #[validate(length(min = 1, max = 60), custom(function = "is_name"))]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 60)]
    pub short_name: Option<Option<String>>,
}

impl UpdateMe {
    pub const fn name(&self) -> ChangeName<'_> {
        ChangeName {
            display_name: self.display_name.as_ref(),
            title: self.title.as_ref(),
            short_name: self.short_name.as_ref(),
        }
    }
}

fn names_a_field(body: &UpdateMe) -> Result<(), ValidationError> {
    let UpdateMe {
        locale,
        display_name,
        title,
        short_name,
    } = body;
    let named = display_name.is_some() || title.is_some() || short_name.is_some();
    if locale.is_some() || named {
        return Ok(());
    }
    Err(FieldCode::NothingNamed.into())
}

impl From<members::Model> for OwnRecord {
    fn from(member: members::Model) -> Self {
        Self {
            society_name: society_name(&member),
            display_name: member.display_name,
            title: member.title,
            short_name: member.short_name,
            locale: Locale::nearest(&member.locale),
            version: member.version,
        }
    }
}

impl OwnMember {
    pub fn of(id: MemberId, record: OwnRecord) -> Self {
        let OwnRecord {
            display_name,
            society_name,
            title,
            short_name,
            locale,
            version,
        } = record;
        Self {
            id,
            society_name,
            display_name,
            title,
            short_name,
            locale,
            version,
        }
    }
}
