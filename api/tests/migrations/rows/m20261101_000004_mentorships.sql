insert into requests (id, programme_id, mentee_enrolment_id, mentor_enrolment_id, status, slot,
    message, decline_reason, withdrawn_reason, note, reasons, created_at, expires_at, decided_at)
values
    ({id:30}, {id:10}, {id:20}, {id:21}, 'accepted', 1, 'Please be my mentor.', null, null, null,
     '[]', {now}, {now}, {now}),
    ({id:31}, {id:10}, {id:20}, {id:21}, 'declined', 1, 'Please be my mentor.', 'no_time', null,
     'In spring, perhaps.', '[]', {now}, {now}, {now});

insert into mentorships (id, programme_id, request_id, mentee_enrolment_id, mentee_seat,
    mentor_enrolment_id, mentor_seat, status, outcome, end_note, ended_by, created_at, started_at,
    ended_at, version)
values ({id:32}, {id:10}, {id:30}, {id:20}, 1, {id:21}, 2, 'ended', 'completed', 'Well done.', {id:01},
    {now}, {now}, {now}, 2);
