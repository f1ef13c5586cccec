//! Invariants that must hold after any race, checked in the database only.

use tandem_platform::db::{Db, sql};

const SEAT_TWICE: &str = "select count(*) from (\
     select enrolment_id, seat from (\
         select mentee_enrolment_id as enrolment_id, mentee_seat as seat \
             from mentorships where ended_at is null \
         union all \
         select mentor_enrolment_id, mentor_seat from mentorships where ended_at is null) held \
     group by enrolment_id, seat having count(*) > 1) twice";

const BEYOND_CAPACITY: &str = "select count(*) from enrolments e where e.capacity < (\
     select count(*) from mentorships m where m.ended_at is null \
     and e.id in (m.mentee_enrolment_id, m.mentor_enrolment_id))";

const LEFT_OPEN: &str = "select count(*) from requests r \
     join enrolments e on e.id = r.mentee_enrolment_id \
     where r.status = 'pending' and e.capacity <= (\
     select count(*) from mentorships m where m.ended_at is null \
     and m.mentee_enrolment_id = e.id)";

const ACCEPTED_FOR_NOTHING: &str = "select count(*) from requests r \
     where (r.status = 'accepted') <> \
     (exists (select 1 from mentorships m where m.request_id = r.id))";

const NOT_ONE_EVENT: &str = "select count(*) from mentorships m where 1 <> (\
     select count(*) from events v where v.subject_id = m.id and v.kind = 'mentorship.started')";

pub const RULES: [(&str, &str); 5] = [
    ("a seat carries two mentorships", SEAT_TWICE),
    (
        "somebody holds more mentorships than their capacity",
        BEYOND_CAPACITY,
    ),
    (
        "a request is open though its mentee has no seat left",
        LEFT_OPEN,
    ),
    (
        "an accepted request and a mentorship do not go together",
        ACCEPTED_FOR_NOTHING,
    ),
    (
        "a mentorship has not exactly one event of its beginning",
        NOT_ONE_EVENT,
    ),
];

/// The invariants that do not hold.
pub async fn violations(db: &Db) -> Vec<&'static str> {
    let mut found = Vec::new();
    for (rule, query) in RULES {
        let rows = sql::rows(db.read(), query, []).await.unwrap();
        let breaks: i64 = rows[0].try_get_by_index(0).unwrap();
        if breaks > 0 {
            found.push(rule);
        }
    }
    found
}
