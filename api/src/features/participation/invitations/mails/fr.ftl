## Pour les personnes invitées ; $person invite, $when est le dernier jour

mentor_invited =
    .subject = { $person } vous invite à devenir mentor dans le programme « { $programme } »
    .preheader = Votre expérience aiderait un ou une collègue. Vous pouvez accepter jusqu’au { $when }.
    .heading = Une invitation à devenir mentor
    .body =
        { $person } coordonne le programme « { $programme } » et souhaite vous compter parmi les mentors. Vous choisissez combien de mentorés vous accompagnez et le temps que vous y consacrez.

        Le lien ci-dessous vous est personnel. Connectez-vous avec votre compte de la société ; il doit comporter l’adresse à laquelle nous avons envoyé ce courriel. Vous acceptez ensuite deux courts engagements et rédigez votre profil. L’invitation est ouverte jusqu’au { $when }.

        Si cela ne vous convient pas, vous n’avez rien à faire.
    .quote = Un mot de { $person }
    .button = Voir l’invitation
    .why = Vous recevez ce courriel parce que la coordination du programme « { $programme } » a saisi votre adresse.

mentor_reminded =
    .subject = Votre invitation à devenir mentor dans le programme « { $programme } »
    .preheader = Vous pouvez encore l’accepter jusqu’au { $when }.
    .heading = Votre invitation est encore ouverte
    .body =
        { $person } vous a adressé une invitation à devenir mentor dans le programme « { $programme } ». Au cas où notre premier courriel vous aurait échappé : l’invitation est ouverte jusqu’au { $when }.

        Connectez-vous, acceptez deux courts engagements, et votre inscription est faite. Vous pourrez rédiger votre profil un autre jour. Si cela ne vous convient pas, vous n’avez rien à faire.
    .quote = Un mot de { $person }
    .button = Voir l’invitation
    .why = Vous recevez ce courriel parce que la coordination du programme « { $programme } » a saisi votre adresse.
