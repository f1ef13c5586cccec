{postgres} drop trigger events_without_words on events;
{postgres} drop function take_words_out_of_event();
{postgres} drop trigger events_not_changed on events;
{postgres} drop function refuse_change_of_event();
{postgres} create trigger events_not_changed before update of
{postgres}     seq, id, kind, programme_id, actor_id, subject_id, payload, occurred_at on events
{postgres}     for each row execute function refuse_change();
{sqlite} drop trigger events_without_words;
{sqlite} drop trigger events_not_changed;
{sqlite} create trigger events_not_changed before update of
{sqlite}     seq, id, kind, programme_id, actor_id, subject_id, payload, occurred_at on events
{sqlite}     begin select raise(abort, 'the audit log is append-only'); end;
