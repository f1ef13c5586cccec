-- The mentorship in which an event happened, so that the timeline of a mentorship is read from the log.
alter table events add column mentorship_id {uuid};
update events set mentorship_id = subject_id where kind in ('mentorship.started', 'mentorship.ended');
