insert into enrolment_questions (id, enrolment_id, question, asked_by, asked_at, answer, answered_at)
values
    ({id:80}, {id:20}, 'Where do you work?', {id:02}, {now}, 'In Nairobi.', {now}),
    ({id:81}, {id:20}, 'Since when?', {id:02}, {now}, null, null);

insert into decision_templates (id, programme_id, kind, title, text, created_at, updated_at)
values ({id:82}, {id:10}, 'decline', 'Too early', 'Please come back after your training year.', {now}, {now});
