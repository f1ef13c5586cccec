insert into picks (enrolment_id, mentor_enrolment_id, kind, created_at)
values ({id:20}, {id:21}, 'shortlisted', {now});
