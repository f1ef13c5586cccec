drop table meeting_quarters;
drop table meeting_slots;
drop table meeting_proposals;
drop table meetings;
