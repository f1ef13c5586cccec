drop table mentorship_reminders;
drop table first_contact_prompts;
drop table check_ups;
