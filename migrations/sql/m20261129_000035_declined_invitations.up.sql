-- When the invited person said no. To a binary from before it is an invitation that was taken back, which lets nobody in.
alter table invitations add column declined_at {time} check (declined_at is null or status = 'revoked');
