import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRandom } from '../testing/random.ts';
import { decodeCourse, encodeCourse, mergeCourse } from './course-state.ts';
import { decode, encode } from './state-codec.ts';
import type { AnswerState, ModuleState, Outline } from './state.ts';

const OUTLINE: Outline = {
  screens: ['accueil', 'retenir'],
  questions: [
    { id: 'geste', options: ['ouvrir', 'compte', 'effacer'] },
    { id: 'prix', options: [] },
  ],
};
const SLUGS = ['messages', 'traces', 'nuage'];

function moduleState(answers: Record<string, Partial<AnswerState>>, screen = 'retenir'): ModuleState {
  const whole = { verdict: 'right', tries: 1, picks: [] } as const;
  return {
    screen,
    seen: new Set(['accueil']),
    answers: new Map(Object.entries(answers).map(([id, answer]) => [id, { ...whole, ...answer }])),
  };
}

const BOTH = moduleState({
  geste: { verdict: 'wrong', tries: 2, picks: ['effacer'] },
  prix: { text: '1,99 €' },
});
const ONE = moduleState({ geste: { picks: ['compte'] } }, 'accueil');

function written(modules: Record<string, ModuleState>, shown = 'traces', limit?: number): string {
  const packed = Object.entries(modules).map(([slug, state]) => [slug, encode(state, OUTLINE)] as const);
  return encodeCourse({ shown, modules: new Map(packed) }, limit);
}

function readBack(text: string, slugs = SLUGS): { shown: string; modules: Record<string, ModuleState> } {
  const { shown, modules } = decodeCourse(text, slugs);
  const states = [...modules].map(([slug, packed]) => [slug, decode(packed, OUTLINE)] as const);
  return { shown, modules: Object.fromEntries(states) };
}

const EMPTY = { shown: '', modules: {} };
const COURSE = { messages: BOTH, traces: ONE };

describe('the state of a course', () => {
  it('brings back the module shown and each module’s state', () => {
    assert.deepEqual(readBack(written(COURSE)), { shown: 'traces', modules: COURSE });
  });

  it('brings back the menu, and a course in which nothing was begun', () => {
    assert.equal(readBack(written(COURSE, '')).shown, '');
    assert.deepEqual(readBack(written({}, '')), EMPTY);
  });

  it('is made of characters that any LMS keeps', () => {
    assert.match(written(COURSE), /^[\w.-]+$/);
  });

  it('survives modules added, removed and moved', () => {
    const text = written(COURSE);
    assert.deepEqual(readBack(text, ['nouveau', 'nuage', 'traces']), {
      shown: 'traces',
      modules: { traces: ONE },
    });
    assert.equal(readBack(text, ['messages']).shown, '');
  });

  it('reads for ever what it writes today', () => {
    const former = 'c10sff.4ywl1JphlToX8GM8R4cN7CIDm4xiyOY5AwEFY.0sff1Bf3P4NfwYTxHCCkg';
    const text = 'c10sff.4ywl2mQNlToX8GM8R4cN7CIDm4xiyOY5AwEFY.0sff2bmrP4NfwYTxHCCkg';
    assert.equal(written(COURSE), text);
    for (const one of [former, text]) assert.deepEqual(readBack(one), { shown: 'traces', modules: COURSE });
  });

  it('gives the empty state for a version it does not know, and for what is no course', () => {
    const text = written(COURSE);
    for (const foreign of [
      '',
      'c',
      'c2' + text.slice(2),
      '1AAA',
      encode(BOTH, OUTLINE),
      '{"a":1}',
      'c1',
      'c1é..',
    ])
      assert.deepEqual(readBack(foreign), EMPTY, foreign);
  });

  it('gives whole modules or none, wherever it is cut', () => {
    const text = written(COURSE);
    for (let length = 0; length < text.length; length++) {
      const { modules } = readBack(text.slice(0, length));
      for (const [slug, state] of Object.entries(modules))
        assert.deepEqual(state, COURSE[slug as keyof typeof COURSE]);
      assert.ok(Object.keys(modules).length < 2);
    }
  });

  it('loses one module at most when a character is changed, and invents nothing', () => {
    const text = written(COURSE);
    for (let at = 2; at < text.length; at++) {
      for (const wrong of ['A', '_', '0', '.', 'é', '\n']) {
        if (text[at] === wrong) continue;
        const { shown, modules } = readBack(text.slice(0, at) + wrong + text.slice(at + 1));
        assert.ok(['', 'traces'].includes(shown));
        for (const [slug, state] of Object.entries(modules))
          assert.deepEqual(state, COURSE[slug as keyof typeof COURSE]);
        // A mark between two modules belongs to both.
        if (at > 6 && text[at] !== '.') assert.equal(Object.keys(modules).length, 1);
      }
    }
  });
});

