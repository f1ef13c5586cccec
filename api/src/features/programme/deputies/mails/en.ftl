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
