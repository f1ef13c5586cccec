//! The tables of people never to be matched with: whom the member named, and who named the member.

use super::Table;

/// A column of rows that go as a whole.
const GONE: &str = "";

pub const KEPT_APART: Table = Table::new("kept_apart", "enrolment_id member_id bound_at")
    .personal(&[("name", GONE)])
    .delete(
        "member_id = $1 or enrolment_id in (select own.id from enrolments own where own.member_id = $1)",
    );

/// A name that nobody was known by yet may be the member's by now.
pub const KEPT_APART_LATER: Table = Table::new("kept_apart_later", "enrolment_id")
    .personal(&[("name", GONE)])
    .delete(
        "name in (select lower(m.email) from members m where m.id = $1 \
         union select lower(m.membership_number) from members m where m.id = $1) \
         or enrolment_id in (select own.id from enrolments own where own.member_id = $1)",
    );
