update sessions set society_sid = 'sid', refresh_token_sealed = 'sealed', user_agent = 'Firefox',
    address_hint = '192.0', checked_at = {now}, ask_at = {now}, failing_since = {now};

insert into seen_logout_tokens (token_id, expires_at) values ('digest', {now});
