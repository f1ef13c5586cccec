## Mentorships without activity. $reason in first_contact_due: by_you for whoever makes the first contact

first_contact_due =
    .subject = { $reason ->
        [by_you] Have you been in contact with { $person }?
       *[by_other] Have you heard from { $person }?
    }
    .preheader = A short message is enough to begin.
    .heading = { $reason ->
        [by_you] Time for a first meeting with { $person }
       *[by_other] You and { $person } have not met yet
    }
    .body =
        { $reason ->
            [by_you] Your mentorship in { $programme } has begun, but we see no meeting and no note yet. { $person } expects to hear from you first. Propose one or more times for a first meeting.
           *[by_other] Your mentorship in { $programme } has begun, but we see no meeting and no note yet. { $person } usually makes the first contact. You are welcome to begin yourself.
        }

        If you have already met somewhere else, please enter the meeting on the page of your mentorship.
    .button = Open the mentorship
    .why = You receive this because you have a mentorship in { $programme }.

release_possible =
    .subject = Your mentorship with { $person } has not begun
    .preheader = You can still begin, or make room for somebody else.
    .heading = Your mentorship with { $person } has not begun
    .body =
        Since your mentorship in { $programme } was agreed, we have seen no meeting and no note.

        You can still propose a first meeting. If the two of you do not go ahead, release your places: both of you are then free for another mentorship. Nobody needs to give a reason, and nothing happens unless one of you decides.
    .button = Open the mentorship
    .why = You receive this because you have a mentorship in { $programme }.

check_up =
    .subject = Is your mentorship with { $person } still going well?
    .preheader = One click is enough.
    .heading = Still going well?
    .body =
        We have not seen any activity in your mentorship with { $person } in { $programme } for a while. That may be just right. How is it going?

        Choose an answer. { $person } does not see it; the coordinators of the programme do.
    .button = Open the mentorship
    .why = You receive this because you have a mentorship in { $programme }.

check_up_going_well = Yes, it is going well
check_up_need_help = We need help
check_up_stopped = We have stopped

help_needed =
    .subject = { $person } asks for help with a mentorship
    .preheader = Please get in touch with both.
    .heading = { $person } asks for help
    .body =
        { $person } has answered that their mentorship in { $programme } needs help. The other person does not see this answer.

        Please get in touch. The list of quiet mentorships shows what happened last.
    .button = See quiet mentorships
    .why = You receive this because you coordinate { $programme }.

mentorship_reminder =
    .subject = How about a next meeting with { $person }?
    .preheader = A few words are enough to go on.
    .heading = How about a next meeting with { $person }?
    .body =
        The coordinators of { $programme } think of you and { $person }. It has been quiet for a while, which happens to many who work as much as you do.

        A short meeting or a few notes are enough to go on. If something is in the way, the coordinators are glad to help.
    .button = Open the mentorship
    .why = You receive this because you have a mentorship in { $programme }.
