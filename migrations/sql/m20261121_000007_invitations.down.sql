drop table interests;
drop table invitations;
