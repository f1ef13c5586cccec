alter table idempotency_keys drop column response;
alter table deliveries drop column failures;
drop table dispatches;
drop table subscriptions;
