create table requests (
    id {uuid} primary key,
    programme_id {uuid} not null references programmes (id),
    mentee_enrolment_id {uuid} not null references enrolments (id),
    mentor_enrolment_id {uuid} not null references enrolments (id),
    status text not null
        check (status in ('pending', 'accepted', 'declined', 'withdrawn', 'expired')),
    -- Which of the mentee's open places this request takes, from 1 to the policy's number.
    slot integer not null check (slot >= 1),
    message text not null,
    decline_reason text
        check (decline_reason in ('no_time', 'other_expertise', 'conflict_of_interest', 'other')),
    withdrawn_reason text check (withdrawn_reason in ('by_mentee', 'seat_taken')),
    note text,
    reasons {json} not null,
    created_at {time} not null,
    expires_at {time} not null,
    decided_at {time},
    check (mentee_enrolment_id <> mentor_enrolment_id)
);
create unique index one_open_request_a_pair on requests (mentee_enrolment_id, mentor_enrolment_id)
    where status = 'pending';
create unique index open_requests_of_a_mentee on requests (mentee_enrolment_id, slot)
    where status = 'pending';
create index requests_by_mentee on requests (mentee_enrolment_id, id);
create index requests_by_mentor on requests (mentor_enrolment_id, id);

-- While it has not ended, a mentorship holds one seat of each side; the unique indexes are what
-- makes a seat hold one mentorship, under any concurrency.
create table mentorships (
    id {uuid} primary key,
    programme_id {uuid} not null references programmes (id),
    request_id {uuid} not null unique references requests (id),
    mentee_enrolment_id {uuid} not null,
    mentee_seat integer not null,
    mentor_enrolment_id {uuid} not null,
    mentor_seat integer not null,
    status text not null check (status in ('arranging', 'active', 'ended')),
    outcome text check (outcome in
        ('completed', 'ended_early', 'season_ended', 'membership_lapsed', 'released')),
    end_note text,
    ended_by {uuid} references members (id),
    created_at {time} not null,
    started_at {time},
    ended_at {time},
    version integer not null,
    foreign key (mentee_enrolment_id, mentee_seat) references seats (enrolment_id, number),
    foreign key (mentor_enrolment_id, mentor_seat) references seats (enrolment_id, number),
    check ((status = 'ended') = (ended_at is not null)),
    check ((status = 'ended') = (outcome is not null))
);
create unique index one_mentorship_a_mentee_seat on mentorships (mentee_enrolment_id, mentee_seat)
    where ended_at is null;
create unique index one_mentorship_a_mentor_seat on mentorships (mentor_enrolment_id, mentor_seat)
    where ended_at is null;
create unique index one_mentorship_a_pair on mentorships (mentee_enrolment_id, mentor_enrolment_id)
    where ended_at is null;
create index mentorships_by_mentee on mentorships (mentee_enrolment_id, id);
create index mentorships_by_mentor on mentorships (mentor_enrolment_id, id);
