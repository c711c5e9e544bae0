import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRandom } from '../testing/random.ts';
import { decode, encode } from './state-codec.ts';
import type { AnswerState, ModuleState, Outline, OutlineQuestion } from './state.ts';

const OUTLINE: Outline = {
  screens: ['accueil', 'premier-regard', 'retenir'],
  questions: [
    { id: 'premier-geste', options: ['ouvrir', 'compte', 'effacer'] },
    { id: 'prix', options: [] },
    { id: 'ranger', options: ['lire', 'respirer', 'demander', 'agir'] },
  ],
};

function stateOf(answers: Record<string, AnswerState>, screen = 'premier-regard'): ModuleState {
  return {
    screen,
    seen: new Set(['accueil', 'premier-regard']),
    answers: new Map(Object.entries(answers)),
  };
}

const STATE = stateOf({
  'premier-geste': { verdict: 'wrong', tries: 2, picks: ['effacer'] },
  prix: { verdict: 'right', tries: 1, picks: [], text: '1,99 € — œufs 🥚' },
  ranger: { verdict: 'partial', tries: 63, picks: ['agir', 'lire', 'demander', 'respirer'] },
});

function round(state: ModuleState, outline = OUTLINE, limit?: number): ModuleState {
  return decode(encode(state, outline, limit), outline);
}

function isEmpty(state: ModuleState): boolean {
  return state.screen === '' && state.seen.size === 0 && state.answers.size === 0;
}

