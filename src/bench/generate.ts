import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file of a generated folder of modules; its path has forward slashes. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const LIBRARY = `base: https://modules.example
title: Modules de mesure
publisher: Banc de mesure
contact: mesure@modules.example
authors: [Banc de mesure]
`;

const THEMES = ['socle', 'donnees', 'esprit-critique', 'environnement', 'passeurs', 'transversal'] as const;
const PEOPLE = ['Nadia', 'Odette', 'Karim', 'Lila', 'Marcel', 'Inès', 'Bakary', 'Colette'];
const THINGS = [
  'un message',
  'une photo',
  'un colis',
  'une facture',
  'un billet',
  'une annonce',
  'un rappel',
];
const PLACES = [
  'à la mairie',
  'chez sa voisine',
  'dans le bus',
  'au marché',
  'à la médiathèque',
  'au travail',
];
const DEEDS = [
  'regarde la date',
  'relit la phrase',
  'pose le téléphone',
  'demande à un proche',
  'note un mot',
];
const WHYS = [
  'Prendre une minute laisse le temps de comparer.',
  'Le nom affiché peut être choisi par celui qui écrit.',
  'Une adresse connue mène où l’on veut aller.',
  'À deux, on voit souvent mieux que seul.',
  'Rien ne presse, même si le texte le dit.',
];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A folder of valid modules of an everyday size, for measures: the same count and seed give the same bytes.
 * Files come one by one, so that a thousand modules need no memory.
 */
export function* generateModules(count: number, seed = 1): Generator<GeneratedFile> {
  yield { path: 'library.yaml', text: LIBRARY };
  for (let index = 0; index < count; index++) {
    const writer = new ModuleWriter(index, random(seed * 1_000_003 + index));
    const folder = `${writer.theme}/${writer.slug}`;
    yield { path: `${folder}/module.yaml`, text: writer.yaml() };
    yield { path: `${folder}/fr.md`, text: writer.text() };
    yield { path: `${folder}/images/scene.svg`, text: writer.drawing() };
  }
}

