insert into check_ups (id, mentorship_id, role, quiet_since, asked_at, answer, answered_at)
values ({id:85}, {id:32}, 'mentee', {now}, {now}, 'need_help', {now});

insert into first_contact_prompts (mentorship_id, role, kind, created_at)
values ({id:32}, 'mentor', 'due', {now});

insert into mentorship_reminders (id, mentorship_id, reminded_by, reminded_at)
values ({id:86}, {id:32}, {id:01}, {now});
