-- What a coordinator writes to those whom they invite, in their own words.
alter table invitations add column note text check (note <> '');

-- How many people a member has had letters sent to, in the hour and in the day that began with a letter of theirs. One
-- row for each member: it is locked while it is counted on, so that no two replicas count on the same one.
create table recipient_counts (
    member_id {uuid} primary key references members (id) on delete cascade,
    hour_from {time} not null,
    in_hour integer not null check (in_hour >= 0),
    day_from {time} not null,
    in_day integer not null check (in_day >= 0)
);
