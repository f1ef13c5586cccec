alter table members drop column version;
drop table notification_preferences;
