-- The words that were in payloads before the last migration, and the copies that notifications kept of them. Down
-- cannot bring them back; where they belong they are untouched. Only rows that nobody else writes are locked, and the
-- log stays append-only meanwhile.
{postgres} update events set payload = payload - 'reason'
{postgres}     where kind in ('enrolment.declined', 'enrolment.asked_back') and payload ? 'reason';
{postgres} update notifications set args = args - 'reason'
{postgres}     where kind in ('enrolment_declined', 'enrolment_asked_back') and args ? 'reason';
{sqlite} update events set payload = json_remove(payload, '$.reason')
{sqlite}     where kind in ('enrolment.declined', 'enrolment.asked_back')
{sqlite}     and json_type(payload, '$.reason') is not null;
{sqlite} update notifications set args = json_remove(args, '$.reason')
{sqlite}     where kind in ('enrolment_declined', 'enrolment_asked_back')
{sqlite}     and json_type(args, '$.reason') is not null;

-- Since when somebody is a former member. The row stays, because others' records name it, and says nothing of anybody;
-- what was under way when it was emptied cannot fill it again.
alter table members add column erased_at {time} constraint an_erased_member_is_nobody check (erased_at is null
    or (issuer = '' and email = '' and search_name = '' and not administrator and time_zone is null
        and society_name is null and chosen_name is null and title is null and short_name is null
        and membership_number is null and membership_category is null));
create index members_erased on members (erased_at) where erased_at is not null;
