insert into events (id, kind, programme_id, actor_id, subject_id, payload, occurred_at, dispatched)
values
    ({id:40}, 'mentorship.ended', {id:10}, {id:01}, {id:32}, '{}', {now}, true),
    ({id:41}, 'member.signed_in', null, null, {id:01}, '{}', {now}, false);

insert into deliveries (id, event_id, subscriber, recipient_id, status, attempts, next_at, lease_until,
    last_error, created_at, done_at)
values ({id:42}, {id:40}, 'mail', {id:02}, 'waiting', 1, {now}, {now}, 'no answer', {now}, null);

insert into notifications (id, event_id, member_id, programme_id, role, kind, args, created_at, read_at)
values ({id:43}, {id:40}, {id:02}, {id:10}, 'mentor', 'mentorship_ended', '{}', {now}, null);
