drop index enrolments_to_return;
alter table enrolments drop column paused_until;
drop table photos;
