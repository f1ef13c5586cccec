insert into goals (id, mentorship_id, status, slot, kind, title, specific, measured, unit, start_value, target_value,
    attainable, realistic, due_on, drop_reason, revision, version, created_at, updated_at, activated_at, ended_at)
values
    ({id:80}, {id:32}, 'active', 1, 'professional', 'Near misses', 'Start near-miss reporting in eight hospitals.',
     'Hospitals that report', 'hospitals', 0, 800, 'I train the nurses.', 'Two hours a week.', '2027-03-31', null, 2, 3,
     {now}, {now}, {now}, null),
    ({id:81}, {id:32}, 'draft', null, 'career', '', '', '', '', null, null, '', '', null, null, 1, 1, {now}, {now},
     null, null),
    ({id:82}, {id:32}, 'dropped', null, 'academic', 'A paper', 'Write a paper.', 'Pages', 'pages', 0, 1050,
     'I have the data.', 'On Fridays.', '2027-01-31', 'The data were lost.', 1, 3, {now}, {now}, {now}, {now});

insert into goal_revisions (goal_id, number, kind, title, specific, measured, unit, start_value, target_value,
    attainable, realistic, due_on, reason, replaced_by, replaced_at)
values ({id:80}, 1, 'professional', 'Near misses', 'Start near-miss reporting.', 'Hospitals that report', 'hospitals',
    0, 600, 'I train the nurses.', 'Two hours a week.', '2027-01-31', 'Two more joined.', {id:01}, {now});

insert into goal_milestones (id, goal_id, slot, title, due_on, reached_on, version, created_at)
values ({id:83}, {id:80}, 1, 'The form is agreed', '2026-12-01', '2026-11-28', 2, {now}),
    ({id:84}, {id:80}, 2, 'All report', null, null, 1, {now});

insert into goal_check_ins (id, goal_id, written_by, made_on, value, note, version, created_at)
values ({id:85}, {id:80}, {id:01}, '2026-11-20', 150, 'Our own ward is the first.', 1, {now});

insert into goal_questions (id, goal_id, question, asked_by, asked_at, answer, answered_at)
values ({id:86}, {id:80}, 'Who else has to agree?', {id:02}, {now}, null, null),
    ({id:87}, {id:80}, 'What would stop you?', {id:02}, {now}, 'A long form.', {now});
