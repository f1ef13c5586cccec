## Pour les suppléants ; $person désigne ou met fin

deputy_named =
    .subject = Une suppléance vous est confiée dans le programme « { $programme } »
    .preheader = Elle vous est confiée par { $person }.
    .heading = Vous suppléez la coordination du programme « { $programme } »
    .body =
        { $person } vous a confié une suppléance. Vous pouvez désormais faire ce que fait la coordination du programme « { $programme } » : décider des inscriptions, inviter des mentors et adapter les modèles de messages. Vous ne pouvez pas valider votre propre inscription, et seule la coordination confie les suppléances.

        Ce que vous y voyez des autres membres ne doit servir qu’à ces décisions. Si ce message vous surprend, écrivez à { $person }.
    .button = Ouvrir les validations
    .why = Vous recevez ce courriel parce que la coordination du programme « { $programme } » vous a confié une suppléance.

deputy_ended =
    .subject = Votre suppléance dans le programme « { $programme } » a pris fin
    .preheader = Merci d’avoir assuré cette suppléance.
    .heading = Merci d’avoir assuré cette suppléance
    .body =
        { $person } a mis fin à votre suppléance dans le programme « { $programme } ». Rien ne change pour vous comme membre, mais vous n’avez plus accès aux pages de la coordination.
    .button = Ouvrir le programme
    .why = Vous recevez ce courriel parce que vous assuriez une suppléance dans le programme « { $programme } ».
