-- While one of the two cannot take part, the time to answer a request stands still. `expires_at` is then
-- the moment at which it closes all the same, and `held_expires_at` what it was before.
alter table requests add column held_since {time};
alter table requests add column held_expires_at {time};
-- From when the time to answer counts, where a request was on hold; else it is `created_at`.
alter table requests add column answering_from {time};
