## Mentorats sans activité. $reason dans first_contact_due : by_you pour la personne qui prend contact la première

first_contact_due =
    .subject = { $reason ->
        [by_you] Avez-vous pris contact avec { $person } ?
       *[by_other] Avez-vous des nouvelles de { $person } ?
    }
    .preheader = Quelques mots suffisent pour commencer.
    .heading = { $reason ->
        [by_you] Une première rencontre avec { $person } ?
       *[by_other] { $person } et vous ne vous êtes pas encore rencontrés
    }
    .body =
        { $reason ->
            [by_you] Votre mentorat dans le programme « { $programme } » a commencé, mais nous ne voyons encore ni rencontre ni note. C’est à vous de faire le premier pas auprès de { $person }. Proposez un ou plusieurs horaires pour une première rencontre.
           *[by_other] Votre mentorat dans le programme « { $programme } » a commencé, mais nous ne voyons encore ni rencontre ni note. D’ordinaire, { $person } fait le premier pas. Vous pouvez aussi le faire.
        }

        Si vous vous êtes déjà rencontrés ailleurs, indiquez-le sur la page de votre mentorat.
    .button = Ouvrir le mentorat
    .why = Vous recevez ce message parce que vous avez un mentorat dans le programme « { $programme } ».

release_possible =
    .subject = Votre mentorat avec { $person } n’a pas commencé
    .preheader = Vous pouvez encore commencer, ou laisser la place à quelqu’un d’autre.
    .heading = Votre mentorat avec { $person } n’a pas commencé
    .body =
        Depuis l’acceptation de votre mentorat dans le programme « { $programme } », nous n’avons vu ni rencontre ni note.

        Vous pouvez encore proposer une première rencontre. Si vous ne souhaitez pas continuer, libérez vos places : vous pourrez alors tous deux commencer un autre mentorat. Personne n’a à se justifier, et rien ne se passe tant que l’un de vous ne le décide pas.
    .button = Ouvrir le mentorat
    .why = Vous recevez ce message parce que vous avez un mentorat dans le programme « { $programme } ».

check_up =
    .subject = Votre mentorat avec { $person } se passe-t-il toujours bien ?
    .preheader = Un clic suffit.
    .heading = Tout se passe bien ?
    .body =
        Depuis quelque temps, nous ne voyons plus d’activité dans votre mentorat avec { $person } (programme « { $programme } »). C’est peut-être très bien ainsi. Où en êtes-vous ?

        Choisissez une réponse. { $person } ne la voit pas ; la coordination du programme la voit.
    .button = Ouvrir le mentorat
    .why = Vous recevez ce message parce que vous avez un mentorat dans le programme « { $programme } ».

check_up_going_well = Oui, tout va bien
check_up_need_help = Nous avons besoin d’aide
check_up_stopped = Nous avons arrêté

help_needed =
    .subject = { $person } demande de l’aide pour un mentorat
    .preheader = Prenez contact avec les deux personnes.
    .heading = { $person } demande de l’aide
    .body =
        { $person } a répondu que son mentorat dans le programme « { $programme } » avait besoin d’aide. L’autre personne ne voit pas cette réponse.

        Prenez contact. La liste des mentorats sans activité indique ce qui s’est passé en dernier.
    .button = Voir les mentorats sans activité
    .why = Vous recevez ce message parce que vous coordonnez le programme « { $programme } ».

mentorship_reminder =
    .subject = Une prochaine rencontre avec { $person } ?
    .preheader = Quelques mots suffisent pour reprendre.
    .heading = Une prochaine rencontre avec { $person } ?
    .body =
        La coordination du programme « { $programme } » pense à vous et à { $person }. Il ne s’est rien passé depuis quelque temps, comme cela arrive à beaucoup de personnes très occupées.

        Une courte rencontre ou quelques notes suffisent pour reprendre. Si quelque chose vous en empêche, la coordination vous aidera volontiers.
    .button = Ouvrir le mentorat
    .why = Vous recevez ce message parce que vous avez un mentorat dans le programme « { $programme } ».
