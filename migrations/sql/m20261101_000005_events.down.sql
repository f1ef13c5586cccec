drop table notifications;
drop table deliveries;
drop table events;
