-- A member in a programme in one role.
create table enrolments (
    id {uuid} primary key,
    programme_id {uuid} not null references programmes (id),
    member_id {uuid} not null references members (id),
    role text not null check (role in ('mentee', 'mentor')),
    status text not null
        check (status in ('draft', 'submitted', 'approved', 'asked_back', 'declined', 'paused', 'withdrawn')),
    reason text,
    conduct_version integer not null,
    confidentiality_version integer,
    capacity integer not null check (capacity >= 0),
    version integer not null,
    submitted_at {time},
    decided_at {time},
    decided_by {uuid} references members (id),
    created_at {time} not null,
    updated_at {time} not null,
    unique (programme_id, member_id, role)
);
create index enrolments_by_member on enrolments (member_id, id);
create index enrolments_by_queue on enrolments (programme_id, status, submitted_at, id);

create table profiles (
    enrolment_id {uuid} primary key references enrolments (id) on delete cascade,
    headline text not null,
    statement text not null,
    offer text not null,
    hopes text not null,
    guidance text not null,
    expertise {json} not null,
    topics {json} not null,
    languages {json} not null,
    country text,
    time_zone text,
    working_from integer not null check (working_from between 0 and 1440),
    working_to integer not null check (working_to between 0 and 1440),
    career_stage text check (career_stage in ('student', 'early', 'mid', 'senior', 'leading')),
    workplace text not null,
    orcid text,
    open_to {json} not null,
    visibility {json} not null,
    never_match {json} not null,
    complete boolean not null,
    version integer not null,
    updated_at {time} not null
);

create table resource_reads (
    enrolment_id {uuid} not null references enrolments (id) on delete cascade,
    resource_id {uuid} not null references resources (id) on delete cascade,
    opened_at {time} not null,
    acknowledged_at {time},
    primary key (enrolment_id, resource_id)
);

-- The capacity rule itself: as many rows as the enrolment may hold mentorships at once.
-- A retired seat takes nobody any more; it stays because ended mentorships name it.
create table seats (
    enrolment_id {uuid} not null references enrolments (id) on delete cascade,
    number integer not null check (number >= 1),
    retired boolean not null,
    primary key (enrolment_id, number)
);
