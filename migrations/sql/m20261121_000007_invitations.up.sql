-- Mentors whom a coordinator asks by e-mail. The link carries a token of which only a digest is kept;
-- addresses are plain ASCII, so both engines lower them alike.
create table invitations (
    id {uuid} primary key,
    programme_id {uuid} not null references programmes (id),
    email text not null,
    name text,
    role text not null check (role = 'mentor'),
    token_hash text not null unique,
    status text not null check (status in ('sent', 'seen', 'accepted', 'revoked', 'expired')),
    invited_by {uuid} not null references members (id),
    created_at {time} not null,
    sent_at {time} not null,
    reminded_at {time},
    seen_at {time},
    accepted_at {time},
    expires_at {time} not null,
    enrolment_id {uuid} references enrolments (id),
    check ((status = 'accepted') = (accepted_at is not null)),
    check ((status = 'accepted') = (enrolment_id is not null))
);
create unique index one_open_invitation_an_address on invitations (programme_id, lower(email))
    where status in ('sent', 'seen');
create index invitations_by_programme on invitations (programme_id, id);
create index invitations_to_expire on invitations (expires_at) where status in ('sent', 'seen');

-- Members who would be mentors where mentors join by invitation.
create table interests (
    id {uuid} primary key,
    programme_id {uuid} not null references programmes (id),
    member_id {uuid} not null references members (id) on delete cascade,
    expertise {json} not null,
    message text not null,
    created_at {time} not null,
    unique (programme_id, member_id)
);
create index interests_by_programme on interests (programme_id, id);
