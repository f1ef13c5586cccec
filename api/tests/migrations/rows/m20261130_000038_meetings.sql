insert into meetings (id, mentorship_id, kind, status, minutes, agenda, place, place_text, proposed_by, logged,
    starts_at, time_zone, sequence, mentee_stated_at, mentee_minutes, held_minutes, created_at, closed_at, version)
values
    ({id:80}, {id:32}, 'get_to_know', 'held', 45, 'Who reports a near miss', 'video_room', '', 'mentee', false,
     {now}, 'Africa/Nairobi', 1, {now}, 45, 45, {now}, {now}, 3);

insert into meeting_proposals (id, meeting_id, proposed_by, status, note, time_zone, created_at, closed_at)
values ({id:81}, {id:80}, 'mentee', 'accepted', 'Or in the evening.', 'Africa/Nairobi', {now}, {now});

insert into meeting_slots (id, proposal_id, position, starts_at) values ({id:82}, {id:81}, 1, {now});

insert into meeting_quarters (member_id, starts_at, meeting_id) values ({id:01}, {now}, {id:80});
