## Demandes

request_received =
    .subject = { $person } souhaite vous avoir pour mentor
    .preheader = Vous pouvez répondre jusqu’au { $when }.
    .heading = { $person } souhaite vous avoir pour mentor
    .body =
        { $person } a lu votre profil dans le programme « { $programme } » et aimerait travailler avec vous.

        Vous pouvez répondre jusqu’au { $when }. Si vous n’avez pas de place actuellement, merci de décliner rapidement : { $person } pourra solliciter quelqu’un d’autre.
    .quote = Le message pour vous
    .button = Lire et répondre
    .why = Vous recevez ce courriel parce que vous êtes mentor dans le programme « { $programme } ».

request_accepted =
    .subject = { $person } est maintenant votre mentor
    .preheader = Votre demande a été acceptée.
    .heading = { $person } est maintenant votre mentor
    .body =
        Votre mentorat dans le programme « { $programme } » peut commencer. À vous de prendre contact en premier : écrivez à { $person }, proposez une date pour une première rencontre et réfléchissez à un ou deux objectifs à évoquer.

        Si vous avez désormais autant de mentors que le programme le permet, nous avons retiré vos autres demandes en cours.
    .button = Ouvrir votre mentorat
    .why = Vous recevez ce courriel parce que vous participez comme mentoré au programme « { $programme } ».

request_declined =
    .subject = { $reason ->
        [left] Votre demande à { $person } est close
       *[other] { $person } a répondu à votre demande
    }
    .preheader = D’autres mentors vous correspondent.
    .heading = { $reason ->
        [left] { $person } ne participe plus au programme
       *[other] { $person } ne peut pas être votre mentor actuellement
    }
    .body =
        { $reason ->
            [no_time] { $person } n’a pas le temps d’accompagner un mentoré de plus en ce moment.
            [other_expertise] { $person } pense qu’une autre expertise vous serait plus utile.
            [conflict_of_interest] { $person } ne peut pas être votre mentor en raison d’un conflit d’intérêts.
            [left] { $person } ne participe plus au programme « { $programme } » ; votre demande est donc close.
           *[other] { $person } a décliné votre demande.
        } Cela ne dit rien de vous ni de vos objectifs.

        Vous pouvez envoyer une autre demande dès maintenant. Votre liste vous propose d’autres personnes et explique pourquoi.
    .quote = Le mot ajouté par { $person }
    .button = Voir d’autres mentors
    .why = Vous recevez ce courriel parce que vous participez comme mentoré au programme « { $programme } ».

request_withdrawn =
    .subject = { $person } a retiré sa demande
    .preheader = Vous n’avez rien à faire.
    .heading = { $person } a retiré sa demande
    .body =
        La demande que vous a adressée { $person } dans le programme « { $programme } » est close. Vous n’avez rien à faire. On retire une demande pour bien des raisons.
    .button = Voir vos demandes
    .why = Vous recevez ce courriel parce que vous êtes mentor dans le programme « { $programme } ».

request_seat_taken =
    .subject = { $person } a trouvé un mentor
    .preheader = Vous n’avez rien à faire.
    .heading = { $person } a trouvé un mentor
    .body =
        { $person } avait sollicité plusieurs mentors dans le programme « { $programme } », et un autre mentor a accepté en premier. La demande qui vous était adressée est close. Vous n’avez rien à faire.

        Merci de votre disponibilité. D’autres mentorés peuvent toujours vous trouver.
    .button = Voir vos demandes
    .why = Vous recevez ce courriel parce que vous êtes mentor dans le programme « { $programme } ».

request_question =
    .subject = { $person } souhaite en savoir plus
    .preheader = { $person } a une question avant de décider.
    .heading = { $person } a une question pour vous
    .body =
        { $person } a lu votre demande dans le programme « { $programme } » et souhaite en savoir un peu plus avant de décider. Quelques lignes suffisent.

        Votre demande reste ouverte jusqu’au { $when }.
    .quote = La question posée par { $person }
    .button = Répondre à la question
    .why = Vous recevez ce courriel parce que vous participez comme mentoré au programme « { $programme } ».

