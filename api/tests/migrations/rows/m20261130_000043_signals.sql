insert into signals (id, member_id, kind, payload, created_at)
values ({id:41}, {id:01}, 'note', '{"revision": 1}', {now});
