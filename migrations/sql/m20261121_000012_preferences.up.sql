-- What a member chose to be told otherwise than the product would: by mail or in the app. Kinds that
-- have no row are told as usual. Kinds grow with the product, so the words are the code's.
create table notification_preferences (
    member_id {uuid} not null references members (id) on delete cascade,
    kind text not null,
    mail boolean not null,
    in_app boolean not null,
    updated_at {time} not null,
    primary key (member_id, kind)
);

-- Counts what members change of their own record, so that no window overwrites another.
alter table members add column version integer not null default 1;
