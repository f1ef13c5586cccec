alter table events drop column told_from;
drop table decision_templates;
drop table enrolment_questions;
alter table enrolments drop column undo_until;
