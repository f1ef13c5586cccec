insert into notification_preferences (member_id, kind, mail, in_app, updated_at)
values ({id:01}, 'request_received', false, true, {now});

update members set version = 2 where id = {id:02};
