-- Questions that a programme suggests to its pairs, from the preset. What each is about are slugs of terms and codes of
-- career stages; empty lists are for everybody.
create table suggestions (
    id {uuid} primary key,
    programme_id {uuid} not null references programmes (id),
    slug text not null,
    step text not null check (step in ('first_meeting', 'goals', 'meetings', 'closing')),
    expertise {json} not null,
    topics {json} not null,
    stages {json} not null,
    text text not null,
    -- The text in other languages than the one it was written in first.
    translations {json},
    position integer not null,
    unique (programme_id, slug)
);

-- What the two of a mentorship want to talk about, in an order of their own.
create table questions (
    id {uuid} primary key,
    mentorship_id {uuid} not null references mentorships (id),
    -- Where the text was taken from.
    suggestion_id {uuid} references suggestions (id),
    written_by {uuid} not null references members (id),
    text text not null,
    status text not null check (status in ('open', 'on_agenda', 'discussed')),
    -- Which of the hundred places for open questions this one takes.
    slot integer check (slot between 1 and 100),
    -- The order: a question moves to a number between those of its new neighbours.
    position integer not null,
    -- What came of it. It stays when the question is opened again.
    outcome text,
    outcome_by {uuid} references members (id),
    created_at {time} not null,
    discussed_at {time},
    version integer not null,
    check ((status = 'discussed') = (slot is null)),
    check ((status = 'discussed') = (discussed_at is not null)),
    check (outcome is null or outcome_by is not null)
);
create unique index one_open_question_a_slot on questions (mentorship_id, slot) where slot is not null;
create unique index one_question_a_suggestion on questions (mentorship_id, suggestion_id)
    where suggestion_id is not null;
create index questions_in_order on questions (mentorship_id, position, id);
create index questions_by_discussion on questions (mentorship_id, discussed_at, id) where discussed_at is not null;
create index questions_by_suggestion on questions (suggestion_id);

-- Notes of one side of a mentorship. Nobody but their author reads them.
create table private_notes (
    id {uuid} primary key,
    mentorship_id {uuid} not null references mentorships (id),
    author_id {uuid} not null references members (id),
    text text not null,
    created_at {time} not null,
    updated_at {time} not null,
    version integer not null
);
create index private_notes_by_author on private_notes (mentorship_id, author_id, id);
