-- What a mentee has decided about a mentor: to come back to them, or not to see them on the list.
-- One row a pair, so that nobody is both at once.
create table picks (
    enrolment_id {uuid} not null references enrolments (id) on delete cascade,
    mentor_enrolment_id {uuid} not null references enrolments (id) on delete cascade,
    kind text not null check (kind in ('shortlisted', 'hidden')),
    created_at {time} not null,
    primary key (enrolment_id, mentor_enrolment_id),
    check (enrolment_id <> mentor_enrolment_id)
);
create index picks_by_mentor on picks (mentor_enrolment_id);

-- Texts as they are searched, folded by our own code so that both engines find the same.
-- Null: written before there was a search, and not folded yet.
alter table profiles add column search_text text;
alter table members add column search_name text;
create index profiles_not_folded on profiles (enrolment_id) where search_text is null;
create index members_not_folded on members (id) where search_name is null;
