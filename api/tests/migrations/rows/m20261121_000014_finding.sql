update profiles set findable = true where enrolment_id = {id:20};
insert into requests (id, programme_id, mentee_enrolment_id, mentor_enrolment_id, status, slot,
    message, decline_reason, withdrawn_reason, note, reasons, created_at, expires_at, decided_at,
    sent_by)
values
    ({id:33}, {id:10}, {id:20}, {id:21}, 'withdrawn', 1, 'May I be your mentor?', null, null,
     null, '[]', {now}, {now}, {now}, 'mentor'),
    ({id:34}, {id:10}, {id:20}, {id:21}, 'pending', 1, 'May I be your mentor?', null, null, null,
     '[]', {now}, {now}, null, 'mentor');
