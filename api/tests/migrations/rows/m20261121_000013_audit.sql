insert into audit_entries (id, kind, actor_id, subject_id, programme_id, occurred_at)
values ({id:90}, 'administration.members_listed', {id:01}, null, null, {now});

insert into sign_in_claims (member_id, claims, received_at)
values ({id:01}, '{"sub": "amina"}', {now});
