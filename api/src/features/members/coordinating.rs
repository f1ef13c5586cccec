//! Who coordinates which programme: those whom the society names, and their deputies.

/// Rows of (member_id, programme_id, deputy) to select from, each pair once, at the moment that the
/// placeholder stands for.
#[must_use]
pub fn coordinators(now: &str) -> String {
    format!(
        "(select g.member_id, g.programme_id, false as deputy from grants g \
         union all select d.member_id, d.programme_id, true as deputy from deputies d \
         where d.ended_at is null and (d.ends_at is null or d.ends_at > {now}) \
         and not exists (select 1 from grants g where g.member_id = d.member_id \
             and g.programme_id = d.programme_id))"
    )
}
