//! Shows what a society sent beside how it was read, for administrators who set up the sign-in.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use super::{ClaimNames, Person, Reading, claims};

/// A claim that was sent, or one that was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappedClaim {
    /// Name or path of the claim.
    pub name: String,
    /// The value as JSON; `None` where the society did not send it.
    pub sent: Option<String>,
    /// The field that it fills; `None` where it fills none.
    pub field: Option<&'static str>,
    /// The value of the field; `None` where there is none.
    pub understood: Option<String>,
}

/// Every expected claim, also where it is missing, then the others that were sent.
pub fn mapped(
    sent: &Map<String, Value>,
    reading: &Reading,
    now: DateTime<Utc>,
) -> Vec<MappedClaim> {
    let subject = claims::find(sent, &reading.names.subject).and_then(claims::identifier);
    let subject = subject.unwrap_or_default();
    let person = claims::person(sent, reading, "", &subject, now);
    let fields = fields(&reading.names, &person);
    let mapped = fields.iter().map(|(name, field, understood)| MappedClaim {
        name: (*name).to_owned(),
        sent: claims::find(sent, name).map(Value::to_string),
        field: Some(field),
        understood: understood.clone(),
    });
    let others = sent
        .iter()
        .filter(|(name, _)| !fields.iter().any(|(known, ..)| known == name))
        .map(|(name, value)| MappedClaim {
            name: name.clone(),
            sent: Some(value.to_string()),
            field: None,
            understood: None,
        });
    mapped.chain(others).collect()
}

type Field<'a> = (&'a str, &'static str, Option<String>);

fn fields<'a>(names: &'a ClaimNames, person: &Person) -> Vec<Field<'a>> {
    let Person {
        subject,
        display_name,
        email,
        locale,
        time_zone,
        membership,
        roles,
        ..
    } = person;
    let subject = (!subject.is_empty()).then(|| subject.clone());
    let status = membership.status.as_str().to_owned();
    let until = membership.valid_until.map(|day| day.to_string());
    vec![
        (&names.subject, "subject", subject),
        (&names.name, "display_name", display_name.clone()),
        (&names.email, "email", email.clone()),
        (&names.locale, "locale", locale.clone()),
        (&names.time_zone, "time_zone", time_zone.clone()),
        (&names.status, "membership_status", Some(status)),
        (
            &names.number,
            "membership_number",
            membership.number.clone(),
        ),
        (
            &names.category,
            "membership_category",
            membership.category.clone(),
        ),
        (&names.valid_until, "membership_valid_until", until),
        (&names.roles, "roles", Some(roles.join(", "))),
    ]
}
