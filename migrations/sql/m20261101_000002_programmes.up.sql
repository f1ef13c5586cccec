-- A programme is data: its policy and its public pages.
create table programmes (
    id {uuid} primary key,
    slug text not null unique,
    name text not null,
    position integer not null,
    policy {json} not null,
    content {json} not null,
    version integer not null,
    created_at {time} not null,
    updated_at {time} not null
);

-- Areas of expertise and topics of interest: retired, never deleted.
create table terms (
    id {uuid} primary key,
    programme_id {uuid} not null references programmes (id) on delete cascade,
    kind text not null check (kind in ('expertise', 'topic')),
    slug text not null,
    label text not null,
    position integer not null check (position between 0 and 63),
    retired_at {time},
    unique (programme_id, kind, slug),
    unique (programme_id, kind, position)
);

create table seasons (
    id {uuid} primary key,
    programme_id {uuid} not null references programmes (id) on delete cascade,
    opens_at {time} not null,
    closes_at {time} not null,
    ends_at {time} not null,
    congress {json},
    unique (programme_id, opens_at),
    check (opens_at < closes_at and closes_at <= ends_at)
);

-- A coordinator's grant, taken from the society's claims at sign-in.
create table grants (
    member_id {uuid} not null references members (id) on delete cascade,
    programme_id {uuid} not null references programmes (id) on delete cascade,
    granted_at {time} not null,
    primary key (member_id, programme_id)
);
create index grants_by_programme on grants (programme_id);

create table resources (
    id {uuid} primary key,
    programme_id {uuid} not null references programmes (id) on delete cascade,
    slug text not null,
    title text not null,
    summary text not null,
    kind text not null check (kind in ('document', 'video', 'link')),
    role text check (role in ('mentee', 'mentor')),
    step text not null,
    required boolean not null,
    minutes integer,
    url text,
    body text,
    position integer not null,
    unique (programme_id, slug)
);