request_answer =
    .subject = { $person } a répondu à votre question
    .preheader = Vous avez jusqu’au { $when } pour décider.
    .heading = { $person } a répondu à votre question
    .body =
        Vous avez demandé des précisions à { $person } avant de répondre à sa demande dans le programme « { $programme } ». Voici la réponse.

        Vous avez jusqu’au { $when } pour décider.
    .quote = La réponse donnée par { $person }
    .button = Lire et décider
    .why = Vous recevez ce courriel parce que vous êtes mentor dans le programme « { $programme } ».

request_mentor_reminder =
    .subject = { $person } attend votre réponse
    .preheader = Vous pouvez répondre jusqu’au { $when }.
    .heading = { $person } attend toujours votre réponse
    .body =
        { $person } souhaite vous avoir pour mentor dans le programme « { $programme } ». Vous pouvez répondre jusqu’au { $when } ; la demande se clôt ensuite.

        Si vous n’avez pas de place actuellement, merci de décliner rapidement : { $person } pourra solliciter quelqu’un d’autre. Vous pouvez aussi demander des précisions avant de décider.
    .quote = Le message pour vous
    .button = Lire et répondre
    .why = Vous recevez ce courriel parce que vous êtes mentor dans le programme « { $programme } ».

request_mentee_reminder =
    .subject = { $person } attend votre réponse
    .preheader = Votre demande reste ouverte jusqu’au { $when }.
    .heading = { $person } attend toujours votre réponse
    .body =
        Avant de répondre à votre demande dans le programme « { $programme } », { $person } souhaite en savoir un peu plus. Quelques lignes suffisent.

        Votre demande reste ouverte jusqu’au { $when } ; elle se clôt ensuite.
    .quote = La question posée par { $person }
    .button = Répondre à la question
    .why = Vous recevez ce courriel parce que vous participez comme mentoré au programme « { $programme } ».

request_expired =
    .subject = { $reason ->
        [mentor] Demande close : { $person }
       *[mentee] Votre demande à { $person } est close
    }
    .preheader = { $reason ->
        [mentor] Vous n’avez rien à faire.
       *[mentee] D’autres mentors vous correspondent.
    }
    .heading = { $reason ->
        [mentor] Demande arrivée à échéance : { $person }
       *[mentee] { $person } n’a pas répondu à temps
    }
    .body =
        { $reason ->
            [mentor] { $person } souhaitait vous avoir pour mentor dans le programme « { $programme } ». Le délai de réponse est écoulé et la demande est close. Vous n’avez rien à faire. Si le moment n’est pas propice aux demandes, vous pouvez l’indiquer dans votre profil.
           *[mentee] Le délai de réponse à votre demande dans le programme « { $programme } » est écoulé. Cela ne dit rien de vous ni de vos objectifs. Vous pouvez envoyer une autre demande dès maintenant : votre liste vous propose d’autres personnes et explique pourquoi.
        }
    .button = Ouvrir la demande
    .why = { $reason ->
        [mentor] Vous recevez ce courriel parce que vous êtes mentor dans le programme « { $programme } ».
       *[mentee] Vous recevez ce courriel parce que vous participez comme mentoré au programme « { $programme } ».
    }

## Une demande en suspens, parce que l’une des deux personnes ne peut pas participer ; mêmes mots quelle que soit la raison

request_held =
    .subject = { $reason ->
        [sent] Votre demande à { $person } est en suspens
       *[received] Demande en suspens : { $person }
    }
    .preheader = Vous n’avez rien à faire.
    .heading = { $reason ->
        [sent] Votre demande à { $person } est en suspens
       *[received] Demande en suspens : { $person }
    }
    .body =
        { $reason ->
            [sent] { $person } ne peut pas participer au programme « { $programme } » actuellement. Votre demande reste ouverte, et le délai de réponse est suspendu. Cela ne dit rien de vous. Vous pouvez patienter, ou retirer la demande et solliciter quelqu’un d’autre.
           *[received] { $person } ne peut pas participer au programme « { $programme } » actuellement. La demande reste ouverte, et le délai de réponse est suspendu. Vous n’avez rien à faire.
        }

        Vous recevrez un courriel dès son retour. À défaut, la demande se clôt le { $when }.
    .button = Ouvrir la demande
    .why = Vous recevez ce courriel parce que vous participez au programme « { $programme } ».

