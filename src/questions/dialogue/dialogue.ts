import type { QuestionType } from '../../content/question.ts';
import { judge, report, type DialogueKey } from './judge.ts';
import { parse } from './parse.ts';
import { render } from './render.ts';
import { secondsOf } from './reading.ts';
import type { Dialogue } from './schema.ts';

export const dialogue: QuestionType<'dialogue', DialogueKey> = {
  name: 'dialogue',
  attributes: ['start'],
  needsId: true,
  parse,
  render,
  seconds: (data) => secondsOf(data, keyOf(data)),
  judged: () => true,
  key: keyOf,
  judge,
  report,
};

function keyOf({ start, moments }: Dialogue): DialogueKey {
  return {
    start,
    steps: moments.flatMap(({ id, list, to }) =>
      list.options.map((reply, index) => ({ id: reply.id, from: id, to: to[index] ?? '' })),
    ),
    ends: new Map(moments.flatMap(({ id, end }) => (end ? [[id, end] as const] : []))),
  };
}
