/** A small real question. Each answer says why it helps, or not yet. */
export interface Check {
  /** Kept on devices, as those of its answers are: they never change once published. */
  readonly id: string;
  /** DigComp competence: the question follows the situation of the same one. */
  readonly competence: string;
  readonly question: string;
  readonly options: readonly CheckOption[];
}

export interface CheckOption {
  readonly id: string;
  readonly right?: true;
  readonly text: string;
  readonly reason: string;
}

/** One or two an area, mixed in with the situations. */
export const checks: readonly Check[] = [
  {
    id: 'doute',
    competence: '1.2',
    question: 'Une information vous étonne. Quel geste vous aide le plus\u00a0?',
    options: [
      {
        id: 'partages',
        text: 'Regarder combien de personnes l’ont partagée.',
        reason: 'Une fausse nouvelle peut beaucoup circuler. Le nombre ne dit pas si elle est vraie.',
      },
      {
        id: 'ailleurs',
        right: true,
        text: 'Chercher ce qu’en disent d’autres sources.',
        reason: 'Quand plusieurs sources sérieuses disent pareil, on peut avoir plus confiance.',
      },
      {
        id: 'photo',
        text: 'Voir s’il y a une photo.',
        reason: 'Une photo peut être vraie et raconter autre chose. Cherchez aussi d’où elle vient.',
      },
    ],
  },
  {
    id: 'repondre-a-tous',
    competence: '2.1',
    question: 'Dans un mail, vous touchez «\u00a0Répondre à tous\u00a0». Qui reçoit votre réponse\u00a0?',
    options: [
      {
        id: 'expediteur',
        text: 'La seule personne qui m’a écrit.',
        reason:
          'Pour lui écrire à elle seule, c’est «\u00a0Répondre\u00a0». Avec «\u00a0à tous\u00a0», les autres lisent aussi.',
      },
      {
        id: 'tous',
        right: true,
        text: 'Cette personne, et toutes celles qui ont reçu son mail.',
        reason:
          'Oui, toutes celles que l’on voit dans le mail. Un coup d’œil à la liste évite des surprises.',
      },
      {
        id: 'carnet',
        text: 'Toutes les personnes de mon carnet d’adresses.',
        reason: 'Votre carnet reste à l’abri. La réponse va aux personnes de ce mail.',
      },
    ],
  },
  {
    id: 'fenetre-privee',
    competence: '2.6',
    question: 'À la médiathèque, vous ouvrez une fenêtre privée. Que fait-elle\u00a0?',
    options: [
      {
        id: 'historique',
        right: true,
        text: 'Elle oublie mes pages quand je la ferme.',
        reason:
          'La personne suivante ne les verra pas dans l’historique. C’est bien utile sur un poste partagé.',
      },
      {
        id: 'invisible',
        text: 'Elle me rend invisible pour les sites.',
        reason: 'Les sites voient encore votre visite. La fenêtre efface surtout les traces sur ce poste.',
      },
      {
        id: 'virus',
        text: 'Elle bloque les virus.',
        reason: 'Elle ne protège pas des virus. Elle efface surtout les traces sur ce poste.',
      },
    ],
  },
  {
    id: 'photo-sans-nom',
    competence: '3.3',
    question: 'Une photo en ligne n’a pas de nom d’auteur. Pouvez-vous l’imprimer sur une affiche\u00a0?',
    options: [
      {
        id: 'publique',
        text: 'Oui, tout le monde peut la voir.',
        reason: 'Visible ne veut pas dire libre. Quelqu’un a pris cette photo, et peut dire non.',
      },
      {
        id: 'changee',
        text: 'Oui, si je change ses couleurs.',
        reason: 'Même changée, elle garde son auteur. Il peut dire oui ou non.',
      },
      {
        id: 'demander',
        right: true,
        text: 'Pas encore\u00a0: je cherche d’abord si c’est permis.',
        reason: 'Une photo a un auteur, même sans nom. Sa permission ou une licence libre ouvre la porte.',
      },
    ],
  },
  {
    id: 'mot-de-passe',
    competence: '4.1',
    question: 'Quel mot de passe est le plus dur à deviner\u00a0?',
    options: [
      {
        id: 'prenom',
        text: 'Le prénom de mon chat et son année.',
        reason: 'Beaucoup de gens connaissent ces choses. Des mots au hasard résistent mieux.',
      },
      {
        id: 'cinq-mots',
        right: true,
        text: 'Cinq mots au hasard, mis bout à bout.',
        reason: 'Sa longueur le protège, et des mots sans lien se retiennent.',
      },
      {
        id: 'courant',
        text: 'Un mot courant, avec un 1 à la fin.',
        reason: 'Les programmes des voleurs l’essaient très tôt. Des mots au hasard résistent mieux.',
      },
    ],
  },
  {
    id: 'colis-bloque',
    competence: '4.2',
    question:
      'Un SMS dit\u00a0: «\u00a0Colis bloqué, payez 2 euros ici.\u00a0» Que faites-vous d’abord\u00a0?',
    options: [
      {
        id: 'payer',
        text: 'Je paie, la somme est petite.',
        reason: 'La petite somme sert souvent à prendre le numéro de la carte. Mieux vaut vérifier avant.',
      },
      {
        id: 'par-moi-meme',
        right: true,
        text: 'J’ouvre moi-même le site où j’ai commandé.',
        reason: 'Vous passez par un chemin sûr. Si un colis attend, il sera là.',
      },
      {
        id: 'repondre',
        text: 'Je réponds pour demander qui écrit.',
        reason: 'Répondre montre que votre numéro sert. Le site de votre commande vous dira où est le colis.',
      },
    ],
  },
  {
    id: 'page-blanche',
    competence: '5.1',
    question: 'Une page reste blanche. Par quoi commencer\u00a0?',
    options: [
      {
        id: 'recharger',
        right: true,
        text: 'La charger à nouveau, puis regarder si j’ai du réseau.',
        reason: 'Ces deux gestes ne cassent rien. Souvent, la page revient.',
      },
      {
        id: 'reinitialiser',
        text: 'Remettre mon téléphone à zéro.',
        reason: 'Cela efface ce qu’il contient. Deux petits gestes suffisent souvent, sans rien perdre.',
      },
      {
        id: 'formulaire',
        text: 'Tout remplir à nouveau sur un autre site.',
        reason: 'Un autre site n’est peut-être pas le bon. Chargez d’abord la page à nouveau.',
      },
    ],
  },
];
