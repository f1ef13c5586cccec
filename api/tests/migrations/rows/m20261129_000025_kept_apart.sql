insert into kept_apart (enrolment_id, name, member_id, bound_at)
values ({id:21}, 'amina@members.test', {id:01}, {now});

insert into kept_apart_later (enrolment_id, name) values ({id:21}, 'nobody@members.test');
