insert into members (id, issuer, subject, display_name, email, locale, time_zone, administrator,
    membership_status, membership_number, membership_category, membership_valid_until,
    membership_source, membership_verified_at, created_at, updated_at)
values
    ({id:01}, 'https://society.test', 'amina', 'Amina Otieno', 'amina@members.test', 'en',
     'Africa/Nairobi', false, 'active', 'M-1', 'full', '2027-03-31', 'sso', {now}, {now}, {now}),
    ({id:02}, 'https://society.test', 'leonie', 'Léonie Marchetti', 'leonie@members.test', 'fr',
     null, false, 'grace', null, null, null, 'sync', {now}, {now}, {now});

insert into sign_in_attempts (id, cookie_hash, state, nonce, pkce_verifier, return_to, created_at,
    expires_at)
values ({id:03}, 'cookie', 'state', 'nonce', 'verifier', '/p/isbt', {now}, {now});

insert into sessions (id, token_hash, member_id, id_token, created_at, last_seen_at, expires_at)
values ({id:04}, 'token', {id:01}, null, {now}, {now}, {now});

insert into idempotency_keys (caller, operation, key, body_hash, outcome, created_at)
values ({id:01}, 'create_request', 'a-key', 'hash', '{"id": 1}', {now});
