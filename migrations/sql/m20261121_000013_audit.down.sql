-- Who looked is lost with it.
{postgres} drop trigger events_not_emptied on events;
{postgres} drop trigger events_not_changed on events;
{postgres} drop trigger events_not_deleted on events;
{sqlite} drop trigger events_not_changed;
{sqlite} drop trigger events_not_deleted;
drop table sign_in_claims;
drop table audit_entries;
{postgres} drop function refuse_change();
drop index deliveries_dead;
drop index events_by_time;
