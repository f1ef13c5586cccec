-- Everything that happened, appended in the transaction of the change.
create table events (
    seq {serial},
    {transaction_column}
    id {uuid} not null unique,
    kind text not null,
    programme_id {uuid} references programmes (id),
    actor_id {uuid} references members (id),
    subject_id {uuid} not null,
    payload {json} not null,
    occurred_at {time} not null,
    dispatched boolean not null
);
create index events_to_dispatch on events (seq) where dispatched = false;
create index events_by_subject on events (subject_id, seq);

-- What one subscriber owes one recipient for one event.
create table deliveries (
    id {uuid} primary key,
    event_id {uuid} not null references events (id),
    subscriber text not null,
    recipient_id {uuid} not null,
    status text not null check (status in ('waiting', 'done', 'dead')),
    attempts integer not null,
    next_at {time} not null,
    lease_until {time},
    last_error text,
    created_at {time} not null,
    done_at {time},
    unique (event_id, subscriber, recipient_id)
);
create index deliveries_to_make on deliveries (next_at) where status = 'waiting';

create table notifications (
    id {uuid} primary key,
    event_id {uuid} not null references events (id),
    member_id {uuid} not null references members (id) on delete cascade,
    programme_id {uuid} not null references programmes (id),
    role text not null check (role in ('mentee', 'mentor', 'coordinator')),
    kind text not null,
    args {json} not null,
    created_at {time} not null,
    read_at {time},
    unique (event_id, member_id)
);
create index notifications_by_member on notifications (member_id, id);
create index notifications_unread on notifications (member_id) where read_at is null;
