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

# How somebody is greeted whose name nobody gave.
unnamed_reader = and a warm welcome

# The link below a letter that its reader may do without.
unsubscribe = No more e-mails of this kind

## For people who are invited; $person invites, $when is the last day

mentor_invited =
    .subject = { $person } invites you to be a mentor in { $programme }
    .preheader = Your experience would help a colleague. The invitation is open until { $when }.
    .heading = You are invited to be a mentor
    .body =
        { $person }, who coordinates { $programme }, would like to have you as a mentor: one mentee at a time or more, as you choose, and as much time as you can give.

        The link below is yours alone. Sign in with your account at the society; it has to carry the address that this e-mail was sent to. You then read two short promises and are asked for your profile. The invitation is open until { $when }.

        If this is not for you, there is nothing you need to do.
    .quote = A note from { $person }
    .button = Look at the invitation
    .why = You receive this because a coordinator of { $programme } entered your address.

mentor_reminded =
    .subject = Your invitation to be a mentor in { $programme }
    .preheader = It is still open, until { $when }.
    .heading = Your invitation is still open
    .body =
        { $person } invited you to be a mentor in { $programme }. In case it was lost among other e-mails: the invitation is open until { $when }.

        Signing in, two short promises and you are registered; your profile can wait for another day. If this is not for you, there is nothing you need to do.
    .quote = A note from { $person }
    .button = Look at the invitation
    .why = You receive this because a coordinator of { $programme } entered your address.

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

enrolment_answered =
    .subject = { $person } has answered your question
    .preheader = The registration is in the queue again.
    .heading = { $person } has answered your question
    .body =
        You had asked { $person } about the registration { $reason ->
            [mentor] as a mentor
           *[mentee] as a mentee
        } in { $programme }. The answer stands beside it in the queue.
    .button = Look at the registration
    .why = You receive this because you coordinate { $programme }.

## For deputies; $person named them, or ended it

deputy_named =
    .subject = You are now a deputy in { $programme }
    .preheader = { $person } has named you.
    .heading = You stand in for the coordinators of { $programme }
    .body =
        { $person } has named you as a deputy. From now on you can do what the coordinators of { $programme } do: decide on registrations, invite mentors and look after the texts. Nobody decides on themselves, and deputies are named by the coordinators alone.

        What you see of other members there is for these decisions only. If this comes as a surprise, please write to { $person }.
    .button = Open the approvals
    .why = You receive this because a coordinator of { $programme } named you.

deputy_ended =
    .subject = You are no longer a deputy in { $programme }
    .preheader = Thank you for standing in.
    .heading = Thank you for standing in
    .body =
        { $person } has ended your time as a deputy in { $programme }. You keep everything that is yours as a member; only the coordinators’ pages are closed to you.
    .button = Open the programme
    .why = You receive this because you were a deputy in { $programme }.

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

