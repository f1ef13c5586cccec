create index {concurrently} events_by_mentorship on events (mentorship_id, seq) where mentorship_id is not null
