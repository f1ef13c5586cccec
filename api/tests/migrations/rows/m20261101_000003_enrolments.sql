insert into enrolments (id, programme_id, member_id, role, status, reason, conduct_version,
    confidentiality_version, capacity, version, submitted_at, decided_at, decided_by, created_at,
    updated_at)
values
    ({id:20}, {id:10}, {id:01}, 'mentee', 'approved', null, 1, null, 1, 1, {now}, {now}, {id:02},
     {now}, {now}),
    ({id:21}, {id:10}, {id:02}, 'mentor', 'paused', 'On leave', 1, 1, 3, 2, {now}, null, null,
     {now}, {now});

insert into profiles (enrolment_id, headline, statement, offer, hopes, guidance, expertise, topics,
    languages, country, time_zone, working_from, working_to, career_stage, workplace, orcid, open_to,
    visibility, never_match, complete, version, updated_at)
values ({id:20}, 'Haemovigilance officer', 'I keep the near misses.', '', '', 'How to lead',
    '["haemovigilance"]', '[]', '["en"]', 'KE', 'Africa/Nairobi', 450, 1260, 'mid', '', null, '[]',
    '{}', '[]', true, 1, {now});

insert into resource_reads (enrolment_id, resource_id, opened_at, acknowledged_at)
values ({id:20}, {id:14}, {now}, {now});

insert into seats (enrolment_id, number, retired)
values ({id:20}, 1, false), ({id:21}, 1, false), ({id:21}, 2, true);
