### Ce que disent les courriels, en français. Mêmes messages, mêmes attributs et mêmes variables que dans en.ftl, où ils
### sont expliqués.
###
### Glossaire (aussi pour fr.po) : mentorship = mentorat · mentor = mentor · mentee = mentoré (mot de rôle, générique) ·
### registration = inscription · approve = valider · decline = refuser (inscription), décliner (demande) · request =
### demande · withdraw = retirer · seat, room = place · coordinator = la coordination du programme · membership =
### adhésion, lapsed = échue · area of expertise = domaine d’expertise · topic of interest = sujet d’intérêt · match =
### mise en relation, binôme · shortlist = sélection · headline = accroche · personal statement = présentation ·
### meeting = rencontre · agreement = accord · pledge = engagement · certificate = attestation · unsubscribe = se désabonner ·
### reminder = rappel · e-mail = courriel (message), adresse électronique (adresse) · paused, away = en pause.
### On vouvoie. Tournures épicènes plutôt que points médians (« votre session est ouverte », non « vous êtes connecté »).
### Jamais « de » ni « que » juste devant un nom propre inconnu : pas d’élision à deviner (« demande reçue : { $person } »).

greeting = Bonjour { $reader },

former_member = un ancien membre

unnamed_reader = et bienvenue

unsubscribe = Se désabonner de ces courriels

colon =  :
