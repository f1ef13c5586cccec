-- People as the society knows them. The key is issuer and subject: an e-mail address is no key.
create table members (
    id {uuid} primary key,
    issuer text not null,
    subject text not null,
    display_name text not null,
    email text not null,
    locale text not null,
    time_zone text,
    administrator boolean not null,
    membership_status text not null
        check (membership_status in ('active', 'grace', 'lapsed', 'suspended', 'none', 'unknown')),
    membership_number text,
    membership_category text,
    membership_valid_until {date},
    membership_source text not null check (membership_source in ('sso', 'sync', 'scim')),
    membership_verified_at {time} not null,
    created_at {time} not null,
    updated_at {time} not null,
    unique (issuer, subject)
);

-- One way to the society and back, bound to the browser by a cookie.
create table sign_in_attempts (
    id {uuid} primary key,
    cookie_hash text not null unique,
    state text not null,
    nonce text not null,
    pkce_verifier text not null,
    return_to text not null,
    created_at {time} not null,
    expires_at {time} not null
);
create index sign_in_attempts_by_expiry on sign_in_attempts (expires_at);

create table sessions (
    id {uuid} primary key,
    token_hash text not null unique,
    member_id {uuid} not null references members (id) on delete cascade,
    id_token text,
    created_at {time} not null,
    last_seen_at {time} not null,
    expires_at {time} not null
);
create index sessions_by_member on sessions (member_id);

-- What a repeated POST with the same Idempotency-Key is answered with.
create table idempotency_keys (
    caller {uuid} not null,
    operation text not null,
    key text not null,
    body_hash text not null,
    outcome {json} not null,
    created_at {time} not null,
    primary key (caller, operation, key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);
