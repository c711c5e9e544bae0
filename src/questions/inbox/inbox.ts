import type { QuestionType } from '../../content/question.ts';
import { judgePairs, reportPairs, type PairsKey } from '../../content/pairs.ts';
import { parse } from './parse.ts';
import { render } from './render.ts';
import { SECONDS_A_MESSAGE, type Inbox } from './schema.ts';

export const inbox: QuestionType<'inbox', PairsKey> = {
  name: 'inbox',
  attributes: [],
  needsId: true,
  parse,
  ids: ({ messages, actions }) => [...messages, ...actions].map(({ id }) => id),
  render,
  seconds: ({ messages }) => messages.length * SECONDS_A_MESSAGE,
  judged: () => true,
  key: keyOf,
  judge: judgePairs,
  report: (key, answer) => reportPairs('performance', key, answer),
};

/** Each message is to be brought to one of the actions that suit it. */
function keyOf({ messages, actions }: Inbox): PairsKey {
  const accepted = messages.map(
    ({ id, ways }) => [id.text, ways.flatMap((way) => (way.ok ? way.id : []))] as const,
  );
  return { accepted: new Map(accepted), targets: actions.map(({ id }) => id.text) };
}
