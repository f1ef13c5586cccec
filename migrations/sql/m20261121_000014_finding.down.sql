drop index requests_decided;

-- What mentors have asked and nobody decided is closed: before, a mentee's slot could carry it twice.
update requests set status = 'withdrawn', withdrawn_reason = 'seat_taken', decided_at = created_at
    where status = 'pending' and sent_by = 'mentor';

drop index open_requests_of_a_mentor;
drop index open_requests_of_a_mentee;
create unique index open_requests_of_a_mentee on requests (mentee_enrolment_id, slot)
    where status = 'pending';
alter table requests drop column sent_by;
alter table profiles drop column findable;
