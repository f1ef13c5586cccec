insert into notes (id, mentorship_id, meeting_id, state, text, characters, revision, updated_by, created_at, updated_at)
values
    ({id:32}, {id:32}, null, {bytes}, '', 0, 2, 'mentee', {now}, {now}),
    ({id:80}, {id:32}, {id:80}, {bytes}, '', 0, 1, 'mentor', {now}, {now});

insert into note_versions (note_id, number, text, characters, by_mentee, by_mentor, started_at, updated_at)
values
    ({id:32}, 1, 'Who reports a near miss?', 24, true, false, {now}, {now}),
    ({id:32}, 2, '', 0, true, true, {now}, {now});
