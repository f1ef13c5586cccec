-- A callback in another browser finds where its sign-in wanted to go.
create index sign_in_attempts_by_state on sign_in_attempts (state);
