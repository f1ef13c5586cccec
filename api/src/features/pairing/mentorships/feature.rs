//! The descriptor of this feature.

use super::event;
use super::notices;
use super::routes;
use crate::{
    feature::{Feature, ReadModel, Tag},
    own_enrolments,
    personal_data::Table,
};
use tandem_platform::mail::MailTexts;

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    rights: &[routes::RIGHTS],
    tables: &[MENTORSHIPS],
    reads: &["enrolments", "programmes"],
    read_models: READ_MODELS,
    events: &[event::EVENTS],
    notices: notices::NOTICES,
    mail_texts: Some(MailTexts {
        english: include_str!("mails/en.ftl"),
        french: include_str!("mails/fr.ftl"),
    }),
    ..Feature::new("mentorships")
};

const TAGS: &[Tag] = &[Tag {
    name: "mentorships",
    description: "One mentor and one mentee",
}];

const READ_MODELS: &[ReadModel] = &[ReadModel {
    module: "store",
    tables: &["requests"],
    purpose: "a mentorship shows the request it came of",
}];

const MENTORSHIPS: Table = Table::new(
    "mentorships",
    "id programme_id request_id mentee_enrolment_id mentee_seat mentor_enrolment_id mentor_seat \
     status outcome ended_by created_at started_at ended_at version",
)
.personal(&[("end_note", "null")])
.clear(concat!(
    own_enrolments!("mentee_enrolment_id"),
    " or ",
    own_enrolments!("mentor_enrolment_id")
));
