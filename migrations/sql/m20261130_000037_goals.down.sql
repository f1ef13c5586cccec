drop table goal_questions;
drop table goal_check_ins;
drop table goal_milestones;
drop table goal_revisions;
drop table goals;
