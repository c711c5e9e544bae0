import { UNSURE, type Answer, type AnswerReport, type QuestionType } from '../content/question.ts';
import type { Block } from '../content/prose.ts';
import { questionTypes } from '../questions/schemas.ts';
import type { AnswerState, OutlineQuestion } from '../tracking/state.ts';
import { exampleBlocks } from './example.ts';

/** A question of one type, with the options of its example, and a whole answer to it. */
export interface AnsweredQuestion {
  /** Whether it counts: what does not stays on the device, in no platform's state. */
  readonly judged: boolean;
  readonly outline: OutlineQuestion;
  readonly answer: AnswerState;
}

/** Someone who types little, as most people do, or as much as a state keeps and more. */
export type Typing = 'short' | 'long';

const TYPED: Readonly<Record<Typing, string>> = {
  short: 'compte',
  long: 'LE NUMÉRO DE MA CARTE D’IDENTITÉ',
};

/** `count` questions of every type there is, in turn, each answered as its example asks. */
export function answeredQuestions(count: number, typing: Typing): readonly AnsweredQuestion[] {
  const types = questionTypes.map((type) => exampleOf(type as QuestionType));
  const round = Math.ceil(count / types.length);
  const asked = Array.from({ length: round }, () => types).flat();
  return asked.slice(0, count).map(({ judged, options, picks, text }, n) => {
    const named = (option: string): string => (option === UNSURE ? option : `${option}-${n}`);
    return {
      judged,
      outline: { id: `question-${n}`, options: options.map(named) },
      answer: {
        verdict: n % 3 === 0 ? 'wrong' : 'right',
        tries: 1 + (n % 2),
        picks: picks.map(named),
        ...(text && { text: TYPED[typing] }),
      },
    };
  });
}

interface Example {
  readonly judged: boolean;
  readonly options: readonly string[];
  readonly picks: readonly string[];
  readonly text: boolean;
}

function exampleOf(type: QuestionType): Example {
  const block = questionIn(exampleBlocks(type.name), type.name);
  if (block === undefined) throw new TypeError(`The example of ${type.name} holds no question of its type.`);
  const key = type.key(block.data);
  const report = type.report(key, { picks: [], text: '' } satisfies Answer);
  const options = [...report.choices, ...(report.targets ?? [])];
  return { judged: type.judged(block.data), options, picks: picksOf(report), text: options.length === 0 };
}

/** The first right answer as picks: pairs are two ids in a row. Without a right answer, the first option. */
function picksOf({ correct, choices }: AnswerReport): readonly string[] {
  if (choices.length === 0) return [];
  return (correct[0] ?? choices.slice(0, 1)).flatMap((part) => part.split('.'));
}

function questionIn(blocks: readonly Block[], name: string): Extract<Block, { type: 'element' }> | undefined {
  for (const block of blocks) {
    if (block.type === 'element' && block.name === name) return block;
    const inside = 'children' in block ? questionIn(block.children as readonly Block[], name) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
}
