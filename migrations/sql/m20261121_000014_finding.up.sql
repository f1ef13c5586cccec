-- Mentees who let mentors find and ask them, where the programme lets mentors ask.
alter table profiles add column findable boolean not null default false;

-- Which of the two asked. The slot is one of the open places of whoever asked.
alter table requests add column sent_by text not null default 'mentee'
    check (sent_by in ('mentee', 'mentor'));
drop index open_requests_of_a_mentee;
create unique index open_requests_of_a_mentee on requests (mentee_enrolment_id, slot)
    where status = 'pending' and sent_by = 'mentee';
create unique index open_requests_of_a_mentor on requests (mentor_enrolment_id, slot)
    where status = 'pending' and sent_by = 'mentor';

-- How soon somebody answers is read from the last requests that they decided.
create index requests_decided on requests (mentor_enrolment_id, decided_at)
    where status in ('accepted', 'declined', 'expired');
