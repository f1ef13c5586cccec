alter table deputies drop column ends_at;
alter table programmes drop column time_zone;
