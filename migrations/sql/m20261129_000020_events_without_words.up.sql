-- What coordinators wrote to a member (why a registration was declined, what they ask) stood in the payload of the
-- event as well. The log is kept for ever, so it holds ids and codes alone; readers find the words where they belong,
-- in `enrolments` and `enrolment_questions`.
--
-- Order of the change, for binaries of before and after side by side:
-- 1. This migration: from now on the words are taken out of a payload as it is written, whichever binary writes it. A
--    binary from before goes on: its reader takes a payload without them, and its letter then lacks the quotation.
-- 2. The next one takes them out of what was written before. For that alone the rule that events never change has one
--    exception: from a payload of these two kinds the words may be taken out, and nothing else. It lies idle once that
--    is done, because no row has such words any more.
{postgres} create function take_words_out_of_event() returns trigger language plpgsql as
{postgres}     $$ begin new.payload := new.payload - 'reason'; return new; end $$;
{postgres} create trigger events_without_words before insert on events for each row
{postgres}     when (new.kind in ('enrolment.declined', 'enrolment.asked_back'))
{postgres}     execute function take_words_out_of_event();
{postgres} create function refuse_change_of_event() returns trigger language plpgsql as
{postgres}     $$ begin
{postgres}     if old.kind in ('enrolment.declined', 'enrolment.asked_back') and old.payload ? 'reason'
{postgres}         and new.payload = old.payload - 'reason'
{postgres}         and (new.seq, new.id, new.kind, new.programme_id, new.actor_id, new.subject_id, new.occurred_at)
{postgres}         is not distinct from
{postgres}         (old.seq, old.id, old.kind, old.programme_id, old.actor_id, old.subject_id, old.occurred_at)
{postgres}     then return new; end if;
{postgres}     raise exception 'the audit log is append-only'; end $$;
{postgres} drop trigger events_not_changed on events;
{postgres} create trigger events_not_changed before update of
{postgres}     seq, id, kind, programme_id, actor_id, subject_id, payload, occurred_at on events
{postgres}     for each row execute function refuse_change_of_event();
{sqlite} drop trigger events_not_changed;
{sqlite} create trigger events_not_changed before update of
{sqlite}     seq, id, kind, programme_id, actor_id, subject_id, payload, occurred_at on events
{sqlite}     when not (old.kind in ('enrolment.declined', 'enrolment.asked_back')
{sqlite}         and json_type(old.payload, '$.reason') is not null
{sqlite}         and json(new.payload) = json_remove(old.payload, '$.reason')
{sqlite}         and new.seq = old.seq and new.id = old.id and new.kind = old.kind
{sqlite}         and new.programme_id is old.programme_id and new.actor_id is old.actor_id
{sqlite}         and new.subject_id = old.subject_id and new.occurred_at = old.occurred_at)
{sqlite}     begin select raise(abort, 'the audit log is append-only'); end;
{sqlite} create trigger events_without_words after insert on events
{sqlite}     when new.kind in ('enrolment.declined', 'enrolment.asked_back')
{sqlite}         and json_type(new.payload, '$.reason') is not null
{sqlite}     begin update events set payload = json_remove(payload, '$.reason') where seq = new.seq; end;
