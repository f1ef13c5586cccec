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
unsubscribe = Unsubscribe from these e-mails

# After the words above a link, in plain text.
colon = :

## For people who are invited; $person invites, $when is the last day

mentor_invited =
    .subject = { $person } invites you to be a mentor in { $programme }
    .preheader = Your experience would help a colleague. You can accept until { $when }.
    .heading = You are invited to be a mentor
    .body =
        { $person } coordinates { $programme } and would like you to be a mentor. You choose how many mentees you take and how much time you give.

        The link below is for you alone. Sign in with your society account; it must have the address that we sent this e-mail to. You then agree to two short pledges and write your profile. The invitation is open until { $when }.

        If this is not for you, you do not need to do anything.
    .quote = A note from { $person }
    .button = Look at the invitation
    .why = You receive this because a coordinator of { $programme } entered your address.

mentor_reminded =
    .subject = Your invitation to be a mentor in { $programme }
    .preheader = You can still accept it, until { $when }.
    .heading = Your invitation is still open
    .body =
        { $person } invited you to be a mentor in { $programme }. In case you missed our first e-mail: the invitation is open until { $when }.

        Sign in, agree to two short pledges, and you are registered. You can write your profile another day. If this is not for you, you do not need to do anything.
    .quote = A note from { $person }
    .button = Look at the invitation
    .why = You receive this because a coordinator of { $programme } entered your address.

## For coordinators

enrolment_submitted =
    .subject = { $person } would like to join { $programme }
    .preheader = A registration is waiting for your decision.
    .heading = { $person } would like to join { $programme }
    .body =
        { $person } has registered { $reason ->
            [mentor] as a mentor
           *[mentee] as a mentee
        } in { $programme }. Please approve the registration, decline it or ask a question.

        Registered on { $when }.
    .button = Look at the registration
    .why = You receive this because you coordinate { $programme }.

enrolment_answered =
    .subject = { $person } has answered your question
    .preheader = You can decide on the registration now.
    .heading = { $person } has answered your question
    .body =
        You asked { $person } about the registration { $reason ->
            [mentor] as a mentor
           *[mentee] as a mentee
        } in { $programme }. You can read the answer next to the registration.
    .button = Look at the registration
    .why = You receive this because you coordinate { $programme }.

## For deputies; $person named them, or ended it

deputy_named =
    .subject = You are now a deputy in { $programme }
    .preheader = { $person } has added you.
    .heading = You are now a deputy in { $programme }
    .body =
        { $person } has added you as a deputy. You can now do what the coordinators of { $programme } do: decide on registrations, invite mentors and edit the templates. You cannot approve yourself, and only coordinators can add deputies.

        Please use what you see of other members for these decisions only. If this comes as a surprise, please write to { $person }.
    .button = Open the approvals
    .why = You receive this because a coordinator of { $programme } added you as a deputy.

deputy_ended =
    .subject = You are no longer a deputy in { $programme }
    .preheader = Thank you for standing in.
    .heading = Thank you for standing in
    .body =
        { $person } has ended your time as a deputy in { $programme }. Nothing changes for you as a member, but you can no longer open the coordinators’ pages.
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
            [mentor] Next, please write your profile. Mentees find you by the areas of expertise and topics you choose there.
           *[mentee] Next, please write your profile. We use your areas of expertise and topics to list the best matches first.
        } We save it as you go, so you can finish it later.
    .button = Go to your next step
    .why = You receive this because you registered in { $programme }.

enrolment_declined =
    .subject = A decision on your registration in { $programme }
    .preheader = A coordinator has reviewed your registration.
    .heading = Your registration was not approved
    .body =
        A coordinator has reviewed your registration { $reason ->
            [mentor] as a mentor
           *[mentee] as a mentee
        } in { $programme } and could not approve it. We are sorry.

        If something has changed, or if there is a misunderstanding, please write to the programme. A coordinator will reply.
    .quote = What the coordinator wrote
    .button = Read the answer
    .why = You receive this because you registered in { $programme }.

