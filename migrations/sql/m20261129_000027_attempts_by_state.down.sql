drop index sign_in_attempts_by_state;
