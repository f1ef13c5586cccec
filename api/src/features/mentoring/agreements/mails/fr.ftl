## Accords

agreement_proposed =
    .subject = { $person } vous propose un accord
    .preheader = Veuillez le lire, puis l’approuver ou demander des modifications.
    .heading = { $person } vous propose un accord
    .body =
        { $person } a rédigé ce dont vous voulez convenir pour votre mentorat dans le programme « { $programme } ».

        Veuillez lire cet accord. Vous pouvez l’approuver tel quel ou le renvoyer avec des commentaires.
    .button = Lire l’accord
    .why = Vous recevez ce courriel parce que vous participez à ce mentorat.

agreement_changes_requested =
    .subject = { $person } demande des modifications de l’accord
    .preheader = Les commentaires figurent à côté de chaque partie.
    .heading = { $person } demande des modifications de l’accord
    .body =
        { $person } a lu l’accord que vous avez proposé dans le programme « { $programme } » et l’a commenté.

        Vous pouvez dès maintenant rédiger la version suivante. Elle reprend votre texte, avec les commentaires à côté.
    .button = Lire les commentaires
    .why = Vous recevez ce courriel parce que vous avez rédigé cet accord.

agreement_approved =
    .subject = { $reason ->
        [mentorship_started] Votre mentorat avec { $person } est officiel
       *[other] { $person } a approuvé l’accord
    }
    .preheader = L’accord est en vigueur.
    .heading = { $reason ->
        [mentorship_started] Votre mentorat avec { $person } est officiel
       *[other] { $person } a approuvé l’accord
    }
    .body =
        { $reason ->
            [mentorship_started] { $person } a approuvé l’accord que vous avez proposé dans le programme « { $programme } ». Il est en vigueur, et votre mentorat a officiellement commencé.
           *[other] { $person } a approuvé l’accord que vous avez proposé dans le programme « { $programme } ». Il est désormais en vigueur.
        }

        Chaque partie peut proposer une modification à tout moment.
    .button = Ouvrir l’accord
    .why = Vous recevez ce courriel parce que vous avez rédigé cet accord.

agreement_withdrawn =
    .subject = { $person } a retiré l’accord proposé
    .preheader = Vous n’avez rien à faire.
    .heading = { $person } a retiré l’accord proposé
    .body =
        La version proposée par { $person } dans le programme « { $programme } » est close. Vous n’avez rien à faire. Un accord que vous avez déjà approuvé tous les deux reste en vigueur.
    .button = Ouvrir l’accord
    .why = Vous recevez ce courriel parce que vous participez à ce mentorat.
