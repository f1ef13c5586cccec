-- What a session needs to be told apart by its owner, ended by the society, and kept true.
alter table sessions add column society_sid text;
-- Encrypted: with it the society is asked again whether the membership is active.
alter table sessions add column refresh_token_sealed text;
alter table sessions add column user_agent text;
-- The first half of the address, to be recognised by its owner and no further.
alter table sessions add column address_hint text;
alter table sessions add column checked_at {time};
-- Not asked again before: whoever moves it on asks, so one at a time does.
alter table sessions add column ask_at {time};
-- Since when the society could not be asked.
alter table sessions add column failing_since {time};
create index sessions_by_society_sid on sessions (society_sid) where society_sid is not null;

-- A logout token counts once; its digest is kept until it would have expired.
create table seen_logout_tokens (
    token_id text primary key,
    expires_at {time} not null
);
create index seen_logout_tokens_by_expiry on seen_logout_tokens (expires_at);
