//! The society's member directory, as its sign-in service would have it.

use chrono::NaiveDate;
use serde::Serialize;

use super::{
    Options,
    people::{self, Person},
    source::Source,
};
use tandem_platform::AppError;

/// One member of the directory. The fields are named like the claims.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DirectoryEntry {
    pub sub: String,
    pub email: String,
    pub name: String,
    pub given_name: String,
    pub family_name: String,
    pub locale: String,
    pub zoneinfo: String,
    pub membership_number: Option<String>,
    pub membership_status: String,
    pub membership_category: Option<String>,
    pub membership_valid_until: Option<NaiveDate>,
    pub tandem_roles: Vec<String>,
    pub persona: Option<String>,
}

impl From<Person> for DirectoryEntry {
    fn from(person: Person) -> Self {
        Self {
            sub: person.subject,
            email: person.email,
            name: person.display_name,
            given_name: person.given_name,
            family_name: person.family_name,
            locale: person.locale,
            zoneinfo: person.time_zone,
            membership_number: person.membership.number,
            membership_status: person.membership.status.to_string(),
            membership_category: person.membership.category,
            membership_valid_until: person.membership.valid_until,
            tandem_roles: person.roles,
            persona: person.persona,
        }
    }
}

/// The people that [`super::load`] loads with the same options.
///
/// # Errors
/// A file of `api/demo` cannot be read.
pub fn directory(options: &Options, today: NaiveDate) -> Result<Vec<DirectoryEntry>, AppError> {
    let source = Source::read()?;
    let people = people::make(&source, options, today);
    Ok(people.into_iter().map(DirectoryEntry::from).collect())
}
