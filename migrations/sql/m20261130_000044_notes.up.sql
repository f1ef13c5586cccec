-- What the two of a mentorship write together: one note for the mentorship and one for each meeting. Its id is the id of what it is about,
-- so that there is one of each. `state` is the document, `text` what it says at present.
create table notes (
    id {uuid} primary key,
    mentorship_id {uuid} not null references mentorships (id),
    meeting_id {uuid} references meetings (id),
    state {bytes} not null,
    text text not null,
    characters integer not null check (characters between 0 and 50000),
    -- Rises with each change.
    revision integer not null check (revision >= 1),
    updated_by text not null check (updated_by in ('mentee', 'mentor')),
    created_at {time} not null,
    updated_at {time} not null,
    check (id = coalesce(meeting_id, mentorship_id))
);
create index notes_by_mentorship on notes (mentorship_id, created_at, id);

-- What a note said at the end of each spell of writing.
create table note_versions (
    note_id {uuid} not null references notes (id) on delete cascade,
    number integer not null check (number >= 1),
    text text not null,
    characters integer not null check (characters between 0 and 50000),
    by_mentee boolean not null,
    by_mentor boolean not null,
    started_at {time} not null,
    updated_at {time} not null,
    primary key (note_id, number),
    check (by_mentee or by_mentor)
);
