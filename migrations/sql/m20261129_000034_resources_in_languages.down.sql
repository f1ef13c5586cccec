alter table resources drop column translations;
