## Rencontres

meeting_proposed =
    .subject = { $reason ->
        [move] { $person } souhaite déplacer votre rencontre
        [other_times] { $person } propose d’autres horaires
       *[new] { $person } souhaite vous rencontrer
    }
    .preheader = Choisissez l’horaire qui vous convient.
    .heading = { $reason ->
        [move] { $person } souhaite déplacer votre rencontre
        [other_times] { $person } propose d’autres horaires
       *[new] { $person } souhaite vous rencontrer
    }
    .body =
        { $reason ->
            [move] { $person } propose de déplacer votre rencontre dans le programme « { $programme } ». Tant que vous n’avez pas confirmé, l’horaire convenu reste valable.
            [other_times] { $person } n’est pas disponible aux horaires précédents et en propose d’autres pour votre rencontre dans le programme « { $programme } ».
           *[new] { $person } propose une rencontre dans le programme « { $programme } ». Rien n’est fixé tant que vous n’avez pas confirmé un horaire.
        }

        Choisissez un horaire pour le voir et le confirmer. Sur la page de la rencontre, vous pouvez aussi proposer d’autres horaires ou décliner.
    .quote = Le mot ajouté par { $person }
    .button = Voir les horaires et répondre
    .why = Vous recevez ce courriel parce que vous avez un mentorat dans le programme « { $programme } ».

meeting_confirmed =
    .subject = { $reason ->
        [by_you] Votre rencontre avec { $person } est confirmée
       *[by_other] { $person } a confirmé votre rencontre
    }
    .preheader = { $when }
    .heading = { $reason ->
        [by_you] Votre rencontre avec { $person } est confirmée
       *[by_other] { $person } a confirmé votre rencontre
    }
    .body =
        Votre rencontre avec { $person } dans le programme « { $programme } » aura lieu à cet horaire :

        { $when }

        En cas d’empêchement, vous pouvez proposer un autre horaire ou annuler depuis la page de la rencontre.
    .button = Ouvrir la rencontre
    .why = Vous recevez ce courriel parce que vous avez un mentorat dans le programme « { $programme } ».

meeting_moved =
    .subject = { $reason ->
        [by_you] Votre rencontre avec { $person } est déplacée
       *[by_other] { $person } accepte de déplacer votre rencontre
    }
    .preheader = { $when }
    .heading = Nouvel horaire pour votre rencontre avec { $person }
    .body =
        Votre rencontre avec { $person } dans le programme « { $programme } » aura désormais lieu à cet horaire :

        { $when }

        L’horaire précédent n’est plus valable.
    .button = Ouvrir la rencontre
    .why = Vous recevez ce courriel parce que vous avez un mentorat dans le programme « { $programme } ».

meeting_declined =
    .subject = { $reason ->
        [move] { $person } ne peut pas déplacer votre rencontre
       *[new] { $person } n’est pas disponible aux horaires proposés
    }
    .preheader = { $reason ->
        [move] L’horaire convenu reste valable.
       *[new] Vous pouvez proposer d’autres horaires.
    }
    .heading = { $reason ->
        [move] { $person } ne peut pas déplacer votre rencontre
       *[new] { $person } n’est pas disponible à ces horaires
    }
    .body =
        { $reason ->
            [move] { $person } a décliné les autres horaires. Votre rencontre dans le programme « { $programme } » reste fixée au { $when }.
           *[new] { $person } a décliné les horaires que vous proposiez pour une rencontre dans le programme « { $programme } ». Vous pouvez proposer une nouvelle rencontre à d’autres horaires.
        }
    .quote = Le mot ajouté par { $person }
    .button = Ouvrir la rencontre
    .why = Vous recevez ce courriel parce que vous avez un mentorat dans le programme « { $programme } ».

meeting_withdrawn =
    .subject = { $reason ->
        [move] { $person } renonce à déplacer votre rencontre
       *[new] { $person } a retiré les horaires proposés
    }
    .preheader = Vous n’avez rien à faire.
    .heading = { $reason ->
        [move] Votre rencontre reste inchangée
       *[new] { $person } a retiré les horaires proposés
    }
    .body =
        { $reason ->
            [move] { $person } a retiré les autres horaires. Votre rencontre dans le programme « { $programme } » aura lieu comme convenu, le { $when }.
           *[new] Les horaires proposés par { $person } pour une rencontre dans le programme « { $programme } » ne sont plus valables. Vous n’avez rien à faire.
        }
    .button = Ouvrir la rencontre
    .why = Vous recevez ce courriel parce que vous avez un mentorat dans le programme « { $programme } ».

