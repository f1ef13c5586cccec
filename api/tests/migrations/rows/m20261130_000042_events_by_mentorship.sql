-- An index alone: its rows are those of the steps before.
select 1;
