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
