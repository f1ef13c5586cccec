insert into suggestions (id, programme_id, slug, step, expertise, topics, stages, text, translations, position)
values ({id:80}, {id:10}, 'near-misses', 'meetings', '["haemovigilance"]', '[]', '["mid"]',
    'How did you begin to record near misses?', '{"fr": "Comment avez-vous commencé ?"}', 0);

insert into questions (id, mentorship_id, suggestion_id, written_by, text, status, slot, position, outcome, outcome_by,
    created_at, discussed_at, version)
values
    ({id:81}, {id:32}, {id:80}, {id:01}, 'How did you begin to record near misses?', 'open', 1, 65536, null, null,
     {now}, null, 1),
    ({id:82}, {id:32}, null, {id:02}, 'What would a nurse say?', 'on_agenda', 2, 0, null, null, {now}, null, 2),
    ({id:83}, {id:32}, null, {id:01}, 'Who reads the report?', 'discussed', null, 131072, 'The committee.', {id:02},
     {now}, {now}, 3);

insert into private_notes (id, mentorship_id, author_id, text, created_at, updated_at, version)
values ({id:84}, {id:32}, {id:01}, 'Listens well.', {now}, {now}, 1);
