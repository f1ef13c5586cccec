-- Until when a coordinator may take the decision back.
alter table enrolments add column undo_until {time};

-- What coordinators asked before they decided, and what they were answered.
create table enrolment_questions (
    id {uuid} primary key,
    enrolment_id {uuid} not null references enrolments (id) on delete cascade,
    question text not null,
    asked_by {uuid} not null references members (id),
    asked_at {time} not null,
    answer text,
    answered_at {time},
    check ((answer is null) = (answered_at is null))
);
create unique index one_open_question_a_registration on enrolment_questions (enrolment_id)
    where answered_at is null;
create index enrolment_questions_in_order on enrolment_questions (enrolment_id, id);

-- Reasons and questions that coordinators write often.
create table decision_templates (
    id {uuid} primary key,
    programme_id {uuid} not null references programmes (id),
    kind text not null check (kind in ('decline', 'ask_back')),
    title text not null,
    text text not null,
    created_at {time} not null,
    updated_at {time} not null,
    unique (programme_id, kind, title)
);
create index decision_templates_in_order on decision_templates (programme_id, id);

-- What can still be taken back is told later.
alter table events add column told_from {time};
