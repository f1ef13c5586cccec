insert into invitations (id, programme_id, email, name, role, token_hash, status, invited_by,
    created_at, sent_at, reminded_at, seen_at, accepted_at, expires_at, enrolment_id)
values
    ({id:70}, {id:10}, 'Maria@members.test', 'Maria Silva', 'mentor', 'one', 'seen', {id:02}, {now},
     {now}, {now}, {now}, null, {now}, null),
    ({id:71}, {id:10}, 'leonie@members.test', null, 'mentor', 'two', 'accepted', {id:02}, {now},
     {now}, null, null, {now}, {now}, {id:21});

insert into interests (id, programme_id, member_id, expertise, message, created_at)
values ({id:72}, {id:10}, {id:01}, '["haemovigilance"]', 'I would like to help.', {now});
