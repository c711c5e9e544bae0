import type { ElementBlock } from '../content/element.ts';
import type { Arc, Drawing, Library, Module, ModuleMeta, ModuleText, Screen } from '../content/module.ts';
import type { Block, Inline } from '../content/prose.ts';
import type { OptionList } from '../questions/options.ts';

const place = { line: 1, column: 1 };

/** A line that only the mediator may read. */
export const SESSION_ONLY = 'Rangez les tables en cercle.';

const words = (text: string): readonly Inline[] => [{ type: 'text', text, place }];
const paragraph = (text: string): Block => ({ type: 'paragraph', children: words(text), place });
const picture = (src: string, alt: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'image', src, alt, place }],
  place,
});

function screen(id: string, arc: Arc, title: string, ...blocks: readonly Block[]): Screen {
  return { id, arc, title: words(title), blocks, place };
}

const CHOICE: OptionList = {
  prompt: [paragraph('Quel geste vient en premier ?')],
  options: [
    {
      id: 'ouvrir',
      right: false,
      label: words('Ouvrir le lien.'),
      reason: [paragraph('Le lien attend cela.')],
      place,
    },
    {
      id: 'compte',
      right: true,
      label: words('Regarder son compte.'),
      reason: [paragraph('Ce chemin est à vous.')],
      place,
    },
  ],
  unsure: { label: words('Je ne sais pas.'), reason: [paragraph('Hésiter protège déjà.')] },
  hints: [words('Qui a choisi l’adresse ?')],
};

const OPINION: OptionList = {
  prompt: [paragraph('Quel geste allez-vous essayer ?')],
  options: [
    {
      id: 'attendre',
      right: false,
      label: words('Attendre une heure.'),
      reason: [paragraph('Le calme revient.')],
      place,
    },
    {
      id: 'demander',
      right: false,
      label: words('Demander à un proche.'),
      reason: [paragraph('À deux, on voit mieux.')],
      place,
    },
  ],
  hints: [],
};

const choice: Block & ElementBlock = {
  type: 'element',
  name: 'choice',
  id: 'premier-geste',
  data: { list: CHOICE, mode: 'discovery' },
  place,
};

const opinion: Block & ElementBlock = {
  type: 'element',
  name: 'opinion',
  id: 'mon-geste',
  data: { list: OPINION },
  place,
};

/** What learners must be able to read in the sample's page without its script. */
export const LEARNER_TEXTS: readonly string[] = [
  'Un message presse Lina',
  'Quel geste vient en premier ?',
  'Regarder son compte.',
  'Ce chemin est à vous.',
  'Hésiter protège déjà.',
  'Qui a choisi l’adresse ?',
  'Quel geste allez-vous essayer ?',
  'À deux, on voit mieux.',
];

const library: Library = {
  base: 'https://declic.example/lib',
  title: 'Déclic',
  publisher: 'Les passeurs du numérique',
  contact: 'contact@declic.example',
  authors: ['Équipe Déclic'],
};

const meta: ModuleMeta = {
  slug: '3-gestes',
  formerly: [],
  theme: 'donnees',
  also: [],
  version: 2,
  minutes: 8,
  level: 'Basic',
  outcomes: ['LO4.1.02', 'LO4.2.05'],
  activities: { 'premier-geste': 'LO4.1.02', 'mon-geste': 'LO4.2.05' },
  next: [],
  images: [
    { file: 'images/bus.svg', draw: 'Un bus.' },
    { file: 'images/porte.svg', draw: 'Une porte.' },
  ],
  sources: [],
  authors: ['Awa N’Diaye', 'Bruno ; Martin, père'],
  review: { due: '2027-05-22', beforeRelease: ['faire lire par trois personnes'] },
  licence: 'CC-BY-SA-4.0',
  codes: {},
  lintOk: [],
};

const text: ModuleText = {
  lang: 'fr',
  title: 'Trois gestes face à un message',
  summary: 'Un message presse. Trois gestes rendent la main.',
  canDo: ['Je repère un message qui presse.', 'Je prends mon temps.'],
  keywords: ['hameçonnage', 'phishing'],
  screens: [
    screen(
      'lina',
      'se-questionner',
      'Un message presse Lina',
      picture('images/bus.svg', 'Lina dans le bus.'),
      choice,
    ),
    screen('chemin', 'decouvrir', 'Choisir son chemin', picture('images/porte.svg', 'Une porte ouverte.')),
    screen('essayer', 's-exercer', 'Essayer', paragraph('Prenez un message reçu hier.')),
    screen('garder', 'retenir', 'Garder un geste', opinion),
    screen('suite', 'aller-plus-loin', 'Et après', paragraph('Parlez-en autour de vous.')),
  ],
  words: [{ id: 'mot-lien', title: words('lien'), blocks: [paragraph('Une adresse à toucher.')] }],
  session: {
    title: words('Animer ce module'),
    minutes: 45,
    group: '6-12',
    blocks: [paragraph(SESSION_ONLY)],
  },
};

function drawing(path: string): Drawing {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 240"><path class="l t" d="M10 10h99v99z"/></svg>';
  return { path, svg };
}

/** A small complete module: a judged question, an opinion, two drawings, a word, a session. */
export const sampleModule: Module = {
  library,
  meta,
  text,
  drawings: [drawing('images/bus.svg'), drawing('images/porte.svg')],
  media: [],
  languages: ['fr'],
};
