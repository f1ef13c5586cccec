//! People as the society knows them; the key is issuer and subject.

use sea_orm::{ActiveValue::Set, ConnectionTrait, entity::prelude::*};

use super::super::model::{MembershipSource, MembershipStatus};
use tandem_kernel::folding::{folded, key};
use tandem_platform::MemberId;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "members")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MemberId,
    pub issuer: String,
    pub subject: String,
    pub display_name: String,
    pub email: String,
    pub locale: String,
    pub time_zone: Option<String>,
    pub administrator: bool,
    pub membership_status: MembershipStatus,
    pub membership_number: Option<String>,
    pub membership_category: Option<String>,
    pub membership_valid_until: Option<Date>,
    pub membership_source: MembershipSource,
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
    /// What the address is compared by; `None` where it was not folded yet.
    pub email_key: Option<String>,
    /// The same of the number.
    pub number_key: Option<String>,
    /// The society's name as it is searched.
    pub search_society: Option<String>,
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
    async fn before_save<C: ConnectionTrait>(self, _: &C, _: bool) -> Result<Self, DbErr> {
        Ok(self.folded())
    }
}

impl ActiveModel {
    /// What is searched and compared is a folded form, which changes with what it is of, whoever writes it. Inserting by
    /// the entity does not come by here by itself.
    #[must_use]
    pub fn folded(mut self) -> Self {
        if let Set(name) = &self.display_name {
            self.search_name = Set(Some(folded(name)));
        }
        if let Set(email) = &self.email {
            self.email_key = Set(Some(key(email)));
        }
        if let Set(number) = &self.membership_number {
            self.number_key = Set(number.as_deref().map(key));
        }
        if let Set(name) = &self.society_name {
            self.search_society = Set(name.as_deref().map(folded));
        }
        self
    }
}
