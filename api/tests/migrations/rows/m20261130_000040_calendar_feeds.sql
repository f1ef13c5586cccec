insert into calendar_feeds (member_id, id, token_hash, created_at)
values ({id:01}, {id:40}, 'the digest of a feed', {now});
