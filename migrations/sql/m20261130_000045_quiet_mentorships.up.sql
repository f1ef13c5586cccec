-- Whether a mentorship without activity is still going well, asked of one side. `quiet_since` is the last activity of the two, or
-- the side's last answer that it is going well. The key keeps a side from being asked twice of the same quiet period, by whichever
-- replica.
create table check_ups (
    id {uuid} primary key,
    mentorship_id {uuid} not null references mentorships (id),
    role text not null check (role in ('mentee', 'mentor')),
    quiet_since {time} not null,
    asked_at {time} not null,
    answer text check (answer in ('going_well', 'need_help', 'stopped')),
    answered_at {time},
    unique (mentorship_id, role, quiet_since),
    check ((answer is null) = (answered_at is null))
);

-- What a side was told about the first contact that is missing: that it is due, and that the places can be released.
create table first_contact_prompts (
    mentorship_id {uuid} not null references mentorships (id),
    role text not null check (role in ('mentee', 'mentor')),
    kind text not null check (kind in ('due', 'release')),
    created_at {time} not null,
    primary key (mentorship_id, role, kind)
);

-- Reminders of both sides by a coordinator.
create table mentorship_reminders (
    id {uuid} primary key,
    mentorship_id {uuid} not null references mentorships (id),
    reminded_by {uuid} not null references members (id),
    reminded_at {time} not null
);
create index mentorship_reminders_by_mentorship on mentorship_reminders (mentorship_id, reminded_at);
