## Mentorats

mentorship_ended =
    .subject = Votre mentorat avec { $person } est terminé
    .preheader = Vous pouvez toujours relire ce que vous avez écrit et accompli.
    .heading = Votre mentorat avec { $person } est terminé
    .body =
        { $reason ->
            [completed] { $person } a déclaré votre mentorat dans le programme « { $programme } » achevé le { $when }. Félicitations à vous deux.
            [completed_by_you] Vous avez déclaré votre mentorat dans le programme « { $programme } » achevé le { $when }. Félicitations à vous deux.
            [ended_early_by_you] Vous avez mis fin à votre mentorat dans le programme « { $programme } » le { $when }. Cela arrive, et ce n’est la faute de personne.
            [ended_early] { $person } a mis fin à votre mentorat dans le programme « { $programme } » le { $when }. Cela arrive, et ce n’est la faute de personne.
            [season_ended] Votre mentorat dans le programme « { $programme } » a pris fin le { $when }, à la fin de sa saison. Vous pouvez l’un et l’autre vous réinscrire.
            [membership_lapsed] Votre mentorat dans le programme « { $programme } » a pris fin le { $when }, parce qu’une adhésion est échue.
           *[released] Votre mentorat dans le programme « { $programme } » a été clos le { $when }, afin que chaque partie puisse en commencer un autre.
        }

        Il reste consultable de part et d’autre. Vous pouvez commencer un autre mentorat.
    .button = Ouvrir le mentorat
    .why = Vous recevez ce courriel parce que vous avez participé à ce mentorat.
