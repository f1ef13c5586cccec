update requests set question = 'Which hospital?', asked_at = {now}, reminded_days = 3;
