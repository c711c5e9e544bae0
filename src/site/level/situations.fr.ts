/** A moment of daily life, and what one does then: can I, with help, without, or could I show it? */
export interface Situation {
  /** Kept on devices: it never changes once published. */
  readonly id: string;
  /** DigComp competence, e.g. `1.2`. */
  readonly competence: string;
  /** What happens. */
  readonly scene: string;
  /** What I do then, as a person who knows how would say it. */
  readonly gesture: string;
}

/** One for each of DigComp’s 21 competences, at Basic, in its order. */
export const situations: readonly Situation[] = [
  {
    id: 'horaires-mairie',
    competence: '1.1',
    scene: 'Je cherche sur Internet les horaires de ma mairie.',
    gesture: 'Je trouve les bons. Je change mes mots si je ne trouve rien.',
  },
  {
    id: 'nouvelle-qui-fait-peur',
    competence: '1.2',
    scene: 'Un proche me transmet une nouvelle qui fait peur.',
    gesture: 'Je cherche d’abord qui parle, et ce qu’en disent d’autres.',
  },
  {
    id: 'vieille-facture',
    competence: '1.3',
    scene: 'On me demande une facture reçue il y a six mois.',
    gesture: 'Je la retrouve dans mes messages ou mes fichiers.',
  },
  {
    id: 'rendez-vous-video',
    competence: '2.1',
    scene: 'Mon médecin me propose un rendez-vous en vidéo.',
    gesture: 'J’ouvre l’appel, avec le son et l’image.',
  },
  {
    id: 'photo-de-fete',
    competence: '2.2',
    scene: 'J’ai envie de partager une photo de fête en famille.',
    gesture: 'Je choisis qui la verra, et je demande leur accord aux autres.',
  },
  {
    id: 'nouvelle-adresse',
    competence: '2.3',
    scene: 'Je déménage, et je dois le dire à la CAF.',
    gesture: 'Je change mon adresse sur son site.',
  },
  {
    id: 'repas-de-voisins',
    competence: '2.4',
    scene: 'Nous préparons un repas de voisins dans un tableau partagé.',
    gesture: 'J’y écris ce que j’apporte, sans effacer le reste.',
  },
  {
    id: 'message-qui-fache',
    competence: '2.5',
    scene: 'Dans un groupe, un message me met en colère.',
    gesture: 'J’attends, puis je réponds sans blesser.',
  },
  {
    id: 'publicites-qui-suivent',
    competence: '2.6',
    scene: 'Les mêmes publicités me suivent de site en site.',
    gesture: 'Je refuse le suivi, et j’efface mon historique.',
  },
  {
    id: 'affiche-de-fete',
    competence: '3.1',
    scene: 'L’immeuble prépare une fête. Il faut une affiche.',
    gesture: 'Je la crée, avec un texte et une image.',
  },
  {
    id: 'photo-trop-sombre',
    competence: '3.2',
    scene: 'Ma photo est sombre, et un passant est dans le coin.',
    gesture: 'Je l’éclaircis, puis je coupe le bord.',
  },
  {
    id: 'image-trouvee',
    competence: '3.3',
    scene: 'Une belle image en ligne irait bien sur mon affiche.',
    gesture: 'Je vérifie si j’ai le droit de m’en servir.',
  },
  {
    id: 'assistant-qui-repond',
    competence: '3.4',
    scene: 'Un assistant à IA (intelligence artificielle) répond à ma question.',
    gesture: 'Je sais qu’il peut se tromper, et je vérifie.',
  },
  {
    id: 'telephone-neuf',
    competence: '4.1',
    scene: 'J’ai un téléphone neuf.',
    gesture: 'Je le protège\u00a0: un code, des mises à jour, de bons mots de passe.',
  },
  {
    id: 'mail-de-ma-banque',
    competence: '4.2',
    scene: 'Je reçois un mail de ma banque qui me presse.',
    gesture: 'Je ne touche pas au lien. Je joins ma banque autrement.',
  },
  {
    id: 'une-heure-a-passe',
    competence: '4.3',
    scene: 'Je voulais voir une vidéo, et une heure a passé.',
    gesture: 'Je coupe des alertes, et je choisis mes moments.',
  },
  {
    id: 'telephone-lent',
    competence: '4.4',
    scene: 'Mon téléphone devient lent.',
    gesture: 'Je cherche à le faire durer avant d’en changer.',
  },
  {
    id: 'page-bloquee',
    competence: '5.1',
    scene: 'La page de mon dossier ne s’ouvre plus.',
    gesture: 'J’essaie deux ou trois gestes, puis je dis ce que je vois.',
  },
  {
    id: 'lettres-trop-petites',
    competence: '5.2',
    scene: 'Les lettres sont trop petites sur mon écran.',
    gesture: 'Je les agrandis dans les réglages.',
  },
  {
    id: 'idee-pour-le-club',
    competence: '5.3',
    scene: 'Dans mon club, les absents ne savent rien de la réunion.',
    gesture: 'Je propose une idée, comme un message vocal pour tous.',
  },
  {
    id: 'demarche-changee',
    competence: '5.4',
    scene: 'Un site que je connaissais a changé. Je m’y perds.',
    gesture: 'Je sais où apprendre, et à qui demander.',
  },
];
