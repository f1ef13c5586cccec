insert into photos (id, enrolment_id, created_at) values ({id:85}, {id:21}, {now});
