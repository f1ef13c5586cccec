drop table seats;
drop table resource_reads;
drop table profiles;
drop table enrolments;