meeting_cancelled =
    .subject = { $reason ->
        [by_you] Vous avez annulé votre rencontre avec { $person }
        [by_other] { $person } a annulé votre rencontre
       *[mentorship_ended] Votre rencontre avec { $person } est annulée
    }
    .preheader = { $when }
    .heading = Votre rencontre avec { $person } est annulée
    .body =
        { $reason ->
            [by_you] Vous avez annulé cette rencontre dans le programme « { $programme } » :
            [by_other] { $person } a annulé cette rencontre dans le programme « { $programme } » :
           *[mentorship_ended] Votre mentorat dans le programme « { $programme } » est terminé ; cette rencontre n’aura donc pas lieu :
        }

        { $when }
    .quote = La raison indiquée
    .button = Ouvrir la rencontre
    .why = Vous recevez ce courriel parce que vous avez un mentorat dans le programme « { $programme } ».

meeting_held =
    .subject = Votre rencontre avec { $person } est comptée
    .preheader = Vous n’avez rien à faire.
    .heading = Votre rencontre avec { $person } est comptée
    .body =
        La rencontre du { $when } dans le programme « { $programme } » est désormais comptée parmi celles qui ont eu lieu. La page de vos rencontres indique le temps passé ensemble jusqu’ici.
    .button = Ouvrir la rencontre
    .why = Vous recevez ce courriel parce que vous avez un mentorat dans le programme « { $programme } ».

meeting_missed =
    .subject = Votre rencontre avec { $person } n’a pas eu lieu
    .preheader = Vous pouvez proposer une nouvelle rencontre.
    .heading = Votre rencontre avec { $person } n’a pas eu lieu
    .body =
        La rencontre du { $when } dans le programme « { $programme } » est désormais considérée comme manquée. Cela arrive. Vous pouvez proposer une nouvelle rencontre.
    .button = Ouvrir la rencontre
    .why = Vous recevez ce courriel parce que vous avez un mentorat dans le programme « { $programme } ».

meeting_attendance =
    .subject = { $reason ->
        [contradicts] Vos réponses et celles de votre binôme diffèrent ({ $person })
       *[took_place] Votre rencontre avec { $person } a-t-elle eu lieu ?
    }
    .preheader = Un clic suffit.
    .heading = { $reason ->
        [contradicts] Vos réponses diffèrent ({ $person })
       *[took_place] Votre rencontre a-t-elle eu lieu ?
    }
    .body =
        { $reason ->
            [took_place] { $person } indique que votre rencontre du { $when } dans le programme « { $programme } » a eu lieu. Merci de le confirmer et d’en préciser la durée.
            [did_not] { $person } indique que votre rencontre du { $when } dans le programme « { $programme } » n’a pas eu lieu. Merci de le confirmer, ou d’indiquer sa durée.
           *[contradicts] Vos réponses sur la rencontre du { $when } dans le programme « { $programme } » diffèrent ; elle n’est donc pas encore comptée. Merci de regarder les deux réponses : chacun peut modifier la sienne.
        } { $reason ->
            [contradicts] {""}
           *[took_place] Sans réponse de votre part, la sienne sera retenue au bout de sept jours.
        }
    .button = Répondre
    .why = Vous recevez ce courriel parce que vous avez un mentorat dans le programme « { $programme } ».

meeting_changed =
    .subject = { $person } a changé le lieu de votre rencontre
    .preheader = { $when }
    .heading = { $person } a changé le lieu de votre rencontre
    .body =
        Le lieu de votre rencontre dans le programme « { $programme } » a changé. La page de la rencontre indique où vous vous retrouvez désormais.
    .button = Ouvrir la rencontre
    .why = Vous recevez ce courriel parce que vous avez un mentorat dans le programme « { $programme } ».

meeting_taken_back =
    .subject = { $reason ->
        [by_you] Vous avez annulé votre confirmation ({ $person })
       *[by_other] { $person } a annulé sa confirmation
    }
    .preheader = Finalement, la rencontre n’est pas fixée.
    .heading = Finalement, la rencontre n’est pas fixée
    .body =
        { $reason ->
            [by_you] Vous avez annulé la confirmation de cet horaire dans le programme « { $programme } » :
           *[by_other] { $person } a confirmé cet horaire dans le programme « { $programme } », puis annulé cette confirmation un instant plus tard :
        }

        { $when }

        Les horaires proposés attendent de nouveau une réponse.
    .button = Ouvrir la rencontre
    .why = Vous recevez ce courriel parce que vous avez un mentorat dans le programme « { $programme } ».

meeting_reminder =
    .subject = { $reason ->
        [hour] Dans une heure : votre rencontre avec { $person }
       *[day] Rappel : votre rencontre avec { $person }
    }
    .preheader = { $when }
    .heading = { $reason ->
        [hour] Votre rencontre avec { $person } commence dans une heure
       *[day] Vous rencontrez bientôt { $person }
    }
    .body =
        Votre rencontre avec { $person } dans le programme « { $programme } » aura lieu à cet horaire :

        { $when }

        En cas d’empêchement, merci de le signaler sur la page de la rencontre.
    .button = Ouvrir la rencontre
    .why = Vous recevez ce courriel parce que vous avez un mentorat dans le programme « { $programme } ».
