alter table events drop column mentorship_id;
