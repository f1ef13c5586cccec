insert into programmes (id, slug, name, position, policy, content, version, created_at, updated_at)
values ({id:10}, 'isbt', 'A programme', 0, '{}', '{}', 1, {now}, {now});

insert into terms (id, programme_id, kind, slug, label, position, retired_at)
values
    ({id:11}, {id:10}, 'expertise', 'haemovigilance', 'Haemovigilance', 0, null),
    ({id:12}, {id:10}, 'topic', 'haemovigilance', 'Haemovigilance', 0, {now});

insert into seasons (id, programme_id, opens_at, closes_at, ends_at, congress)
values ({id:13}, {id:10}, {now}, '2026-12-01 00:00:00+00:00', '2027-12-01 00:00:00+00:00',
    '{"name": "A congress"}');

insert into grants (member_id, programme_id, granted_at) values ({id:02}, {id:10}, {now});

insert into resources (id, programme_id, slug, title, summary, kind, role, step, required, minutes,
    url, body, position)
values ({id:14}, {id:10}, 'guide', 'A guide', 'What to expect.', 'document', 'mentee', 'read', true,
    10, 'https://society.test/guide', null, 0);
