-- The versions of the agreement of a mentorship. A proposed one never changes again: another text is another version.
create table agreements (
    id {uuid} primary key,
    mentorship_id {uuid} not null references mentorships (id),
    number integer not null check (number >= 1),
    author_id {uuid} not null references members (id),
    -- The version with whose text it began.
    based_on integer check (based_on < number),
    status text not null check (status in
        ('draft', 'proposed', 'in_force', 'changes_requested', 'withdrawn', 'superseded')),
    period_from {date},
    period_to {date},
    meetings_planned integer check (meetings_planned >= 1),
    meeting_minutes integer check (meeting_minutes >= 1),
    cadence text check (cadence in ('weekly', 'every_two_weeks', 'monthly', 'every_two_months', 'as_needed')),
    contact {json} not null,
    answer_within_days integer check (answer_within_days >= 1),
    confidentiality text not null,
    content_plan {json} not null,
    other_terms text not null,
    -- Of the text as it was proposed.
    hash text,
    created_at {time} not null,
    updated_at {time} not null,
    proposed_at {time},
    decided_at {time},
    version integer not null,
    unique (mentorship_id, number),
    unique (id, hash),
    check ((hash is null) = (proposed_at is null)),
    check (status = 'withdrawn' or (status = 'draft') = (hash is null)),
    check ((status in ('draft', 'proposed')) = (decided_at is null)),
    check (hash is null or (period_from is not null and period_to is not null and period_from <= period_to
        and meetings_planned is not null and meeting_minutes is not null and cadence is not null
        and answer_within_days is not null))
);
create unique index one_open_agreement_a_mentorship on agreements (mentorship_id)
    where status in ('draft', 'proposed');
create unique index one_agreement_in_force_a_mentorship on agreements (mentorship_id)
    where status = 'in_force';

-- Who approved a version, by the hash of its text; the key lets nobody approve another text. Proposing is the author's approval.
create table agreement_approvals (
    agreement_id {uuid} not null,
    member_id {uuid} not null references members (id),
    hash text not null,
    approved_at {time} not null,
    primary key (agreement_id, member_id),
    foreign key (agreement_id, hash) references agreements (id, hash)
);

-- What the other side asked to change in a proposed version.
create table agreement_comments (
    agreement_id {uuid} not null references agreements (id),
    section text not null check (section in ('period', 'meetings', 'contact', 'confidentiality', 'content')),
    author_id {uuid} not null references members (id),
    text text not null,
    created_at {time} not null,
    primary key (agreement_id, section)
);
