## Agreements

agreement_proposed =
    .subject = { $person } proposes an agreement
    .preheader = Please read it and approve it, or ask for changes.
    .heading = { $person } proposes an agreement
    .body =
        { $person } has written down what the two of you want to agree on for your mentorship in { $programme }.

        Please read it. You can approve it as it is, or send it back with comments.
    .button = Read the agreement
    .why = You receive this because you take part in this mentorship.

agreement_changes_requested =
    .subject = { $person } asks for changes to the agreement
    .preheader = The comments are beside each part.
    .heading = { $person } asks for changes to the agreement
    .body =
        { $person } has read the agreement that you proposed in { $programme }, and has comments on it.

        You can write the next version now. It begins with your text, with the comments beside it.
    .button = Read the comments
    .why = You receive this because you wrote this agreement.

agreement_approved =
    .subject = { $reason ->
        [mentorship_started] Your mentorship with { $person } is official
       *[other] { $person } has approved the agreement
    }
    .preheader = The agreement is in force.
    .heading = { $reason ->
        [mentorship_started] Your mentorship with { $person } is official
       *[other] { $person } has approved the agreement
    }
    .body =
        { $reason ->
            [mentorship_started] { $person } has approved the agreement that you proposed in { $programme }. It is in force, and your mentorship has officially begun.
           *[other] { $person } has approved the agreement that you proposed in { $programme }. It is in force now.
        }

        Either of you can propose a change at any time.
    .button = Open the agreement
    .why = You receive this because you wrote this agreement.

agreement_withdrawn =
    .subject = { $person } has withdrawn the proposed agreement
    .preheader = You do not need to do anything.
    .heading = { $person } has withdrawn the proposed agreement
    .body =
        The version that { $person } proposed to you in { $programme } is closed. You do not need to do anything. An agreement that you both approved earlier stays in force.
    .button = Open the agreement
    .why = You receive this because you take part in this mentorship.