enrolment_asked_back =
    .subject = A question about your registration in { $programme }
    .preheader = We need your answer before we can decide.
    .heading = The coordinator has a question for you
    .body =
        A coordinator has reviewed your registration { $reason ->
            [mentor] as a mentor
           *[mentee] as a mentee
        } in { $programme } and would like to know a little more before deciding.

        Please answer on your registration page; it takes a minute. We will decide when we have your answer.
    .quote = The coordinator’s question
    .button = Answer the question
    .why = You receive this because you registered in { $programme }.

## Requests

request_received =
    .subject = { $person } asks you to be their mentor
    .preheader = You can answer until { $when }.
    .heading = { $person } asks you to be their mentor
    .body =
        { $person } has read your profile in { $programme } and would like to work with you.

        You can answer until { $when }. If you cannot take a mentee now, please decline soon, so that { $person } can ask someone else.
    .quote = The message to you
    .button = Read and answer
    .why = You receive this because you are a mentor in { $programme }.

request_accepted =
    .subject = { $person } is now your mentor
    .preheader = Your request has been accepted.
    .heading = { $person } is now your mentor
    .body =
        Your mentorship in { $programme } can begin. You make the first contact: write to { $person }, propose a date for a first meeting, and think of one or two goals to talk about.

        If you now have as many mentors as the programme allows, we have withdrawn your other open requests.
    .button = Open your mentorship
    .why = You receive this because you are a mentee in { $programme }.

request_declined =
    .subject = { $reason ->
        [left] Your request to { $person } has closed
       *[other] { $person } has answered your request
    }
    .preheader = Other mentors match your profile.
    .heading = { $reason ->
        [left] { $person } no longer takes part
       *[other] { $person } cannot be your mentor at present
    }
    .body =
        { $reason ->
            [no_time] { $person } does not have time for another mentee at present.
            [other_expertise] { $person } thinks that a mentor with other expertise would help you more.
            [conflict_of_interest] { $person } cannot be your mentor because of a conflict of interest.
            [left] { $person } no longer takes part in { $programme }, so your request has closed.
           *[other] { $person } has declined your request.
        } This says nothing about you or your goals.

        You can send another request straight away. Your list shows other good matches and explains why.
    .quote = A note from { $person }
    .button = See other mentors
    .why = You receive this because you are a mentee in { $programme }.

request_withdrawn =
    .subject = { $person } has withdrawn their request
    .preheader = You do not need to do anything.
    .heading = { $person } has withdrawn their request
    .body =
        The request that { $person } sent you in { $programme } is closed. You do not need to do anything. Mentees withdraw requests for many reasons.
    .button = See your requests
    .why = You receive this because you are a mentor in { $programme }.

request_seat_taken =
    .subject = { $person } has found a mentor
    .preheader = You do not need to do anything.
    .heading = { $person } has found a mentor
    .body =
        { $person } asked more than one mentor in { $programme }, and another mentor accepted first. The request to you is closed. You do not need to do anything.

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
    .quote = The question from { $person }
    .button = Answer the question
    .why = You receive this because you are a mentee in { $programme }.

request_answer =
    .subject = { $person } has answered your question
    .preheader = You can decide until { $when }.
    .heading = { $person } has answered your question
    .body =
        You asked { $person } a question before deciding on the request in { $programme }. Here is the answer.

        You can decide until { $when }.
    .quote = The answer from { $person }
    .button = Read and decide
    .why = You receive this because you are a mentor in { $programme }.

request_mentor_reminder =
    .subject = { $person } is waiting for your answer
    .preheader = You can answer until { $when }.
    .heading = { $person } is still waiting for your answer
    .body =
        { $person } asked you to be their mentor in { $programme }. You can answer until { $when }; after that, the request closes.

        If you cannot take a mentee now, please decline soon, so that { $person } can ask someone else. You can also ask a question before you decide.
    .quote = The message to you
    .button = Read and answer
    .why = You receive this because you are a mentor in { $programme }.

