-- Meetings of the two of a mentorship. `starts_at` is the agreed start; while a move is proposed, the agreed time stands.
create table meetings (
    id {uuid} primary key,
    mentorship_id {uuid} not null references mentorships (id),
    kind text not null check (kind in ('get_to_know', 'regular', 'closing')),
    status text not null check (status in ('proposed', 'confirmed', 'held', 'missed', 'cancelled')),
    cancelled_reason text
        check (cancelled_reason in ('declined', 'withdrawn', 'cancelled', 'mentorship_ended')),
    cancelled_by text check (cancelled_by in ('mentee', 'mentor')),
    note text,
    minutes integer not null check (minutes between 15 and 240 and minutes % 15 = 0),
    agenda text not null,
    place text not null check (place in ('video_room', 'link', 'in_person')),
    place_text text not null,
    proposed_by text not null check (proposed_by in ('mentee', 'mentor')),
    -- It was entered after it had taken place.
    logged boolean not null,
    starts_at {time},
    -- The zone of whoever proposed the agreed time, as a name of the IANA database.
    time_zone text,
    -- For calendars: rises with each change of the agreed time.
    sequence integer not null,
    -- What each side says afterwards; without minutes, that it did not take place.
    mentee_stated_at {time},
    mentee_minutes integer check (mentee_minutes between 1 and 480),
    mentor_stated_at {time},
    mentor_minutes integer check (mentor_minutes between 1 and 480),
    held_minutes integer check (held_minutes >= 1),
    created_at {time} not null,
    closed_at {time},
    version integer not null,
    check (mentee_minutes is null or mentee_stated_at is not null),
    check (mentor_minutes is null or mentor_stated_at is not null),
    check ((status = 'cancelled') = (cancelled_reason is not null)),
    check ((status = 'held') = (held_minutes is not null)),
    check ((status in ('held', 'missed', 'cancelled')) = (closed_at is not null)),
    check (status in ('proposed', 'cancelled') or starts_at is not null)
);
create index meetings_by_mentorship on meetings (mentorship_id, id);
create index confirmed_meetings on meetings (id) where status = 'confirmed';

-- Times that one side proposes for a meeting. Earlier proposals stay as its history.
create table meeting_proposals (
    id {uuid} primary key,
    meeting_id {uuid} not null references meetings (id),
    proposed_by text not null check (proposed_by in ('mentee', 'mentor')),
    status text not null
        check (status in ('open', 'accepted', 'replaced', 'declined', 'withdrawn', 'closed')),
    note text,
    time_zone text not null,
    created_at {time} not null,
    closed_at {time},
    check ((status = 'open') = (closed_at is null))
);
create unique index one_open_proposal_a_meeting on meeting_proposals (meeting_id)
    where status = 'open';
create index meeting_proposals_by_meeting on meeting_proposals (meeting_id, id);

create table meeting_slots (
    id {uuid} primary key,
    proposal_id {uuid} not null references meeting_proposals (id),
    position integer not null check (position between 1 and 5),
    starts_at {time} not null,
    unique (proposal_id, position),
    unique (proposal_id, starts_at)
);

-- Nobody is in two meetings at once: a confirmed meeting takes its quarter-hours for both people, and the key lets each of a
-- person be taken once, under any concurrency.
create table meeting_quarters (
    member_id {uuid} not null references members (id),
    starts_at {time} not null,
    meeting_id {uuid} not null references meetings (id),
    primary key (member_id, starts_at)
);
create index meeting_quarters_by_meeting on meeting_quarters (meeting_id);
