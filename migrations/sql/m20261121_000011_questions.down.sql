drop index requests_open;
alter table requests drop column reminded_days;
alter table requests drop column answered_at;
alter table requests drop column answer;
alter table requests drop column asked_at;
alter table requests drop column question;
