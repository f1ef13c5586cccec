## Goals

goal_activated =
    .subject = { $person } has set a goal
    .preheader = You can read it and ask a question about it.
    .heading = { $person } has set a goal
    .body =
        { $person } has written a goal for your mentorship in { $programme }. You can read it and ask a question about it. A good question often helps more than advice.
    .quote = The goal
    .button = Read the goal
    .why = You receive this because you are the mentor of { $person } in { $programme }.

goal_reached =
    .subject = { $person } has reached a goal
    .preheader = A few words from you will mean a lot.
    .heading = { $person } has reached a goal
    .body =
        { $person } has reached a goal of your mentorship in { $programme }. A few words from you will mean a lot.
    .quote = The goal
    .button = Open the goal
    .why = You receive this because you are the mentor of { $person } in { $programme }.

goal_checked_in =
    .subject = { $person } has added a check-in
    .preheader = See how far the goal is.
    .heading = { $person } has added a check-in
    .body =
        { $person } has added a check-in to a goal of your mentorship in { $programme }. The page shows how far the goal is.
    .quote = A note from { $person }
    .button = See the progress
    .why = You receive this because you take part in this mentorship.

goal_question =
    .subject = { $person } has a question about your goal
    .preheader = A few words are enough.
    .heading = { $person } has a question about your goal
    .body =
        { $person } has read your goal in { $programme } and asks you a question. A few words are enough. You can also talk about it when you next meet.
    .quote = The question from { $person }
    .button = Answer the question
    .why = You receive this because you are a mentee in { $programme }.

goal_answer =
    .subject = { $person } has answered your question
    .preheader = You asked about a goal.
    .heading = { $person } has answered your question
    .body =
        You asked { $person } a question about a goal in { $programme }. Here is the answer.
    .quote = The answer from { $person }
    .button = Open the goal
    .why = You receive this because you are the mentor of { $person } in { $programme }.