describe('state codec', () => {
  it('brings back screen, screens seen, verdicts, tries, picks in order and any Unicode text', () => {
    assert.deepEqual(round(STATE), STATE);
  });

  it('brings back every verdict and « Je ne sais pas »', () => {
    for (const verdict of ['right', 'partial', 'wrong', 'unsure', 'neutral'] as const) {
      const state = stateOf({ ranger: { verdict, tries: 1, picks: ['?'] } });
      assert.deepEqual(round(state), state);
    }
  });

  it('is made of characters that any LMS keeps', () => {
    assert.match(encode(STATE, OUTLINE), /^[\w-]+$/);
  });

  it('counts tries up to 63', () => {
    const state = stateOf({ prix: { verdict: 'right', tries: 500, picks: [] } });
    assert.equal(round(state).answers.get('prix')?.tries, 63);
  });

  it('keeps the first 24 letters of a typed text, a pair of surrogates being one', () => {
    const text = '🐘'.repeat(30);
    const state = stateOf({ prix: { verdict: 'right', tries: 1, picks: [], text } });
    assert.equal(round(state).answers.get('prix')?.text, '🐘'.repeat(24));
  });

  it('keeps the first 24 letters of each line, where one types into several fields', () => {
    const text = `${'a'.repeat(30)}\nnuage\n\n${'🐘'.repeat(25)}`;
    const state = stateOf({ prix: { verdict: 'partial', tries: 1, picks: [], text } });
    const kept = `${'a'.repeat(24)}\nnuage\n\n${'🐘'.repeat(24)}`;
    assert.equal(round(state).answers.get('prix')?.text, kept);
  });

  it('keeps nine lines of 24 letters, and what comes after them', () => {
    const text = Array.from({ length: 9 }, () => 'le nuage de mes photos a').join('\n');
    const outline = { ...OUTLINE, questions: [...OUTLINE.questions, { id: 'mot', options: [] }] };
    const state = stateOf({
      prix: { verdict: 'right', tries: 1, picks: [], text },
      mot: { verdict: 'right', tries: 1, picks: [], text: 'compte' },
    });
    assert.deepEqual(round(state, outline), state);
  });

  it('is not led astray by more letters than it can count', () => {
    const state = stateOf({
      prix: { verdict: 'right', tries: 1, picks: [], text: '\n'.repeat(2000) },
      ranger: { verdict: 'right', tries: 1, picks: ['agir'], text: 'compte' },
    });
    const found = decode(encode(state, OUTLINE, 100_000), OUTLINE);
    assert.equal(found.answers.get('prix')?.text, '\n'.repeat(1022));
    assert.equal(found.answers.get('ranger')?.text, 'compte');
  });

  it('survives questions added, removed and moved', () => {
    const edited: Outline = {
      screens: ['nouveau', ...OUTLINE.screens].reverse(),
      questions: [
        { id: 'nouvelle', options: ['a', 'b'] },
        ...OUTLINE.questions.filter(({ id }) => id !== 'prix').reverse(),
      ],
    };
    const found = decode(encode(STATE, OUTLINE), edited);
    assert.equal(found.screen, 'premier-regard');
    assert.deepEqual([...found.seen].sort(), ['accueil', 'premier-regard']);
    assert.deepEqual([...found.answers.keys()].sort(), ['premier-geste', 'ranger']);
    assert.deepEqual(found.answers.get('ranger'), STATE.answers.get('ranger'));
  });

  it('forgets the tick of an edited option and keeps the verdict', () => {
    const questions = [{ id: 'premier-geste', options: ['ouvrir', 'compte', 'jeter'] }];
    const found = decode(encode(STATE, OUTLINE), { ...OUTLINE, questions });
    assert.deepEqual(found.answers.get('premier-geste'), { verdict: 'wrong', tries: 2, picks: [] });
  });

  it('resumes at the same place when the screen shown has gone', () => {
    const found = decode(encode(STATE, OUTLINE), { ...OUTLINE, screens: ['accueil', 'autre', 'retenir'] });
    assert.equal(found.screen, 'autre');
    const shorter = decode(encode(STATE, OUTLINE), { ...OUTLINE, screens: ['neuf'] });
    assert.equal(shorter.screen, 'neuf');
  });

  it('tells apart options whose hashes collide, by the codes the module records or by order', () => {
    const options = Array.from({ length: 400 }, (_, n) => `option-${n}`);
    const codes = { 'option-3': 17, 'option-4': 18 };
    const question: OutlineQuestion = { id: 'q', options, codes };
    const outline: Outline = { screens: ['s'], questions: [question] };
    for (const picks of [options.slice(0, 200), options.slice(200), ['option-3', 'option-4']]) {
      const state = {
        ...stateOf({ q: { verdict: 'right', tries: 1, picks } }, 's'),
        seen: new Set<string>(),
      };
      assert.deepEqual(round(state, outline).answers.get('q')?.picks, picks);
    }
  });

  it('gives the empty state for anything it did not write', () => {
    const text = encode(STATE, OUTLINE);
    const foreign = [
      '',
      '1',
      '1AAA',
      'é',
      '{"a":1}',
      'A'.repeat(5000),
      text.slice(0, -1),
      text + 'A',
      ` ${text}`,
    ];
    for (const one of foreign) assert.ok(isEmpty(decode(one, OUTLINE)), one);
    assert.ok(isEmpty(decode(`3${text.slice(1)}`, OUTLINE)));
  });

  it('reads what it wrote in its first form', () => {
    const text = '1ab5hTSX8GlNIbddQ4b2SvD_fEQHZJqSpeaYmeCMYsjmOQMBBWAYCAUAwAKmqMmBh-Vo';
    assert.deepEqual(decode(text, OUTLINE), STATE);
  });

  it('reads for ever what it writes today', () => {
    const text = '23ThhTSX8GlNIbddQ4b2SvD_fEQHZ42uhaeCMYsjmOQMBBWAYCAUAwAKmqMmBh-Vo';
    assert.equal(encode(STATE, OUTLINE), text);
    assert.deepEqual(decode(text, OUTLINE), STATE);
  });

  it('names several picks by their place in the list, and forgets them where the list is another', () => {
    const options = ['cle', 'mot', 'carte', 'garder', 'jeter'];
    const outline = { screens: ['s'], questions: [{ id: 'ranger', options }] };
    const picks = ['cle', 'garder', 'mot', 'garder', 'carte', 'jeter'];
    const state = stateOf({ ranger: { verdict: 'right', tries: 1, picks } }, 's');
    const text = encode(state, outline);
    assert.ok(text.length <= 24, `${text.length} characters`);
    assert.deepEqual(decode(text, outline).answers.get('ranger')?.picks, picks);
    const edited = { screens: ['s'], questions: [{ id: 'ranger', options: [...options, 'donner'] }] };
    assert.deepEqual(decode(text, edited).answers.get('ranger'), { verdict: 'right', tries: 1, picks: [] });
  });

  it('notices any single character changed, and never throws', () => {
    const text = encode(STATE, OUTLINE);
    for (let at = 0; at < text.length; at++) {
      for (const wrong of ['A', '_', 'é', '\n']) {
        if (text[at] === wrong) continue;
        assert.ok(isEmpty(decode(text.slice(0, at) + wrong + text.slice(at + 1), OUTLINE)));
      }
    }
  });
});

