-- The words that `up` took out of payloads and notifications are gone from there; they stand where they belong.
drop index members_erased;
alter table members drop column erased_at;