request_resumed =
    .subject = { $reason ->
        [sent] Votre demande à { $person } est de nouveau ouverte
       *[received] Demande de nouveau ouverte : { $person }
    }
    .preheader = { $reason ->
        [sent] { $person } peut répondre jusqu’au { $when }.
       *[received] Vous pouvez répondre jusqu’au { $when }.
    }
    .heading = { $reason ->
        [sent] Votre demande à { $person } est de nouveau ouverte
       *[received] Demande de nouveau ouverte : { $person }
    }
    .body =
        La demande était en suspens dans le programme « { $programme } » ; rien n’empêche plus d’y répondre. { $reason ->
            [sent] { $person } peut répondre jusqu’au { $when }. Vous n’avez rien à faire.
           *[received] Vous pouvez répondre jusqu’au { $when }. Si vous déclinez, { $person } pourra solliciter quelqu’un d’autre.
        }
    .button = Ouvrir la demande
    .why = Vous recevez ce courriel parce que vous participez au programme « { $programme } ».

## Demandes adressées par un mentor à un mentoré

offer_received =
    .subject = { $person } souhaite être votre mentor
    .preheader = Vous pouvez répondre jusqu’au { $when }.
    .heading = { $person } souhaite être votre mentor
    .body =
        { $person } a lu votre profil dans le programme « { $programme } » et vous propose d’être votre mentor.

        Vous pouvez répondre jusqu’au { $when }. Vous pouvez accepter, décliner ou d’abord poser une question.
    .quote = Le message pour vous
    .button = Lire et répondre
    .why = Vous recevez ce courriel parce que les mentors du programme « { $programme } » peuvent vous trouver. Vous pouvez modifier ce choix dans votre profil.

offer_accepted =
    .subject = { $person } a accepté votre proposition de mentorat
    .preheader = Votre mentorat peut commencer.
    .heading = { $person } a accepté votre proposition
    .body =
        Votre mentorat dans le programme « { $programme } » peut commencer. { $person } prendra contact avec vous.

        S’il ne vous reste plus de place, nous avons retiré vos autres demandes en cours.
    .button = Ouvrir votre mentorat
    .why = Vous recevez ce courriel parce que vous êtes mentor dans le programme « { $programme } ».

offer_declined =
    .subject = { $reason ->
        [left] Votre demande à { $person } est close
       *[other] { $person } a répondu à votre demande
    }
    .preheader = D’autres mentorés vous correspondent.
    .heading = { $reason ->
        [left] { $person } ne participe plus au programme
       *[other] { $person } a décliné votre demande
    }
    .body =
        { $reason ->
            [left] { $person } ne participe plus au programme « { $programme } » ; votre demande est donc close.
           *[other] { $person } vous remercie de votre proposition, mais n’y donne pas suite pour le moment.
        } Cela ne dit rien de vos qualités de mentor.

        Votre liste vous propose d’autres personnes et explique pourquoi.
    .quote = Le mot ajouté par { $person }
    .button = Voir d’autres mentorés
    .why = Vous recevez ce courriel parce que vous êtes mentor dans le programme « { $programme } ».

offer_withdrawn =
    .subject = { $person } a retiré sa demande
    .preheader = Vous n’avez rien à faire.
    .heading = { $person } a retiré sa demande
    .body =
        La demande que vous a adressée { $person } dans le programme « { $programme } » est close. Vous n’avez rien à faire. On retire une demande pour bien des raisons.
    .button = Voir vos demandes
    .why = Vous recevez ce courriel parce que vous participez comme mentoré au programme « { $programme } ».

offer_seat_taken =
    .subject = { $reason ->
        [mentee] Demande close : { $person }
       *[mentor] { $person } a trouvé un mentor
    }
    .preheader = Vous n’avez rien à faire.
    .heading = { $reason ->
        [mentee] { $person } n’a plus de place pour le moment
       *[mentor] { $person } a trouvé un mentor
    }
    .body =
        { $reason ->
            [mentee] { $person } vous avait proposé d’être votre mentor dans le programme « { $programme } », mais n’a plus de place. La demande qui vous était adressée est close. Vous n’avez rien à faire : d’autres mentors peuvent toujours vous trouver, et vous pouvez solliciter celui de votre choix.
           *[mentor] Vous aviez adressé une demande à { $person } dans le programme « { $programme } » ; cette personne a désormais autant de mentors que possible. Votre demande est close, et vous pouvez proposer la place à quelqu’un d’autre. Merci de votre proposition.
        }
    .button = Voir vos demandes
    .why = { $reason ->
        [mentee] Vous recevez ce courriel parce que vous participez comme mentoré au programme « { $programme } ».
       *[mentor] Vous recevez ce courriel parce que vous êtes mentor dans le programme « { $programme } ».
    }

