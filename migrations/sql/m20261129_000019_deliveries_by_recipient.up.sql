create index {concurrently} deliveries_by_recipient on deliveries (recipient_id, subscriber) where status = 'waiting'
