//! Members, identified by issuer and subject.

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
    /// The folded name for search; `None` until it was computed.
    pub search_name: Option<String>,
    /// Version of the settings that the member can change.
    pub version: i32,
    /// The society's name for the member; `None` if it sent none since this column exists.
    pub society_name: Option<String>,
    /// The name that the member chose. If set, `display_name` is the same.
    pub chosen_name: Option<String>,
    pub title: Option<String>,
    /// Used in greetings.
    pub short_name: Option<String>,
    /// The folded address for comparison; `None` until it was computed.
    pub email_key: Option<String>,
    /// The folded membership number.
    pub number_key: Option<String>,
    /// The folded name from the society.
    pub search_society: Option<String>,
    /// When the member was erased. The row stays because other records refer to its id.
    pub erased_at: Option<DateTimeUtc>,
}

impl Model {
    /// The name for greetings.
    #[must_use]
    pub fn greeted(&self) -> &str {
        self.short_name.as_deref().unwrap_or(&self.display_name)
    }

    /// The display name; `None` if the member was erased.
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
    /// Sets the folded columns of the values that are set. `before_save` calls it for single inserts and updates; `Entity::insert`
    /// does not, so its callers must.
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
