drop table idempotency_keys;
drop table sessions;
drop table sign_in_attempts;
drop table members;
