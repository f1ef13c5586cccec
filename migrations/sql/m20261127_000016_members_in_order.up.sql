create index {concurrently} members_in_order on members (display_name, id)
