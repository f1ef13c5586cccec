drop table seen_logout_tokens;
drop index sessions_by_society_sid;
alter table sessions drop column failing_since;
alter table sessions drop column ask_at;
alter table sessions drop column checked_at;
alter table sessions drop column address_hint;
alter table sessions drop column user_agent;
alter table sessions drop column refresh_token_sealed;
alter table sessions drop column society_sid;
