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
