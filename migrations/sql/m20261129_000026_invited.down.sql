alter table invitations drop column member_id;