/** Writes those files below a folder. */
export async function generateLibrary(folder: string, count: number, seed = 1): Promise<void> {
  for (const { path, text } of generateModules(count, seed)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

class ModuleWriter {
  readonly slug: string;
  readonly theme: (typeof THEMES)[number];
  readonly #random: () => number;

  constructor(index: number, next: () => number) {
    this.slug = `mesure-${String(index + 1).padStart(4, '0')}`;
    this.theme = THEMES[index % THEMES.length] ?? 'socle';
    this.#random = next;
  }

  yaml(): string {
    return `slug: ${this.slug}
theme: ${this.theme}
version: 1
minutes: 8
level: Basic
outcomes: [LO1.2.01]
activities:
  premier-geste: LO1.2.01
  mon-avis: LO1.2.01
  plusieurs: LO1.2.01
  une-seule: LO1.2.01
  un-mot: LO1.2.01
  dans-l-ordre: LO1.2.01
images:
  - file: images/scene.svg
    draw: Une personne et un téléphone.
sources:
  - title: Une page de mesure
    publisher: Banc de mesure
    url: https://modules.example/source
    read: 2026-11-22
    for: Rien, ce module sert à mesurer.
review:
  due: 2027-11-22
licence: CC-BY-SA-4.0
`;
  }

  text(): string {
    return [
      `---
title: ${this.#person()} et ${this.#one(THINGS)}
summary: Je prends le temps de regarder avant d’agir.
can-do:
  - Je reconnais ce qui presse sans raison.
  - Je choisis le chemin que je connais.
---`,
      this.#screen('Ce matin', 'se-questionner', this.#choice('premier-geste', ' mode=discovery')),
      this.#screen('Et vous', 'se-questionner', this.#opinion()),
      this.#screen(
        'Trois repères',
        'decouvrir',
        `![Une personne assise tient un téléphone.](images/scene.svg)\n\n${this.#list()}`,
      ),
      this.#screen('Plusieurs chemins', 's-exercer', this.#choices()),
      this.#screen('Un seul chemin', 's-exercer', this.#choice('une-seule', '')),
      this.#screen('Un mot', 's-exercer', this.#short()),
      this.#screen('Dans quel ordre', 's-exercer', this.#order()),
      this.#screen('Je retiens', 'retenir', `:::recap\n${this.#list()}\n:::`),
      this.#screen('Plus loin', 'aller-plus-loin', this.#paragraph(3)),
      `# Les mots {glossary}\n\n## Repère {#mot-repere}\nUn détail qui aide à se retrouver.`,
      this.#session(),
    ].join('\n\n');
  }

  drawing(): string {
    const shapes = Array.from({ length: 12 }, () => {
      const [x, y, r] = [this.#number(400), this.#number(300), 5 + this.#number(40)];
      return `<circle class="l" cx="${x}" cy="${y}" r="${r}"/>`;
    });
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">\n${shapes.join('\n')}\n</svg>\n`;
  }

  #screen(title: string, arc: string, content: string): string {
    return `# ${title} {arc=${arc}}\n\n${this.#paragraph(4)}\n\n${content}`;
  }

  #choice(id: string, mode: string): string {
    return `:::choice {#${id}${mode}}
${this.#sentence()} Que feriez-vous en premier ?

${this.#option('[x]', 1)}
${this.#option('[ ]', 2)}
${this.#option('[ ]', 3)}
- [?] Je ne sais pas.
  > ${this.#why()}
- [i] ${this.#why()}
:::`;
  }

  #choices(): string {
    return `:::choices {#plusieurs}
Quels gestes peuvent aider ?

${this.#option('[x]', 1)}
${this.#option('[ ]', 2)}
${this.#option('[x]', 3)}
${this.#option('[ ]', 4)}
:::`;
  }

  #opinion(): string {
    return `:::opinion {#mon-avis}
Et vous, que faites-vous d’habitude ?

${this.#option('', 1)}
${this.#option('', 2)}
${this.#option('', 3)}
:::`;
  }

  #short(): string {
    return `:::short {#un-mot}
Combien de minutes ${this.#person()} a-t-elle pris ?

- [x] ${1 + this.#number(58)}
  > ${this.#why()}
- [ ] 60
  > ${this.#why()}
- [_] Le nombre de minutes
  > ${this.#why()}
:::`;
  }

  #order(): string {
    const lines = [1, 2, 3, 4].map((place) => `${place}. ${this.#line(place)}\n   > ${this.#why()}`);
    return `:::order {#dans-l-ordre swap="1-2"}\nRangez les gestes.\n\n${lines.join('\n')}\n:::`;
  }

  #session(): string {
    const step = (title: string, uses: string): string =>
      `### ${title} {minutes=20 uses=${uses}}\n**On fait.** ${this.#sentence()}\n\n**On dit.**\n> « ${this.#why()} »\n\n**Sans écran.** Une feuille suffit.`;
    return `# Animer ce module {session minutes=40 group=6-12}\n\n## But\n${this.#paragraph(2)}\n\n## Déroulé\n\n${step('Accueil', 'mon-avis')}\n\n${step('Ensemble', 'plusieurs')}\n`;
  }

  #option(mark: string, place: number): string {
    return `- ${mark}${mark && ' '}${this.#line(place)}\n  > ${this.#why()} ${this.#sentence()}`;
  }

  #line(place: number): string {
    return `Le geste ${place} : on ${this.#one(DEEDS)}.`;
  }

  #list(): string {
    return [1, 2, 3, 4].map((place) => `- **Repère ${place}.** ${this.#why()}`).join('\n');
  }

  #paragraph(sentences: number): string {
    const text = Array.from({ length: sentences }, () => this.#sentence()).join(' ');
    return `${text} C’est un [repère](#mot-repere).`;
  }

  #sentence(): string {
    return `${this.#person()} reçoit ${this.#one(THINGS)} ${this.#one(PLACES)}, puis ${this.#one(DEEDS)}.`;
  }

  #why(): string {
    return this.#one(WHYS);
  }

  #person(): string {
    return this.#one(PEOPLE);
  }

  #one(list: readonly string[]): string {
    return list[this.#number(list.length)] ?? '';
  }

  #number(below: number): number {
    return Math.floor(this.#random() * below);
  }
}
