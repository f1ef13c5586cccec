drop table resources;
drop table grants;
drop table seasons;
drop table terms;
drop table programmes;
