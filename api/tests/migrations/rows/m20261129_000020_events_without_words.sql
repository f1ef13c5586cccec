insert into events (id, kind, programme_id, actor_id, subject_id, payload, occurred_at, dispatched)
values ({id:95}, 'enrolment.declined', {id:10}, {id:02}, {id:20}, '{"role": "mentee", "reason": "Too early."}', {now}, true);
