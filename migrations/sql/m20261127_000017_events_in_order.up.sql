{postgres} create index {concurrently} events_in_order on events (xid, seq)
