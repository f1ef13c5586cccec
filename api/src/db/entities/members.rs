//! People as the society knows them; the key is issuer and subject.

use sea_orm::{ActiveValue::Set, ConnectionTrait, entity::prelude::*};

use crate::kernel::folding::folded;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "members")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub issuer: String,
    pub subject: String,
    pub display_name: String,
    pub email: String,
    pub locale: String,
    pub time_zone: Option<String>,
    pub administrator: bool,
    pub membership_status: String,
    pub membership_number: Option<String>,
    pub membership_category: Option<String>,
    pub membership_valid_until: Option<Date>,
    pub membership_source: String,
    pub membership_verified_at: DateTimeUtc,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    /// The name as it is searched; `None` where it was not folded yet.
    pub search_name: Option<String>,
    /// Of what the member decides about this record.
    pub version: i32,
    /// As the society calls them; `None` where it has not said so since that is kept.
    pub society_name: Option<String>,
    /// As they want to be called; `display_name` is this where there is one.
    pub chosen_name: Option<String>,
    pub title: Option<String>,
    /// As they are greeted.
    pub short_name: Option<String>,
    /// Since when this is nobody any more, but a key that others' records name.
    pub erased_at: Option<DateTimeUtc>,
}

impl Model {
    /// What somebody is called when they are spoken to.
    #[must_use]
    pub fn greeted(&self) -> &str {
        self.short_name.as_deref().unwrap_or(&self.display_name)
    }

    /// The name, where there is still somebody who has it.
    #[must_use]
    pub fn name(self) -> Option<String> {
        Some(self.display_name).filter(|_| self.erased_at.is_none())
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

#[async_trait::async_trait]
impl ActiveModelBehavior for ActiveModel {
    /// A name is searched by its folded form, which changes with it whoever writes it.
    async fn before_save<C: ConnectionTrait>(self, _: &C, _: bool) -> Result<Self, DbErr> {
        let search_name = match &self.display_name {
            Set(name) => Set(Some(folded(name))),
            _ => return Ok(self),
        };
        Ok(Self {
            search_name,
            ..self
        })
    }
}
