insert into calendar_feeds (member_id, id, token_hash, created_at)
values ({id:01}, {id:40}, 'the digest of a feed', {now});

insert into meeting_reminders (meeting_id, kind, starts_at, created_at)
values ({id:80}, 'day', {now}, {now});
