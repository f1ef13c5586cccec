-- Short messages for open pages of one member, such as that the other side has written. They are read within seconds and removed after a
-- minute; whoever misses one asks for the state itself.
create table signals (
    id {uuid} primary key,
    member_id {uuid} not null references members (id),
    kind text not null,
    payload {json} not null,
    created_at {time} not null
);
create index signals_by_age on signals (created_at);
create index signals_by_member on signals (member_id);