request_mentee_reminder =
    .subject = { $person } is waiting for your answer
    .preheader = Your request stays open until { $when }.
    .heading = { $person } is still waiting for your answer
    .body =
        Before deciding on your request in { $programme }, { $person } would like to know a little more. A few lines are enough.

        Your request stays open until { $when }; after that, it closes.
    .quote = The question from { $person }
    .button = Answer the question
    .why = You receive this because you are a mentee in { $programme }.

request_expired =
    .subject = { $reason ->
        [mentor] The request from { $person } has closed
       *[mentee] Your request to { $person } has closed
    }
    .preheader = { $reason ->
        [mentor] You do not need to do anything.
       *[mentee] Other mentors match your profile.
    }
    .heading = { $reason ->
        [mentor] The request from { $person } has expired
       *[mentee] { $person } did not answer in time
    }
    .body =
        { $reason ->
            [mentor] { $person } asked you to be their mentor in { $programme }. The time to answer is over, so the request has closed. You do not need to do anything. If this is not a good time for requests, you can say so in your profile.
           *[mentee] The time to answer your request in { $programme } is over. This says nothing about you or your goals. You can send another request straight away: your list shows other good matches and explains why.
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
    .preheader = You do not need to do anything.
    .heading = { $reason ->
        [sent] Your request to { $person } is on hold
       *[received] The request from { $person } is on hold
    }
    .body =
        { $reason ->
            [sent] { $person } cannot take part in { $programme } at present. Your request stays open, and the time to answer is on hold too. This says nothing about you. You can wait, or withdraw the request and ask someone else.
           *[received] { $person } cannot take part in { $programme } at present. The request to you stays open, and the time to answer is on hold too. You do not need to do anything.
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
        The request was on hold. Both of you can take part in { $programme } again. { $reason ->
            [sent] { $person } can answer until { $when }. You do not need to do anything.
           *[received] You can answer until { $when }. If you decline, { $person } can ask someone else.
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

        You can answer until { $when }. You can accept, decline or ask a question first.
    .quote = The message to you
    .button = Read and answer
    .why = You receive this because mentors in { $programme } can find you. You can change that in your profile.

offer_accepted =
    .subject = { $person } is now your mentee
    .preheader = Your request has been accepted.
    .heading = { $person } is now your mentee
    .body =
        Your mentorship in { $programme } can begin. { $person } will contact you first.

        If you have no more places, we have withdrawn your other open requests.
    .button = Open your mentorship
    .why = You receive this because you are a mentor in { $programme }.

offer_declined =
    .subject = { $reason ->
        [left] Your request to { $person } has closed
       *[other] { $person } has answered your request
    }
    .preheader = Other mentees match your profile.
    .heading = { $reason ->
        [left] { $person } no longer takes part
       *[other] { $person } has declined your request
    }
    .body =
        { $reason ->
            [left] { $person } no longer takes part in { $programme }, so your request has closed.
           *[other] { $person } thanks you for asking, but cannot accept at present.
        } This says nothing about you as a mentor.

        Your list shows other good matches and explains why.
    .quote = A note from { $person }
    .button = See other mentees
    .why = You receive this because you are a mentor in { $programme }.

offer_withdrawn =
    .subject = { $person } has withdrawn their request
    .preheader = You do not need to do anything.
    .heading = { $person } has withdrawn their request
    .body =
        The request that { $person } sent you in { $programme } is closed. You do not need to do anything. Mentors withdraw requests for many reasons.
    .button = See your requests
    .why = You receive this because you are a mentee in { $programme }.

offer_seat_taken =
    .subject = { $reason ->
        [mentee] The request from { $person } has closed
       *[mentor] { $person } has found a mentor
    }
    .preheader = You do not need to do anything.
    .heading = { $reason ->
        [mentee] { $person } has no more places
       *[mentor] { $person } has found a mentor
    }
    .body =
        { $reason ->
            [mentee] { $person } offered to be your mentor in { $programme }, but now has no more places. The request to you is closed. You do not need to do anything. Other mentors can still find you, and you can ask any of them.
           *[mentor] You asked { $person } in { $programme }. They now have as many mentors as possible, so your request is closed. You can offer the place to someone else. Thank you for offering.
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
    .quote = The question from { $person }
    .button = Answer the question
    .why = You receive this because you are a mentor in { $programme }.

offer_answer =
    .subject = { $person } has answered your question
    .preheader = You can decide until { $when }.
    .heading = { $person } has answered your question
    .body =
        You asked { $person } a question before deciding on the request in { $programme }. Here is the answer.

        You can decide until { $when }.
    .quote = The answer from { $person }
    .button = Read and decide
    .why = You receive this because you are a mentee in { $programme }.

offer_receiver_reminder =
    .subject = { $person } is waiting for your answer
    .preheader = You can answer until { $when }.
    .heading = { $person } is still waiting for your answer
    .body =
        { $person } would like to be your mentor in { $programme }. You can answer until { $when }; after that, the request closes.

        If you do not wish to accept, please decline soon, so that someone else can have the place. You can also ask a question before you decide.
    .quote = The message to you
    .button = Read and answer
    .why = You receive this because you are a mentee in { $programme }.

offer_sender_reminder =
    .subject = { $person } is waiting for your answer
    .preheader = Your request stays open until { $when }.
    .heading = { $person } is still waiting for your answer
    .body =
        Before deciding on your request in { $programme }, { $person } would like to know a little more. A few lines are enough.

        Your request stays open until { $when }; after that, it closes.
    .quote = The question from { $person }
    .button = Answer the question
    .why = You receive this because you are a mentor in { $programme }.

offer_expired =
    .subject = { $reason ->
        [mentor] Your request to { $person } has closed
       *[mentee] The request from { $person } has closed
    }
    .preheader = { $reason ->
        [mentor] Other mentees match your profile.
       *[mentee] You do not need to do anything.
    }
    .heading = { $reason ->
        [mentor] { $person } did not answer in time
       *[mentee] The request from { $person } has expired
    }
    .body =
        { $reason ->
            [mentor] The time to answer your request in { $programme } is over. This says nothing about you as a mentor. Your list shows other good matches and explains why.
           *[mentee] { $person } offered to be your mentor in { $programme }. The time to answer is over, so the request has closed. You do not need to do anything. If you prefer not to receive such requests, you can say so in your profile.
        }
    .button = Open the request
    .why = { $reason ->
        [mentor] You receive this because you are a mentor in { $programme }.
       *[mentee] You receive this because you are a mentee in { $programme }.
    }

## Mentorships

mentorship_ended =
    .subject = Your mentorship with { $person } has ended
    .preheader = You can still read what you wrote and reached.
    .heading = Your mentorship with { $person } has ended
    .body =
        { $reason ->
            [completed] { $person } has marked your mentorship in { $programme } as completed on { $when }. Congratulations to both of you.
            [completed_by_you] You have marked your mentorship in { $programme } as completed on { $when }. Congratulations to both of you.
            [ended_early_by_you] You ended your mentorship in { $programme } on { $when }. That happens, and it is nobody’s fault.
            [ended_early] { $person } ended your mentorship in { $programme } on { $when }. That happens, and it is nobody’s fault.
            [season_ended] Your mentorship in { $programme } ended on { $when }, at the end of its season. You can both register again.
            [membership_lapsed] Your mentorship in { $programme } ended on { $when }, because a membership has expired.
           *[released] Your mentorship in { $programme } was closed on { $when }, so that both of you are free for another one.
        }

        You can both still read it. You can begin another mentorship.
    .button = Open the mentorship
    .why = You receive this because you took part in this mentorship.
