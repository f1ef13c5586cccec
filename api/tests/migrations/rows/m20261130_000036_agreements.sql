insert into agreements (id, mentorship_id, number, author_id, based_on, status, period_from, period_to, meetings_planned,
    meeting_minutes, cadence, contact, answer_within_days, confidentiality, content_plan, other_terms, hash, created_at,
    updated_at, proposed_at, decided_at, version)
values
    ({id:60}, {id:32}, 1, {id:01}, null, 'changes_requested', '2026-12-01', '2027-05-31', 6, 45, 'monthly',
     '["video", "messages"]', 7, 'It stays between us.', '[{"title": "Getting to know each other", "notes": ""}]',
     'No calls on Sundays.', 'aa', {now}, {now}, {now}, {now}, 3),
    ({id:61}, {id:32}, 2, {id:01}, 1, 'withdrawn', null, null, null, null, null, '[]', null, '', '[]', '', null, {now}, {now},
     null, {now}, 2);
insert into agreement_approvals (agreement_id, member_id, hash, approved_at) values ({id:60}, {id:01}, 'aa', {now});
insert into agreement_comments (agreement_id, section, author_id, text, created_at)
values ({id:60}, 'meetings', {id:01}, 'Five, perhaps?', {now});
