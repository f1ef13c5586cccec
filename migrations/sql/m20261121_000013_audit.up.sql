-- Who looked at what: what events do not tell, because nothing was changed.
create table audit_entries (
    id {uuid} primary key,
    kind text not null,
    actor_id {uuid} not null references members (id),
    subject_id {uuid},
    programme_id {uuid} references programmes (id),
    occurred_at {time} not null
);
create index audit_entries_by_time on audit_entries (occurred_at, id);
create index events_by_time on events (occurred_at, id);
create index deliveries_dead on deliveries (id) where status = 'dead';

-- What the society sent at an administrator's last sign-in, for setting the sign-in up.
create table sign_in_claims (
    member_id {uuid} primary key references members (id) on delete cascade,
    claims {json} not null,
    received_at {time} not null
);

-- The log of what happened and of who looked is appended to and never changed. Of an event only
-- whether somebody is told of it yet may change.
{postgres} create function refuse_change() returns trigger language plpgsql as
{postgres}     $$ begin raise exception 'the audit log is append-only'; end $$;
{postgres} create trigger audit_entries_append_only before update or delete on audit_entries
{postgres}     for each row execute function refuse_change();
{postgres} create trigger audit_entries_not_emptied before truncate on audit_entries
{postgres}     for each statement execute function refuse_change();
{postgres} create trigger events_not_deleted before delete on events
{postgres}     for each row execute function refuse_change();
{postgres} create trigger events_not_changed before update of
{postgres}     seq, id, kind, programme_id, actor_id, subject_id, payload, occurred_at on events
{postgres}     for each row execute function refuse_change();
{postgres} create trigger events_not_emptied before truncate on events
{postgres}     for each statement execute function refuse_change();
{sqlite} create trigger audit_entries_not_changed before update on audit_entries
{sqlite}     begin select raise(abort, 'the audit log is append-only'); end;
{sqlite} create trigger audit_entries_not_deleted before delete on audit_entries
{sqlite}     begin select raise(abort, 'the audit log is append-only'); end;
{sqlite} create trigger events_not_deleted before delete on events
{sqlite}     begin select raise(abort, 'the audit log is append-only'); end;
{sqlite} create trigger events_not_changed before update of
{sqlite}     seq, id, kind, programme_id, actor_id, subject_id, payload, occurred_at on events
{sqlite}     begin select raise(abort, 'the audit log is append-only'); end;
