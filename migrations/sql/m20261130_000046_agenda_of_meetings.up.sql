-- The meeting on whose agenda a question is, or at which it was discussed; null for the next one.
alter table questions add column meeting_id {uuid} references meetings (id);
create index questions_by_meeting on questions (meeting_id) where meeting_id is not null;
