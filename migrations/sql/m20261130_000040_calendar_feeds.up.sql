-- The private address at which a member's calendar program reads their meetings. The secret in it is computed from the id, and only
-- its digest is stored. One for each member: a renewed one replaces the former, whose address ends.
create table calendar_feeds (
    member_id {uuid} primary key references members (id) on delete cascade,
    id {uuid} not null unique,
    token_hash text not null unique,
    created_at {time} not null
);
