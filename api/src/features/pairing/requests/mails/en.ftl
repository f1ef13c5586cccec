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