/** Questions as modules mix them: one choice, several, an order, a typed answer. */
function manyQuestions(count: number): [Outline, ModuleState] {
  const random = createRandom(count);
  const questions: OutlineQuestion[] = [];
  const answers = new Map<string, AnswerState>();
  for (let n = 0; n < count; n++) {
    const id = `question-${n}`;
    const options = ['a', 'b', 'c', 'd', 'e'].map((option) => `${option}-${n}`);
    const tries = 1 + (random.below(4) === 0 ? 1 : 0);
    const typed = n % 5 === 4;
    const kept = [1, 1, 2, 4, 0][n % 5] ?? 0;
    questions.push({ id, options: typed ? [] : options });
    answers.set(id, {
      verdict: random.pick(['right', 'wrong', 'partial']),
      tries,
      picks: options.slice(0, typed ? 0 : kept),
      ...(typed && { text: 'compte 1' }),
    });
  }
  const screens = Array.from({ length: 9 }, (_, n) => `ecran-${n}`);
  return [
    { screens, questions },
    { screen: 'ecran-8', seen: new Set(screens), answers },
  ];
}

describe('state codec, size', () => {
  it('packs 100 mixed questions into 1,000 characters', () => {
    const [outline, state] = manyQuestions(100);
    const text = encode(state, outline);
    assert.ok(text.length <= 1000, `${text.length} characters`);
    assert.deepEqual(decode(text, outline), state);
  });

  it('keeps 100 typed answers of 24 letters under 3,500 characters', () => {
    const outline = {
      screens: ['s'],
      questions: Array.from({ length: 100 }, (_, n) => ({ id: `q${n}`, options: [] })),
    };
    const answer = { verdict: 'right', tries: 2, picks: [], text: 'le numéro de ma carte d’a' } as const;
    const state = {
      screen: 's',
      seen: new Set(['s']),
      answers: new Map(outline.questions.map(({ id }) => [id, answer])),
    };
    const text = encode(state, outline);
    assert.ok(text.length < 3500, `${text.length} characters`);
    const kept = [...decode(text, outline).answers.values()];
    assert.ok(kept.every((one) => one.text === 'le numéro de ma carte d’'));
  });

  it('drops typed texts first, then picks, then answers, whatever the limit, and never lies', () => {
    const [outline, state] = manyQuestions(60);
    let former = { texts: -1, picks: -1, answers: -1 };
    for (let limit = 0; limit <= 700; limit++) {
      const text = encode(state, outline, limit);
      assert.ok(text.length <= limit);
      const { answers } = decode(text, outline);
      const count = { texts: 0, picks: 0, answers: answers.size };
      for (const [id, answer] of answers) {
        const whole = state.answers.get(id);
        assert.equal(answer.verdict, whole?.verdict);
        assert.equal(answer.tries, whole?.tries);
        if (answer.text) assert.equal(answer.text, whole?.text);
        if (answer.picks.length > 0) assert.deepEqual(answer.picks, whole?.picks);
        count.texts += answer.text ? 1 : 0;
        count.picks += answer.picks.length;
      }
      if (count.picks > 0) assert.equal(count.answers, 60);
      if (count.texts > 0) assert.ok(count.picks >= former.picks);
      assert.ok(count.answers >= former.answers && count.texts >= former.texts);
      former = count;
    }
    assert.equal(former.texts, 12);
  });
});

describe('state codec, random states', () => {
  for (let seed = 1; seed <= 200; seed++) {
    it(`brings back what it was given (seed ${seed})`, () => {
      const random = createRandom(seed);
      const screens = Array.from({ length: 1 + random.below(12) }, (_, n) => `s${seed}-${n}`);
      const questions = Array.from({ length: random.below(40) }, (_, n) => ({
        id: `q${seed}-${n}`,
        options: Array.from({ length: random.below(9) }, (_option, o) => `o${random.below(100)}-${o}`),
      }));
      const answers = new Map<string, AnswerState>();
      for (const { id, options } of questions) {
        if (random.below(4) === 0) continue;
        const text = Array.from({ length: random.below(20) }, () =>
          String.fromCodePoint(1 + random.below(random.pick([126, 0xd7ff, 0x10ffff]))),
        ).join('');
        answers.set(id, {
          verdict: random.pick(['right', 'partial', 'wrong', 'unsure', 'neutral']),
          tries: 1 + random.below(63),
          picks: ['?', ...options].filter(() => random.below(2) === 0),
          ...(text && { text }),
        });
      }
      const seen = new Set(screens.filter(() => random.below(2) === 0));
      const state = { screen: screens[random.below(screens.length)] ?? '', seen, answers };
      assert.deepEqual(decode(encode(state, { screens, questions }), { screens, questions }), state);
    });
  }

  it('takes any noise without throwing', () => {
    const random = createRandom(7);
    const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.é\n';
    for (let turn = 0; turn < 3000; turn++) {
      const noise = Array.from({ length: random.below(200) }, () => characters[random.below(67)]).join('');
      assert.ok(isEmpty(decode(`1${noise}`, OUTLINE)));
    }
  });
});
