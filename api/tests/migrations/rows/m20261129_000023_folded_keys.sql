update members set email_key = 'amina@members.test', number_key = 'm-1', search_society = 'amina otieno';
