drop index members_not_folded;
drop index profiles_not_folded;
alter table members drop column search_name;
alter table profiles drop column search_text;
drop table picks;
