alter table invitations drop column declined_at;
