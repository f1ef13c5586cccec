-- Whom somebody named as never to be matched with, once it is known who that is: the member, not the address.
create table kept_apart (
    enrolment_id {uuid} not null references enrolments (id) on delete cascade,
    -- As it stands in `profiles.never_match`, folded.
    name text not null,
    member_id {uuid} not null references members (id) on delete cascade,
    bound_at {time} not null,
    primary key (enrolment_id, name, member_id)
);
create index kept_apart_by_member on kept_apart (member_id);

-- Names of which nobody is known yet; they are looked up again until somebody is.
create table kept_apart_later (
    enrolment_id {uuid} not null references enrolments (id) on delete cascade,
    name text not null,
    primary key (enrolment_id, name)
);

-- What was named before. Who holds an address now is taken for who was meant: nothing better is known.
{sqlite} insert into kept_apart_later (enrolment_id, name) select distinct f.enrolment_id, lower(trim(n.value)) from profiles f, json_each(f.never_match) n where trim(n.value) <> '';
{postgres} insert into kept_apart_later (enrolment_id, name) select distinct f.enrolment_id, lower(trim(n.value)) from profiles f, jsonb_array_elements_text(f.never_match) n(value) where trim(n.value) <> '';
insert into kept_apart (enrolment_id, name, member_id, bound_at)
    select n.enrolment_id, n.name, m.id, m.updated_at from kept_apart_later n
    join members m on lower(m.email) = n.name or lower(m.membership_number) = n.name;
delete from kept_apart_later where exists (select 1 from kept_apart k
    where k.enrolment_id = kept_apart_later.enrolment_id and k.name = kept_apart_later.name);
