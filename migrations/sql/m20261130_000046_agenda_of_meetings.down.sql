drop index questions_by_meeting;
alter table questions drop column meeting_id;
