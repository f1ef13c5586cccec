### What the mails say, in English. One message a kind of notification, with the same attributes in each:
###   .subject  .preheader  .heading  .body (a blank line begins a new paragraph)  .button  .why
###   .quote    the line above what somebody wrote; only in kinds that may quote
###
### $reader     who reads it, as they write their name
### $person     the other person, as they write their name
### $programme  its name
### $reason     a code, where the text depends on it: a role (enrolment_*), why it was declined (request_declined), how it
###             ended (mentorship_ended)
### $when       a date, already written in the reader's language and time zone (enrolment_submitted, request_received,
###             mentorship_ended)

greeting = Hello { $reader },

# Stands for $person when they have left.
former_member = a former member

## For coordinators

enrolment_submitted =
    .subject = { $person } would like to join { $programme }
    .preheader = A registration is waiting for your decision.
    .heading = A registration is waiting for you
    .body =
        { $person } has registered { $reason ->
            [mentor] as a mentor
           *[mentee] as a mentee
        } in { $programme }. Nothing happens until a coordinator has decided.

        Registered on { $when }.
    .button = Look at the registration
    .why = You receive this because you coordinate { $programme }.

## For the person who registered

enrolment_approved =
    .subject = Welcome to { $programme }
    .preheader = Your registration has been approved.
    .heading = Your registration has been approved
    .body =
        You are now registered { $reason ->
            [mentor] as a mentor
           *[mentee] as a mentee
        } in { $programme }.

        { $reason ->
            [mentor] Your profile comes next. Mentees find you by the areas of expertise and the topics you name there.
           *[mentee] Your profile comes next. The areas of expertise and the topics you name there decide which mentors you are shown first.
        } You can save it half-way and come back.
    .button = Go to your next step
    .why = You receive this because you registered in { $programme }.

enrolment_declined =
    .subject = About your registration in { $programme }
    .preheader = A coordinator has answered your registration.
    .heading = Your registration was not approved
    .body =
        A coordinator has looked at your registration { $reason ->
            [mentor] as a mentor
           *[mentee] as a mentee
        } in { $programme } and could not approve it. We are sorry about that.

        If something has changed or been misunderstood, please write to the programme. A person will answer you.
    .quote = What the coordinator wrote
    .button = Read the answer
    .why = You receive this because you registered in { $programme }.

## Requests

request_received =
    .subject = { $person } asks you to be their mentor
    .preheader = You can answer until { $when }.
    .heading = { $person } asks you to be their mentor
    .body =
        { $person } has read your profile in { $programme } and would like to work with you.

        You can answer until { $when }. If you cannot take anyone now, a quick no is a kindness: { $person } can then ask someone else.
    .quote = The message to you
    .button = Read and answer
    .why = You receive this because you are a mentor in { $programme }.

request_accepted =
    .subject = { $person } is now your mentor
    .preheader = Your request has been accepted.
    .heading = { $person } said yes
    .body =
        Your mentorship in { $programme } can begin. The first step is yours: get in touch with { $person }, propose a date for a first meeting, and think of one or two goals to talk about.

        Any other requests you had open have been withdrawn for you if there was no more room for another mentorship.
    .button = Open your mentorship
    .why = You receive this because you are a mentee in { $programme }.

request_declined =
    .subject = An answer from { $person }
    .preheader = There are other mentors who fit.
    .heading = { $person } cannot be your mentor at present
    .body =
        { $reason ->
            [no_time] { $person } does not have the time for another mentee just now.
            [other_expertise] { $person } thinks that someone with other expertise would help you more.
            [conflict_of_interest] { $person } sees a conflict of interest and for that reason cannot be your mentor.
           *[other] { $person } has declined your request.
        } This says nothing about you or your goals.

        You can send another request straight away. Your list shows who else fits, and why.
    .quote = What { $person } added
    .button = See other mentors
    .why = You receive this because you are a mentee in { $programme }.

request_withdrawn =
    .subject = { $person } has withdrawn their request
    .preheader = There is nothing you need to do.
    .heading = { $person } has withdrawn their request
    .body =
        The request that { $person } sent you in { $programme } is closed. There is nothing you need to do, and nothing to read into it: plans change.
    .button = See your requests
    .why = You receive this because you are a mentor in { $programme }.

request_seat_taken =
    .subject = { $person } has found a mentor
    .preheader = There is nothing you need to do.
    .heading = { $person } has found a mentor
    .body =
        { $person } had asked more than one mentor in { $programme }, and another mentor was the first to say yes. The request to you is closed. There is nothing you need to do.

        Thank you for being available. Other mentees can still find you.
    .button = See your requests
    .why = You receive this because you are a mentor in { $programme }.

## Mentorships

mentorship_ended =
    .subject = Your mentorship with { $person } has ended
    .preheader = What you wrote and reached remains yours to read.
    .heading = Your mentorship with { $person } has ended
    .body =
        { $reason ->
            [completed] { $person } has marked your mentorship in { $programme } as completed on { $when }. Congratulations to both of you.
            [completed_by_you] You have marked your mentorship in { $programme } as completed on { $when }. Congratulations to both of you.
            [ended_early_by_you] You ended your mentorship in { $programme } on { $when }. That happens, and nobody is at fault.
            [ended_early] { $person } ended your mentorship in { $programme } on { $when }. That happens, and nobody is at fault.
            [season_ended] Your mentorship in { $programme } ended on { $when }, with its season. You may both enrol again.
            [membership_lapsed] Your mentorship in { $programme } ended on { $when }, because a membership has run out.
           *[released] Your mentorship in { $programme } was closed on { $when }, so that both of you are free for another one.
        }

        Both of you can still read it. You are free to begin another mentorship.
    .button = Open the mentorship
    .why = You receive this because you took part in this mentorship.
