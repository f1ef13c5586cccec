update events set mentorship_id = subject_id where kind = 'mentorship.started';
