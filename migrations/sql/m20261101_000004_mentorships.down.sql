drop table mentorships;
drop table requests;
