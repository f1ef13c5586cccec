//! The descriptor of this feature.

use super::{event, routes};
use crate::{
    feature::{Feature, Tag},
    personal_data::{GONE, Table},
};

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    rights: &[routes::RIGHTS],
    tables: &[VERSIONS, NOTES],
    reads: &["enrolments", "meetings", "mentorships"],
    events: &[event::EVENTS],
    ..Feature::new("notes")
};

const TAGS: &[Tag] = &[Tag {
    name: "notes",
    description: "Notes on a mentorship and its meetings that both sides write together",
}];

/// The mentorships of the member `$1`. The words of both are in one text, so that it is deleted with either.
macro_rules! own_mentorships {
    () => {
        "(select m.id from mentorships m \
         join enrolments own on own.id in (m.mentee_enrolment_id, m.mentor_enrolment_id) \
         where own.member_id = $1)"
    };
}

const VERSIONS: Table = Table::new(
    "note_versions",
    "note_id number characters by_mentee by_mentor started_at updated_at",
)
.personal(&[("text", GONE)])
.delete(concat!(
    "note_id in (select n.id from notes n where n.mentorship_id in ",
    own_mentorships!(),
    ")"
));

const NOTES: Table = Table::new(
    "notes",
    "id mentorship_id meeting_id characters revision updated_by created_at updated_at",
)
.personal(&[("state", GONE), ("text", GONE)])
.delete(concat!("mentorship_id in ", own_mentorships!()));
