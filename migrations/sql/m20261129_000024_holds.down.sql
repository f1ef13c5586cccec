update requests set expires_at = held_expires_at where held_expires_at is not null;
alter table requests drop column answering_from;
alter table requests drop column held_expires_at;
alter table requests drop column held_since;
