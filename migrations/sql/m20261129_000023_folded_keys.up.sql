-- What members are compared and searched by, folded by the program: `lower()` of SQLite knows ASCII alone and that of
-- PostgreSQL depends on a locale. Null where the program before this one wrote the row: it is filled in by
-- housekeeping, and until then both engines compare as they did.
alter table members add column email_key text;
alter table members add column number_key text;
alter table members add column search_society text;

-- The program before this one, while both run, writes an address and leaves its key: then there is no key.
{postgres} create function members_forget_keys() returns trigger language plpgsql as $$ begin new.email_key := null; new.number_key := null; new.search_society := null; return new; end $$;
{postgres} create trigger members_keys_follow before update on members for each row when ((new.email is distinct from old.email and new.email_key is not distinct from old.email_key) or (new.membership_number is distinct from old.membership_number and new.number_key is not distinct from old.number_key) or (new.society_name is distinct from old.society_name and new.search_society is not distinct from old.search_society)) execute function members_forget_keys();
{sqlite} create trigger members_keys_follow after update of email, membership_number, society_name on members when (new.email is not old.email and new.email_key is old.email_key) or (new.membership_number is not old.membership_number and new.number_key is old.number_key) or (new.society_name is not old.society_name and new.search_society is old.search_society) begin update members set email_key = null, number_key = null, search_society = null where id = new.id; end;
