-- The picture of a profile; its bytes are a file under this id. A new picture has a new id, so that
-- what was shown under an address never changes.
create table photos (
    id {uuid} primary key,
    enrolment_id {uuid} not null unique references enrolments (id) on delete cascade,
    created_at {time} not null
);

-- The day on which a pause ends by itself; none where the member says when.
alter table enrolments add column paused_until {date};
create index enrolments_to_return on enrolments (paused_until) where status = 'paused';
