update members set society_name = display_name, title = 'Dr', short_name = 'Amina' where id = {id:01};

insert into deputies (id, programme_id, member_id, named_by, named_at, until, ended_at, ended_by)
values ({id:92}, {id:10}, {id:01}, {id:02}, {now}, '2026-12-31', null, null);
