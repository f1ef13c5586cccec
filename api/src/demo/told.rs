//! Events and notifications of generated requests and mentorships, as far as a demonstration shows them.

use rand::rngs::StdRng;
use serde_json::json;

use super::{ids, pairs::Pair, rows::Rows};
use crate::features::{
    delivery::notifications::entities::notifications,
    pairing::{mentorships::entities::mentorships, requests::entities::requests},
};
use tandem_platform::db::entities::events;

/// Adds the mentor's notification in the app. The event is marked as dispatched, so that no mail is sent.
pub fn announce(rng: &mut StdRng, rows: &mut Rows, pair: &Pair<'_>, request: &requests::Model) {
    let (mentee, mentor) = (&pair.mentee.row, &pair.mentor.row);
    let event = events::Model {
        seq: 0,
        id: ids::at(rng, request.created_at),
        kind: "request.sent".to_owned(),
        programme_id: Some(request.programme_id),
        mentorship_id: None,
        actor_id: Some(mentee.member_id.into()),
        subject_id: request.id.into(),
        payload: json!({
            "request_id": request.id, "mentee_id": mentee.member_id,
            "mentor_id": mentor.member_id, "mentee_enrolment_id": mentee.id,
            "mentor_enrolment_id": mentor.id,
        }),
        occurred_at: request.created_at,
        dispatched: true,
        deliver_after: None,
    };
    rows.notifications.push(notifications::Model {
        id: ids::at(rng, request.created_at),
        event_id: event.id,
        member_id: mentor.member_id,
        programme_id: request.programme_id,
        role: mentor.role.into(),
        kind: "request_received".to_owned(),
        args: json!({
            "person_id": mentee.member_id, "enrolment_id": mentor.id,
            "request_id": request.id,
        }),
        created_at: request.created_at,
        read_at: None,
    });
    rows.events.push(event);
}

/// Adds the event with which the timeline of a mentorship begins. It is marked as dispatched.
pub fn began(rng: &mut StdRng, rows: &mut Rows, pair: &Pair<'_>, mentorship: &mentorships::Model) {
    let (mentee, mentor) = (&pair.mentee.row, &pair.mentor.row);
    rows.events.push(events::Model {
        seq: 0,
        id: ids::at(rng, mentorship.created_at),
        kind: "mentorship.started".to_owned(),
        programme_id: Some(mentorship.programme_id),
        mentorship_id: Some(mentorship.id.into()),
        actor_id: Some(mentor.member_id.into()),
        subject_id: mentorship.id.into(),
        payload: json!({
            "mentorship_id": mentorship.id, "mentee_id": mentee.member_id,
            "mentor_id": mentor.member_id, "mentee_enrolment_id": mentee.id,
            "mentor_enrolment_id": mentor.id, "outcome": null,
        }),
        occurred_at: mentorship.created_at,
        dispatched: true,
        deliver_after: None,
    });
}
