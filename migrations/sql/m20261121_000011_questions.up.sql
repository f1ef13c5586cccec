-- Before deciding a mentor may ask once for more, and the mentee answers.
alter table requests add column question text;
alter table requests add column asked_at {time} check ((question is null) = (asked_at is null));
alter table requests add column answer text check (answer is null or question is not null);
alter table requests add column answered_at {time} check ((answer is null) = (answered_at is null));
-- The last day after sending on which somebody was reminded.
alter table requests add column reminded_days integer not null default 0;
create index requests_open on requests (created_at) where status = 'pending';
