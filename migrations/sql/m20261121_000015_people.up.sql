-- What the society calls somebody, and what they call themselves: `display_name` is what others read,
-- the chosen name where there is one. Null in `society_name`: not told since there was a difference.
alter table members add column society_name text;
alter table members add column chosen_name text check (chosen_name <> '');
alter table members add column title text check (title <> '');
-- As they are greeted.
alter table members add column short_name text check (short_name <> '');

-- Who stands in for the coordinators of a programme, until a last day or until somebody ends it.
create table deputies (
    id {uuid} primary key,
    programme_id {uuid} not null references programmes (id) on delete cascade,
    member_id {uuid} not null references members (id) on delete cascade,
    named_by {uuid} not null references members (id),
    named_at {time} not null,
    until {date},
    ended_at {time},
    ended_by {uuid} references members (id),
    constraint nobody_names_themselves check (member_id <> named_by),
    constraint an_end_has_its_author check ((ended_at is null) = (ended_by is null))
);
create unique index one_deputy_once on deputies (programme_id, member_id) where ended_at is null;
create index deputies_by_member on deputies (member_id) where ended_at is null;
create index deputies_in_order on deputies (programme_id, id);
create index audit_entries_by_subject on audit_entries (subject_id, occurred_at);
