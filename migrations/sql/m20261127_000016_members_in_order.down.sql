drop index members_in_order
