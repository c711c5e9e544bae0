import type { Verdict } from '../content/question.ts';
import type { SpaceData, SpaceModule } from '../site/space/space-data.ts';
import { writeDiary, type Diary } from '../tracking/diary.ts';
import type { KeptValue } from '../tracking/kept.ts';
import { encode } from '../tracking/state-codec.ts';

function moduleCalled(slug: string): SpaceModule {
  return {
    key: `${slug}.fr`,
    title: slug,
    summary: '',
    page: `../modules/${slug}/index.html`,
    minutes: 8,
    canDo: [`Je sais ${slug}.`],
    screens: [
      ['un', 'Premier écran'],
      ['deux', 'Deuxième écran'],
      ['trois', 'Troisième écran'],
    ],
    judged: [
      ['q1', 0, 'LO4.1.01'],
      ['q2', 1, 'LO4.1.02'],
      ['q3', 1, 'LO1.2.01'],
    ],
    decks: [['cartes', 2]],
  };
}

/** Three modules of one form. */
export const sampleSpace: SpaceData = {
  library: { title: 'Déclic', publisher: 'Déclic', base: 'https://declic.example' },
  modules: ['a', 'b', 'c'].map(moduleCalled),
  competences: [
    {
      id: '1.2',
      label: 'Juger une information',
      name: 'Évaluer',
      outcomes: { 'LO1.2.01': 'Je doute à propos.' },
    },
    {
      id: '4.1',
      label: 'Protéger ses appareils',
      name: 'Protéger',
      outcomes: { 'LO4.1.01': 'Je protège.', 'LO4.1.02': 'Je verrouille.' },
    },
  ],
};

export interface Sitting {
  readonly screen?: string;
  readonly seen?: readonly string[];
  readonly verdicts?: Readonly<Record<string, Verdict>>;
  readonly cards?: boolean;
  readonly diary?: Partial<Diary>;
}

/** What the device keeps after a sitting in a module. */
export function sitting(
  slug: string,
  { screen = 'un', seen = ['un'], verdicts = {}, cards, diary }: Sitting,
): readonly KeptValue[] {
  const module = `${slug}.fr`;
  const outline = {
    screens: ['un', 'deux', 'trois', 'fin'],
    questions: ['q1', 'q2', 'q3', 'cartes'].map((id) => ({ id, options: ['a', 'yes'] })),
  };
  const answers = new Map(
    Object.entries(verdicts).map(([id, verdict]) => [id, { verdict, tries: 1, picks: ['a'] }] as const),
  );
  const deck = new Map([['cartes', { verdict: 'neutral' as const, tries: 1, picks: ['a', 'yes'] }]]);
  const values: KeptValue[] = [
    { module, name: 'state', value: encode({ screen, seen: new Set(seen), answers }, outline) },
  ];
  if (cards === true)
    values.push({
      module,
      name: 'private',
      value: encode({ screen: '', seen: new Set(), answers: deck }, outline),
    });
  if (diary !== undefined)
    values.push({ module, name: 'diary', value: writeDiary({ at: 0, again: new Map(), ...diary }) });
  return values;
}
