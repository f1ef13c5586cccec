{postgres} drop trigger members_keys_follow on members;
{postgres} drop function members_forget_keys();
{sqlite} drop trigger members_keys_follow;
alter table members drop column search_society;
alter table members drop column number_key;
alter table members drop column email_key;
