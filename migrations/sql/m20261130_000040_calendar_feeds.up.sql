-- The private address at which a member's calendar program reads their meetings. The secret in it is computed from the id, and only
-- its digest is stored. One for each member: a renewed one replaces the former, whose address ends.
create table calendar_feeds (
    member_id {uuid} primary key references members (id) on delete cascade,
    id {uuid} not null unique,
    token_hash text not null unique,
    created_at {time} not null
);

-- Reminders of meetings that were dealt with. A reminder belongs to an agreed time, so that a moved meeting has new ones and nobody is
-- reminded twice of the same.
create table meeting_reminders (
    meeting_id {uuid} not null references meetings (id),
    kind text not null check (kind in ('day', 'hour')),
    starts_at {time} not null,
    created_at {time} not null,
    primary key (meeting_id, kind, starts_at)
);
