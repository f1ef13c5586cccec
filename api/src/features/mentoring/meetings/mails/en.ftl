## Meetings. $when is the agreed start, in the reader's zone and then in the other's; in meeting_proposed each time is a link below the text

meeting_proposed =
    .subject = { $reason ->
        [move] { $person } would like to move your meeting
        [other_times] { $person } offers other times for your meeting
       *[new] { $person } would like to meet you
    }
    .preheader = Choose a time that suits you.
    .heading = { $reason ->
        [move] { $person } would like to move your meeting
        [other_times] { $person } offers other times
       *[new] { $person } would like to meet you
    }
    .body =
        { $reason ->
            [move] { $person } proposes to move your meeting in { $programme }. Until you confirm, the agreed time stands.
            [other_times] { $person } cannot make the times before and proposes others for your meeting in { $programme }.
           *[new] { $person } proposes a meeting in { $programme }. Nothing is fixed until you confirm a time.
        }

        Choose a time to see it and confirm it. On the page of the meeting you can also offer other times, or decline.
    .quote = A word from { $person }
    .button = See all times and answer
    .why = You receive this because you have a mentorship in { $programme }.

meeting_confirmed =
    .subject = { $reason ->
        [by_you] Your meeting with { $person } is confirmed
       *[by_other] { $person } has confirmed your meeting
    }
    .preheader = { $when }
    .heading = { $reason ->
        [by_you] Your meeting with { $person } is confirmed
       *[by_other] { $person } has confirmed your meeting
    }
    .body =
        You meet { $person } in { $programme } at this time:

        { $when }

        If you cannot make it, you can propose another time or cancel on the page of the meeting.
    .button = Open the meeting
    .why = You receive this because you have a mentorship in { $programme }.

meeting_moved =
    .subject = { $reason ->
        [by_you] Your meeting with { $person } is moved
       *[by_other] { $person } has agreed to move your meeting
    }
    .preheader = { $when }
    .heading = Your meeting with { $person } has a new time
    .body =
        You now meet { $person } in { $programme } at this time:

        { $when }

        The earlier time no longer stands.
    .button = Open the meeting
    .why = You receive this because you have a mentorship in { $programme }.

meeting_declined =
    .subject = { $reason ->
        [move] { $person } cannot move your meeting
       *[new] { $person } cannot meet at the times you proposed
    }
    .preheader = { $reason ->
        [move] The agreed time stands.
       *[new] You can propose other times.
    }
    .heading = { $reason ->
        [move] { $person } cannot move your meeting
       *[new] { $person } cannot meet at these times
    }
    .body =
        { $reason ->
            [move] { $person } has declined the other times. Your meeting in { $programme } stays as it was: { $when }.
           *[new] { $person } has declined the times that you proposed for a meeting in { $programme }. You can propose a new meeting with other times.
        }
    .quote = A word from { $person }
    .button = Open the meeting
    .why = You receive this because you have a mentorship in { $programme }.

meeting_withdrawn =
    .subject = { $reason ->
        [move] { $person } no longer needs to move your meeting
       *[new] { $person } has withdrawn the proposed times
    }
    .preheader = You do not need to do anything.
    .heading = { $reason ->
        [move] Your meeting stays as it was
       *[new] { $person } has withdrawn the proposed times
    }
    .body =
        { $reason ->
            [move] { $person } has withdrawn the other times. You meet in { $programme } as agreed: { $when }.
           *[new] The times that { $person } proposed for a meeting in { $programme } no longer stand. You do not need to do anything.
        }
    .button = Open the meeting
    .why = You receive this because you have a mentorship in { $programme }.

meeting_cancelled =
    .subject = { $reason ->
        [by_you] You cancelled your meeting with { $person }
        [by_other] { $person } has cancelled your meeting
       *[mentorship_ended] Your meeting with { $person } is cancelled
    }
    .preheader = { $when }
    .heading = Your meeting with { $person } is cancelled
    .body =
        { $reason ->
            [by_you] You cancelled this meeting in { $programme }:
            [by_other] { $person } has cancelled this meeting in { $programme }:
           *[mentorship_ended] Your mentorship in { $programme } has ended, so this meeting does not take place:
        }

        { $when }
    .quote = The reason given
    .button = Open the meeting
    .why = You receive this because you have a mentorship in { $programme }.

meeting_held =
    .subject = Your meeting with { $person } counts as held
    .preheader = You do not need to do anything.
    .heading = Your meeting with { $person } counts as held
    .body =
        The meeting in { $programme } on { $when } now counts as held. You can see how long you have met so far on the page of your meetings.
    .button = Open the meeting
    .why = You receive this because you have a mentorship in { $programme }.

meeting_missed =
    .subject = Your meeting with { $person } counts as missed
    .preheader = You can propose a new meeting.
    .heading = Your meeting with { $person } did not take place
    .body =
        The meeting in { $programme } on { $when } now counts as missed. That happens. You can propose a new meeting.
    .button = Open the meeting
    .why = You receive this because you have a mentorship in { $programme }.

meeting_attendance =
    .subject = { $reason ->
        [contradicts] You and { $person } say different things about your meeting
       *[took_place] Did your meeting with { $person } take place?
    }
    .preheader = One click is enough.
    .heading = { $reason ->
        [contradicts] You and { $person } say different things
       *[took_place] Did your meeting take place?
    }
    .body =
        { $reason ->
            [took_place] { $person } says that your meeting in { $programme } on { $when } took place. Please confirm it and how long it took.
            [did_not] { $person } says that your meeting in { $programme } on { $when } did not take place. Please confirm it, or say how long it took.
           *[contradicts] Your answers on the meeting in { $programme } on { $when } differ, so it does not count yet. Please look at both answers; either of you can change theirs.
        } { $reason ->
            [contradicts] {""}
           *[took_place] Without your answer, theirs stands after seven days.
        }
    .button = Answer
    .why = You receive this because you have a mentorship in { $programme }.

meeting_changed =
    .subject = { $person } has changed where you meet
    .preheader = { $when }
    .heading = { $person } has changed where you meet
    .body =
        The place of your meeting in { $programme } has changed. The page of the meeting says where you meet now.
    .button = Open the meeting
    .why = You receive this because you have a mentorship in { $programme }.

meeting_taken_back =
    .subject = { $reason ->
        [by_you] You took back your confirmation to { $person }
       *[by_other] { $person } has taken back the confirmation
    }
    .preheader = The meeting is not fixed after all.
    .heading = The meeting is not fixed after all
    .body =
        { $reason ->
            [by_you] You took back your confirmation of this time in { $programme }:
           *[by_other] { $person } confirmed this time in { $programme } and took it back a moment later:
        }

        { $when }

        The proposed times wait for an answer again.
    .button = Open the meeting
    .why = You receive this because you have a mentorship in { $programme }.

meeting_reminder =
    .subject = { $reason ->
        [hour] In an hour: your meeting with { $person }
       *[day] Reminder: your meeting with { $person }
    }
    .preheader = { $when }
    .heading = { $reason ->
        [hour] Your meeting with { $person } begins in an hour
       *[day] You meet { $person } soon
    }
    .body =
        You meet { $person } in { $programme } at this time:

        { $when }

        If you cannot make it, please say so on the page of the meeting.
    .button = Open the meeting
    .why = You receive this because you have a mentorship in { $programme }.