describe('a course that does not fit', () => {
  const many = Array.from({ length: 4 }, (_, n) => `module-${n}`);
  const outline: Outline = {
    screens: ['a', 'b', 'c'],
    questions: Array.from({ length: 12 }, (_, n) => ({ id: `q${n}`, options: n % 2 ? [] : ['oui', 'non'] })),
  };
  const whole: ModuleState = {
    screen: 'b',
    seen: new Set(outline.screens),
    answers: new Map(
      outline.questions.map(({ id, options }) => [
        id,
        {
          verdict: 'wrong',
          tries: 2,
          picks: options.slice(0, 1),
          ...(options.length === 0 && { text: 'orage' }),
        },
      ]),
    ),
  };
  const modules = new Map(many.map((slug) => [slug, encode(whole, outline)]));

  const counted = (text: string) => {
    const states = [...decodeCourse(text, many).modules.values()].map((packed) => decode(packed, outline));
    const answers = states.flatMap((state) => [...state.answers.values()]);
    return {
      states,
      seen: states.reduce((sum, { seen }) => sum + seen.size, 0),
      answers: answers.length,
      picks: answers.filter(({ picks }) => picks.length > 0).length,
      texts: answers.filter(({ text }) => text !== undefined).length,
    };
  };

  it('leaves out typed texts of all modules first, then picks, answers and screens seen', () => {
    let former = counted('');
    const most = encodeCourse({ shown: '', modules }).length;
    for (let limit = 0; limit <= most; limit++) {
      const text = encodeCourse({ shown: '', modules }, limit);
      assert.ok(text.length <= limit);
      const now = counted(text);
      if (now.texts > 0) assert.equal(now.picks, 24);
      if (now.picks > 0) assert.equal(now.answers, 48);
      if (now.answers > 0) assert.equal(now.seen, 12);
      for (const kind of ['seen', 'answers', 'picks', 'texts'] as const) assert.ok(now[kind] >= former[kind]);
      former = now;
    }
    assert.equal(former.texts, 24);
  });

  it('never changes what it keeps', () => {
    for (let limit = 0; limit < 700; limit += 7) {
      for (const state of counted(encodeCourse({ shown: '', modules }, limit)).states) {
        for (const [id, answer] of state.answers) {
          const { picks, text, ...rest } = whole.answers.get(id)!;
          assert.deepEqual({ verdict: answer.verdict, tries: answer.tries }, rest);
          if (answer.picks.length > 0) assert.deepEqual(answer.picks, picks);
          if (answer.text !== undefined) assert.equal(answer.text, text);
        }
      }
    }
  });
});

describe('a course in two tabs', () => {
  it('keeps what each tab did in its own module', () => {
    const before = written({ messages: ONE });
    const stored = written({ messages: ONE, nuage: BOTH }, 'nuage');
    const after = written({ messages: BOTH }, 'messages');
    assert.deepEqual(readBack(mergeCourse(stored, before, after)), {
      shown: 'messages',
      modules: { messages: BOTH, nuage: BOTH },
    });
  });

  it('keeps the newest answer to each question of one module', () => {
    const stored = written({ messages: moduleState({ prix: { text: 'deux' } }) });
    const after = written({ messages: moduleState({ geste: { picks: ['compte'] } }) });
    const { messages } = readBack(mergeCourse(stored, written({}), after)).modules;
    assert.deepEqual([...messages!.answers.keys()].sort(), ['geste', 'prix']);
  });

  it('takes what comes after where nothing readable was stored', () => {
    const after = written(COURSE);
    for (const stored of ['', 'noise', encode(BOTH, OUTLINE)])
      assert.equal(mergeCourse(stored, '', after), after);
  });
});

describe('a course, random lives', () => {
  for (let seed = 1; seed <= 60; seed++) {
    it(`brings back what it was given (seed ${seed})`, () => {
      const random = createRandom(seed);
      const slugs = Array.from({ length: 1 + random.below(8) }, (_, n) => `module-${seed}-${n}`);
      const states: Record<string, ModuleState> = {};
      for (const slug of slugs) {
        if (random.below(4) === 0) continue;
        states[slug] = moduleState(
          Object.fromEntries(
            OUTLINE.questions
              .filter(() => random.below(2) === 0)
              .map(({ id, options }) => [
                id,
                {
                  verdict: random.pick(['right', 'partial', 'wrong', 'unsure']),
                  tries: 1 + random.below(63),
                  picks: ['?', ...options].filter(() => random.below(2) === 0),
                },
              ]),
          ),
          random.pick(['accueil', 'retenir']),
        );
      }
      const shown = ['', ...slugs][random.below(slugs.length + 1)] ?? '';
      assert.deepEqual(readBack(written(states, shown), slugs), { shown, modules: states });
    });
  }

  it('takes any noise without throwing', () => {
    const random = createRandom(11);
    const characters = 'abcdefghijklmnopqrstuvwxyz0123456789..ABCDEF-_é\n';
    for (let turn = 0; turn < 3000; turn++) {
      const noise = Array.from({ length: random.below(80) }, () => characters[random.below(48)]).join('');
      assert.deepEqual(readBack(`c1${noise}`).modules, {});
    }
  });
});
