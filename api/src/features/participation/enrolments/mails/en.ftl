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
