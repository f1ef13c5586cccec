insert into subscriptions (subscriber, kind, seen_at)
values ('mail', 'mentorship.ended', {now});

insert into dispatches (event_id, subscriber, done, attempts, next_at, last_error)
values ({id:41}, 'mail', false, 1, {now}, 'the database is away');
