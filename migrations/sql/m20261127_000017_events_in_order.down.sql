{postgres} drop index events_in_order
