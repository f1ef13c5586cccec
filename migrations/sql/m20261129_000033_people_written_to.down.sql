drop table recipient_counts;
alter table invitations drop column note;
