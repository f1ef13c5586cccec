-- Which subscriber hears of which kind of event, as the releases that run say it. A worker of an older
-- release reads here that somebody it does not know is owed an event, and leaves it.
create table subscriptions (
    subscriber text not null,
    kind text not null,
    seen_at {time} not null,
    primary key (subscriber, kind)
);

-- The subscribers that an event was dispatched to, while it is not dispatched to all of them: the others
-- are of a newer release, or failed and are tried again at next_at.
create table dispatches (
    event_id {uuid} not null references events (id),
    subscriber text not null,
    done boolean not null,
    attempts integer not null,
    next_at {time} not null,
    last_error text,
    primary key (event_id, subscriber)
);

-- Tries that failed, which the retry schedule goes by; attempts counts those as well that nobody ended.
alter table deliveries add column failures integer not null default 0;

-- The answer to a POST with an Idempotency-Key, letter by letter as it was sent.
alter table idempotency_keys add column response text;
