-- Values are whole hundredths, so that both engines compare and return them alike.
create table goals (
    id {uuid} primary key,
    mentorship_id {uuid} not null references mentorships (id),
    status text not null check (status in ('draft', 'active', 'reached', 'dropped')),
    -- Which of the twenty active goals of the mentorship this is.
    slot integer check (slot between 1 and 20),
    kind text not null check (kind in ('professional', 'academic', 'career')),
    title text not null,
    specific text not null,
    measured text not null,
    unit text not null,
    start_value integer,
    target_value integer,
    attainable text not null,
    realistic text not null,
    due_on {date},
    drop_reason text,
    -- The number of the present text. The texts before it are in goal_revisions.
    revision integer not null check (revision >= 1),
    version integer not null,
    created_at {time} not null,
    updated_at {time} not null,
    activated_at {time},
    ended_at {time},
    check ((status = 'active') = (slot is not null)),
    check ((status = 'draft') = (activated_at is null)),
    check ((status in ('reached', 'dropped')) = (ended_at is not null)),
    check ((status = 'dropped') = (drop_reason is not null)),
    check (status = 'draft' or (start_value is not null and target_value is not null and due_on is not null))
);
create unique index active_goals_of_a_mentorship on goals (mentorship_id, slot) where status = 'active';
create index goals_by_mentorship on goals (mentorship_id, id);

-- What an active goal was before it was changed.
create table goal_revisions (
    goal_id {uuid} not null references goals (id),
    number integer not null check (number >= 1),
    kind text not null check (kind in ('professional', 'academic', 'career')),
    title text not null,
    specific text not null,
    measured text not null,
    unit text not null,
    start_value integer not null,
    target_value integer not null,
    attainable text not null,
    realistic text not null,
    due_on {date} not null,
    reason text not null,
    replaced_by {uuid} not null references members (id),
    replaced_at {time} not null,
    primary key (goal_id, number)
);

create table goal_milestones (
    id {uuid} primary key,
    goal_id {uuid} not null references goals (id),
    -- A goal has at most twenty.
    slot integer not null check (slot between 1 and 20),
    title text not null,
    due_on {date},
    reached_on {date},
    version integer not null,
    created_at {time} not null,
    unique (goal_id, slot)
);

create table goal_check_ins (
    id {uuid} primary key,
    goal_id {uuid} not null references goals (id),
    written_by {uuid} not null references members (id),
    made_on {date} not null,
    value integer not null,
    note text not null,
    version integer not null,
    created_at {time} not null
);
create index check_ins_of_a_goal_by_day on goal_check_ins (goal_id, made_on, id);
create index check_ins_by_writer on goal_check_ins (written_by);

create table goal_questions (
    id {uuid} primary key,
    goal_id {uuid} not null references goals (id),
    question text not null,
    asked_by {uuid} not null references members (id),
    asked_at {time} not null,
    answer text,
    answered_at {time},
    check ((answer is null) = (answered_at is null))
);
create index questions_of_a_goal on goal_questions (goal_id, id);
create index goal_questions_by_writer on goal_questions (asked_by);
