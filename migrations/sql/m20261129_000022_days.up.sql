-- A programme's dates are those of one zone, whoever reads them. What was loaded before had its seasons in UTC.
alter table programmes add column time_zone text not null default 'UTC';

-- The moment at which a deputy's last day is over, in the zone that it was meant in: what decides is a moment, and
-- no engine has to know zones. Rows of before ended with their day in UTC.
alter table deputies add column ends_at {time};
{postgres} update deputies set ends_at = (until + 1)::timestamp at time zone 'UTC' where until is not null;
{sqlite} update deputies set ends_at = strftime('%Y-%m-%dT00:00:00+00:00', until, '+1 day') where until is not null;
