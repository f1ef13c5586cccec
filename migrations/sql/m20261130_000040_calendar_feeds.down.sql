drop table meeting_reminders;
drop table calendar_feeds;