offer_question =
    .subject = { $person } souhaite en savoir plus
    .preheader = { $person } a une question avant de décider.
    .heading = { $person } a une question pour vous
    .body =
        { $person } a lu votre demande dans le programme « { $programme } » et souhaite en savoir un peu plus avant de décider. Quelques lignes suffisent.

        Votre demande reste ouverte jusqu’au { $when }.
    .quote = La question posée par { $person }
    .button = Répondre à la question
    .why = Vous recevez ce courriel parce que vous êtes mentor dans le programme « { $programme } ».

offer_answer =
    .subject = { $person } a répondu à votre question
    .preheader = Vous avez jusqu’au { $when } pour décider.
    .heading = { $person } a répondu à votre question
    .body =
        Vous avez demandé des précisions à { $person } avant de répondre à sa demande dans le programme « { $programme } ». Voici la réponse.

        Vous avez jusqu’au { $when } pour décider.
    .quote = La réponse donnée par { $person }
    .button = Lire et décider
    .why = Vous recevez ce courriel parce que vous participez comme mentoré au programme « { $programme } ».

offer_receiver_reminder =
    .subject = { $person } attend votre réponse
    .preheader = Vous pouvez répondre jusqu’au { $when }.
    .heading = { $person } attend toujours votre réponse
    .body =
        { $person } souhaite être votre mentor dans le programme « { $programme } ». Vous pouvez répondre jusqu’au { $when } ; la demande se clôt ensuite.

        Si vous ne souhaitez pas accepter, merci de décliner rapidement : la place pourra profiter à quelqu’un d’autre. Vous pouvez aussi poser une question avant de décider.
    .quote = Le message pour vous
    .button = Lire et répondre
    .why = Vous recevez ce courriel parce que vous participez comme mentoré au programme « { $programme } ».

offer_sender_reminder =
    .subject = { $person } attend votre réponse
    .preheader = Votre demande reste ouverte jusqu’au { $when }.
    .heading = { $person } attend toujours votre réponse
    .body =
        Avant de répondre à votre demande dans le programme « { $programme } », { $person } souhaite en savoir un peu plus. Quelques lignes suffisent.

        Votre demande reste ouverte jusqu’au { $when } ; elle se clôt ensuite.
    .quote = La question posée par { $person }
    .button = Répondre à la question
    .why = Vous recevez ce courriel parce que vous êtes mentor dans le programme « { $programme } ».

offer_expired =
    .subject = { $reason ->
        [mentor] Votre demande à { $person } est close
       *[mentee] Demande close : { $person }
    }
    .preheader = { $reason ->
        [mentor] D’autres mentorés vous correspondent.
       *[mentee] Vous n’avez rien à faire.
    }
    .heading = { $reason ->
        [mentor] { $person } n’a pas répondu à temps
       *[mentee] Demande arrivée à échéance : { $person }
    }
    .body =
        { $reason ->
            [mentor] Le délai de réponse à votre demande dans le programme « { $programme } » est écoulé. Cela ne dit rien de vos qualités de mentor. Votre liste vous propose d’autres personnes et explique pourquoi.
           *[mentee] { $person } vous avait proposé d’être votre mentor dans le programme « { $programme } ». Le délai de réponse est écoulé et la demande est close. Vous n’avez rien à faire. Si vous préférez ne pas recevoir de demandes, vous pouvez l’indiquer dans votre profil.
        }
    .button = Ouvrir la demande
    .why = { $reason ->
        [mentor] Vous recevez ce courriel parce que vous êtes mentor dans le programme « { $programme } ».
       *[mentee] Vous recevez ce courriel parce que vous participez comme mentoré au programme « { $programme } ».
    }
