drop index audit_entries_by_subject;
drop table deputies;
update members set display_name = society_name where society_name is not null;
alter table members drop column short_name;
alter table members drop column title;
alter table members drop column chosen_name;
alter table members drop column society_name;
