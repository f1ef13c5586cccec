## Pour la coordination

enrolment_submitted =
    .subject = { $person } souhaite rejoindre le programme « { $programme } »
    .preheader = Une inscription attend votre décision.
    .heading = { $person } souhaite rejoindre le programme « { $programme } »
    .body =
        { $person } demande à s’inscrire { $reason ->
            [mentor] comme mentor
           *[mentee] comme mentoré
        } dans le programme « { $programme } ». Vous pouvez valider l’inscription, la refuser ou poser une question.

        Inscription du { $when }.
    .button = Voir l’inscription
    .why = Vous recevez ce courriel parce que vous coordonnez le programme « { $programme } ».

enrolment_answered =
    .subject = { $person } a répondu à votre question
    .preheader = Vous pouvez maintenant décider de l’inscription.
    .heading = { $person } a répondu à votre question
    .body =
        Vous aviez posé une question à { $person } sur son inscription { $reason ->
            [mentor] comme mentor
           *[mentee] comme mentoré
        } dans le programme « { $programme } ». Vous trouverez la réponse à côté de l’inscription.
    .button = Voir l’inscription
    .why = Vous recevez ce courriel parce que vous coordonnez le programme « { $programme } ».

## Pour la personne qui s’est inscrite

enrolment_approved =
    .subject = Bienvenue dans le programme « { $programme } »
    .preheader = Votre inscription a été validée.
    .heading = Votre inscription a été validée
    .body =
        Votre inscription { $reason ->
            [mentor] comme mentor
           *[mentee] comme mentoré
        } dans le programme « { $programme } » est désormais effective.

        { $reason ->
            [mentor] Rédigez maintenant votre profil. Les mentorés vous trouvent grâce aux domaines d’expertise et aux sujets que vous y indiquez.
           *[mentee] Rédigez maintenant votre profil. Nous nous fondons sur vos domaines d’expertise et vos sujets pour vous présenter d’abord les mentors qui vous correspondent le mieux.
        } Votre profil s’enregistre au fur et à mesure ; vous pourrez le terminer plus tard.
    .button = Aller à votre prochaine étape
    .why = Vous recevez ce courriel en raison de votre inscription dans le programme « { $programme } ».

enrolment_declined =
    .subject = Décision sur votre inscription dans le programme « { $programme } »
    .preheader = La coordination a examiné votre inscription.
    .heading = Votre inscription n’a pas été validée
    .body =
        La coordination a examiné votre inscription { $reason ->
            [mentor] comme mentor
           *[mentee] comme mentoré
        } dans le programme « { $programme } » et n’a pas pu la valider. Nous en sommes désolés.

        Si quelque chose a changé, ou en cas de malentendu, écrivez au programme. La coordination vous répondra.
    .quote = Le message de la coordination
    .button = Lire la réponse
    .why = Vous recevez ce courriel en raison de votre inscription dans le programme « { $programme } ».

enrolment_asked_back =
    .subject = Une question sur votre inscription dans le programme « { $programme } »
    .preheader = Nous avons besoin de votre réponse pour décider.
    .heading = La coordination a une question pour vous
    .body =
        La coordination a examiné votre inscription { $reason ->
            [mentor] comme mentor
           *[mentee] comme mentoré
        } dans le programme « { $programme } » et souhaite en savoir un peu plus avant de décider.

        Répondez sur la page de votre inscription ; une minute suffit. Nous déciderons dès que nous aurons votre réponse.
    .quote = La question de la coordination
    .button = Répondre à la question
    .why = Vous recevez ce courriel en raison de votre inscription dans le programme « { $programme } ».
