## Objectifs

goal_activated =
    .subject = { $person } s’est fixé un objectif
    .preheader = Vous pouvez le lire et poser une question.
    .heading = { $person } s’est fixé un objectif
    .body =
        { $person } a formulé un objectif pour votre mentorat dans le programme « { $programme } ». Vous pouvez le lire et poser une question. Une bonne question aide souvent plus qu’un conseil.
    .quote = L’objectif
    .button = Lire l’objectif
    .why = Vous recevez ce courriel parce que vous êtes mentor dans le programme « { $programme } ».

goal_reached =
    .subject = { $person } a atteint un objectif
    .preheader = Un mot de votre part fera plaisir.
    .heading = { $person } a atteint un objectif
    .body =
        { $person } a atteint un objectif de votre mentorat dans le programme « { $programme } ». Un mot de votre part fera plaisir.
    .quote = L’objectif
    .button = Ouvrir l’objectif
    .why = Vous recevez ce courriel parce que vous êtes mentor dans le programme « { $programme } ».

goal_checked_in =
    .subject = { $person } a ajouté un point d’étape
    .preheader = Voyez où en est l’objectif.
    .heading = { $person } a ajouté un point d’étape
    .body =
        { $person } a ajouté un point d’étape à un objectif de votre mentorat dans le programme « { $programme } ». La page montre où en est l’objectif.
    .quote = Le mot ajouté par { $person }
    .button = Voir l’avancement
    .why = Vous recevez ce courriel parce que vous participez à ce mentorat.

goal_question =
    .subject = { $person } a une question sur votre objectif
    .preheader = Quelques mots suffisent.
    .heading = { $person } a une question sur votre objectif
    .body =
        { $person } a lu votre objectif dans le programme « { $programme } » et vous pose une question. Quelques mots suffisent. Vous pouvez aussi en parler lors de votre prochaine rencontre.
    .quote = La question de { $person }
    .button = Répondre à la question
    .why = Vous recevez ce courriel parce que vous participez comme mentoré au programme « { $programme } ».

goal_answer =
    .subject = { $person } a répondu à votre question
    .preheader = Vous aviez posé une question sur un objectif.
    .heading = { $person } a répondu à votre question
    .body =
        Vous aviez posé à { $person } une question sur un objectif dans le programme « { $programme } ». Voici la réponse.
    .quote = La réponse de { $person }
    .button = Ouvrir l’objectif
    .why = Vous recevez ce courriel parce que vous êtes mentor dans le programme « { $programme } ».