enrolment_asked_back =
    .subject = A question about your registration in { $programme }
    .preheader = Your registration waits for your answer.
    .heading = The coordinator has a question for you
    .body =
        A coordinator has looked at your registration { $reason ->
            [mentor] as a mentor
           *[mentee] as a mentee
        } in { $programme } and would like to know a little more before deciding.

        Answer on the page of your registration; it takes a minute. Nothing is decided meanwhile.
    .quote = What the coordinator asks
    .button = Answer the question
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
    .subject = { $reason ->
        [left] Your request to { $person } has closed
       *[other] An answer from { $person }
    }
    .preheader = There are other mentors who fit.
    .heading = { $reason ->
        [left] { $person } no longer takes part
       *[other] { $person } cannot be your mentor at present
    }
    .body =
        { $reason ->
            [no_time] { $person } does not have the time for another mentee just now.
            [other_expertise] { $person } thinks that someone with other expertise would help you more.
            [conflict_of_interest] { $person } sees a conflict of interest and for that reason cannot be your mentor.
            [left] { $person } no longer takes part in { $programme }, so your request has closed.
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

request_question =
    .subject = { $person } would like to know more
    .preheader = One question before { $person } decides.
    .heading = { $person } has a question for you
    .body =
        { $person } has read your request in { $programme } and would like to know a little more before deciding. A few lines are enough.

        Your request stays open until { $when }.
    .quote = What { $person } asks
    .button = Answer the question
    .why = You receive this because you are a mentee in { $programme }.

request_answer =
    .subject = { $person } has answered your question
    .preheader = You can decide until { $when }.
    .heading = { $person } has answered your question
    .body =
        You asked { $person } for more before deciding on their request in { $programme }. Here is the answer.

        You can decide until { $when }.
    .quote = What { $person } answers
    .button = Read and decide
    .why = You receive this because you are a mentor in { $programme }.

request_mentor_reminder =
    .subject = { $person } is waiting for your answer
    .preheader = You can answer until { $when }.
    .heading = { $person } is still waiting for your answer
    .body =
        { $person } asked you to be their mentor in { $programme }. You can answer until { $when }; after that the request closes by itself.

        If you cannot take anyone now, a quick no is a kindness: { $person } can then ask someone else. You can also ask for more before you decide.
    .quote = The message to you
    .button = Read and answer
    .why = You receive this because you are a mentor in { $programme }.

request_mentee_reminder =
    .subject = { $person } is waiting for your answer
    .preheader = Your request stays open until { $when }.
    .heading = { $person } is still waiting for your answer
    .body =
        Before deciding on your request in { $programme }, { $person } would like to know a little more. A few lines are enough.

        Your request stays open until { $when }; after that it closes by itself.
    .quote = What { $person } asks
    .button = Answer the question
    .why = You receive this because you are a mentee in { $programme }.

request_expired =
    .subject = { $reason ->
        [mentor] The request from { $person } has closed
       *[mentee] Your request to { $person } has closed
    }
    .preheader = { $reason ->
        [mentor] There is nothing you need to do.
       *[mentee] There are other mentors who fit.
    }
    .heading = { $reason ->
        [mentor] The request from { $person } has closed by itself
       *[mentee] { $person } did not answer in time
    }
    .body =
        { $reason ->
            [mentor] { $person } asked you to be their mentor in { $programme }, and the time for an answer has run out. There is nothing you need to do. If this is not a good time for requests, you can say so in your profile.
           *[mentee] The time for an answer to your request in { $programme } has run out. This says nothing about you or your goals. You can send another request straight away: your list shows who else fits, and why.
        }
    .button = Open the request
    .why = { $reason ->
        [mentor] You receive this because you are a mentor in { $programme }.
       *[mentee] You receive this because you are a mentee in { $programme }.
    }

## A request of which one side cannot take part at present; the words are the same whatever the reason.
## $reason is whether the reader sent or received it, $when is when it closes

request_held =
    .subject = { $reason ->
        [sent] Your request to { $person } is on hold
       *[received] The request from { $person } is on hold
    }
    .preheader = There is nothing you need to do.
    .heading = { $reason ->
        [sent] Your request to { $person } is on hold
       *[received] The request from { $person } is on hold
    }
    .body =
        { $reason ->
            [sent] { $person } cannot take part in { $programme } at present. Your request stays open, and no time to answer is lost. This says nothing about you. You can wait, or withdraw the request and ask someone else.
           *[received] { $person } cannot take part in { $programme } at present. The request to you stays open, and no time to answer is lost. There is nothing you need to do.
        }

        We will e-mail you when { $person } is back. Otherwise the request closes on { $when }.
    .button = Open the request
    .why = You receive this because you take part in { $programme }.

request_resumed =
    .subject = { $reason ->
        [sent] Your request to { $person } is open again
       *[received] The request from { $person } is open again
    }
    .preheader = { $reason ->
        [sent] { $person } can answer until { $when }.
       *[received] You can answer until { $when }.
    }
    .heading = { $reason ->
        [sent] Your request to { $person } is open again
       *[received] The request from { $person } is open again
    }
    .body =
        The request was on hold, and both of you can take part in { $programme } now. { $reason ->
            [sent] { $person } can answer until { $when }. There is nothing you need to do.
           *[received] You can answer until { $when }. A clear no helps as well: { $person } can then ask someone else.
        }
    .button = Open the request
    .why = You receive this because you take part in { $programme }.

## Requests that a mentor sent to a mentee

offer_received =
    .subject = { $person } would like to be your mentor
    .preheader = You can answer until { $when }.
    .heading = { $person } would like to be your mentor
    .body =
        { $person } has read your profile in { $programme } and offers to be your mentor.

        You can answer until { $when }. You are free to say no, and you can ask a question first.
    .quote = The message to you
    .button = Read and answer
    .why = You receive this because mentors in { $programme } may find you. You can change that in your profile.

offer_accepted =
    .subject = { $person } is now your mentee
    .preheader = Your request has been accepted.
    .heading = { $person } said yes
    .body =
        Your mentorship in { $programme } can begin. { $person } takes the first step and gets in touch with you.

        Requests of yours that were still open have been withdrawn for you if you can take nobody else.
    .button = Open your mentorship
    .why = You receive this because you are a mentor in { $programme }.

offer_declined =
    .subject = { $reason ->
        [left] Your request to { $person } has closed
       *[other] An answer from { $person }
    }
    .preheader = There are other mentees who fit.
    .heading = { $reason ->
        [left] { $person } no longer takes part
       *[other] { $person } has decided otherwise
    }
    .body =
        { $reason ->
            [left] { $person } no longer takes part in { $programme }, so your request has closed.
           *[other] { $person } thanks you for asking, and will not work with you at present.
        } This says nothing about you as a mentor.

        Your list shows who else fits, and why.
    .quote = What { $person } added
    .button = See other mentees
    .why = You receive this because you are a mentor in { $programme }.

offer_withdrawn =
    .subject = { $person } has withdrawn their request
    .preheader = There is nothing you need to do.
    .heading = { $person } has withdrawn their request
    .body =
        The request that { $person } sent you in { $programme } is closed. There is nothing you need to do, and nothing to read into it: plans change.
    .button = See your requests
    .why = You receive this because you are a mentee in { $programme }.

offer_seat_taken =
    .subject = { $reason ->
        [mentee] The request from { $person } has closed
       *[mentor] { $person } has found a mentor
    }
    .preheader = There is nothing you need to do.
    .heading = { $reason ->
        [mentee] { $person } can take nobody else just now
       *[mentor] { $person } has found a mentor
    }
    .body =
        { $reason ->
            [mentee] { $person } had offered in { $programme } to be your mentor, and has meanwhile taken as many mentees as they can. The request to you is closed. There is nothing you need to do: other mentors can still find you, and you can ask any of them.
           *[mentor] You had asked { $person } in { $programme }, and they now have as many mentors as they can. Your request is closed, and your place is free for somebody else. Thank you for offering.
        }
    .button = See your requests
    .why = { $reason ->
        [mentee] You receive this because you are a mentee in { $programme }.
       *[mentor] You receive this because you are a mentor in { $programme }.
    }

offer_question =
    .subject = { $person } would like to know more
    .preheader = One question before { $person } decides.
    .heading = { $person } has a question for you
    .body =
        { $person } has read your request in { $programme } and would like to know a little more before deciding. A few lines are enough.

        Your request stays open until { $when }.
    .quote = What { $person } asks
    .button = Answer the question
    .why = You receive this because you are a mentor in { $programme }.

offer_answer =
    .subject = { $person } has answered your question
    .preheader = You can decide until { $when }.
    .heading = { $person } has answered your question
    .body =
        You asked { $person } for more before deciding on their request in { $programme }. Here is the answer.

        You can decide until { $when }.
    .quote = What { $person } answers
    .button = Read and decide
    .why = You receive this because you are a mentee in { $programme }.

offer_receiver_reminder =
    .subject = { $person } is waiting for your answer
    .preheader = You can answer until { $when }.
    .heading = { $person } is still waiting for your answer
    .body =
        { $person } would like to be your mentor in { $programme }. You can answer until { $when }; after that the request closes by itself.

        You are free to say no, and a quick no is a kindness: the place is then free for somebody else. You can also ask a question before you decide.
    .quote = The message to you
    .button = Read and answer
    .why = You receive this because you are a mentee in { $programme }.

offer_sender_reminder =
    .subject = { $person } is waiting for your answer
    .preheader = Your request stays open until { $when }.
    .heading = { $person } is still waiting for your answer
    .body =
        Before deciding on your request in { $programme }, { $person } would like to know a little more. A few lines are enough.

        Your request stays open until { $when }; after that it closes by itself.
    .quote = What { $person } asks
    .button = Answer the question
    .why = You receive this because you are a mentor in { $programme }.

offer_expired =
    .subject = { $reason ->
        [mentor] Your request to { $person } has closed
       *[mentee] The request from { $person } has closed
    }
    .preheader = { $reason ->
        [mentor] There are other mentees who fit.
       *[mentee] There is nothing you need to do.
    }
    .heading = { $reason ->
        [mentor] { $person } did not answer in time
       *[mentee] The request from { $person } has closed by itself
    }
    .body =
        { $reason ->
            [mentor] The time for an answer to your request in { $programme } has run out. This says nothing about you as a mentor. Your list shows who else fits, and why.
           *[mentee] { $person } had offered to be your mentor in { $programme }, and the time for an answer has run out. There is nothing you need to do. If you would rather not be asked, you can say so in your profile.
        }
    .button = Open the request
    .why = { $reason ->
        [mentor] You receive this because you are a mentor in { $programme }.
       *[mentee] You receive this because you are a mentee in { $programme }.
    }

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
