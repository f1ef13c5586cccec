drop table private_notes;
drop table questions;
drop table suggestions;
