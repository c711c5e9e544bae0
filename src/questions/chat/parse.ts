import type { DataFields, PlacedText } from '../../content/data-fields.ts';
import type { ParseContext } from '../../content/element.ts';
import type { Place } from '../../content/problem.ts';
import type { Container } from '../../content/prose.ts';
import { spread } from '../moments.ts';
import { unknownMoment, unreachableMoment } from '../problems.ts';
import { readGoals, readTool, type Facts } from '../simulation.ts';
import { badName, noMessage, sameName } from './problems.ts';
import { ACTS, FACT_OF, KINDS, type Act, type Chat, type ChatMoment, type Message } from './schema.ts';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `:::chat {#id}`: YAML with who is there (`with`), `moments` of messages and replies, and `goals`. */
export function parse(
  container: Container & { readonly place: Place },
  context: ParseContext,
): Chat | undefined {
  const tool = readTool(container, context);
  if (tool === undefined) return undefined;
  const { list, data } = tool;
  data.only(['with', 'owner', 'acts', 'moments', 'goals']);
  for (const key of ['with', 'moments']) if (!data.has(key)) data.text(key);
  const other = data.map('with')?.only(['kind', 'name']);
  const acts = data.has('acts') ? data.someOf('acts', ACTS) : (['leave'] as const);
  const moments = data.maps('moments').map((fields) => readMoment(fields, context));
  checkNames(moments, context);
  checkMoments(moments, context);
  const owner = data.optionalText('owner')?.text;
  return {
    list,
    kind: other?.oneOf('kind', KINDS) ?? 'person',
    name: other?.text('name').text ?? '',
    ...(owner !== undefined && { owner }),
    acts: [...new Set(acts)],
    moments,
    goals: readGoals(data, factsOf(moments, acts), context),
  };
}

function readMoment(fields: DataFields, context: ParseContext): ChatMoment {
  fields.only(['id', 'messages', 'replies']);
  const messages = fields.maps('messages').map(readMessage);
  if (messages.length === 0) context.error(fields.placeOf('messages'), noMessage());
  const replies = fields.maps('replies').map((reply) => {
    reply.only(['id', 'text', 'to']);
    return { id: reply.text('id'), text: reply.line('text', 'text'), to: reply.text('to') };
  });
  return { id: fields.text('id'), messages, replies };
}

function readMessage(fields: DataFields): Message {
  fields.only(['id', 'text', 'source']);
  // What has a source is something to question, and needs a name for it.
  const id = fields.has('source') ? fields.text('id') : fields.optionalText('id');
  return {
    ...(id && { id }),
    text: fields.prose('text', 'message'),
    source: fields.has('source') ? fields.prose('source', 'reason') : [],
  };
}

/** Names of moments, messages and replies: facts and links are told by them. */
function checkNames(moments: readonly ChatMoment[], context: ParseContext): void {
  const names = moments.flatMap(({ id, messages, replies }): readonly PlacedText[] => [
    id,
    ...messages.flatMap((message) => message.id ?? []),
    ...replies.map((reply) => reply.id),
  ]);
  const taken = new Set<string>();
  for (const { text, place } of names) {
    if (text === '') continue;
    if (!NAME.test(text)) context.error(place, badName(text));
    if (taken.has(text)) context.error(place, sameName(text));
    taken.add(text);
  }
}

/** Every reply leads to a moment, and every moment can be come to. A broken reply is one problem alone. */
function checkMoments(moments: readonly ChatMoment[], context: ParseContext): void {
  const known = new Set(moments.map(({ id }) => id.text));
  const ways = moments.flatMap(({ id, replies }) => replies.map(({ to }) => [id.text, to] as const));
  const broken = ways.filter(([, to]) => !known.has(to.text));
  for (const [, to] of broken) if (to.text !== '') context.error(to.place, unknownMoment(to.text));
  const [start] = moments;
  if (broken.length > 0 || start === undefined) return;
  const reached = spread(
    [start.id.text],
    ways.map(([from, to]) => [from, to.text]),
  );
  for (const { id } of moments) {
    if (!reached.has(id.text)) context.error(id.place, unreachableMoment(id.text));
  }
}

/** What may be said, asked, doubted and done; each fact may also be wanted not to hold, as all do not at first. */
function factsOf(moments: readonly ChatMoment[], acts: readonly Act[]): Facts {
  const said = moments.flatMap(({ replies }) => replies.map(({ id }) => `said ${id.text}`));
  const messages = moments.flatMap((moment) => moment.messages.flatMap(({ id }) => id?.text ?? []));
  const facts = [
    ...said,
    ...messages.flatMap((id) => [`asked ${id}`, `flagged ${id}`]),
    ...acts.map((act) => FACT_OF[act]),
  ];
  if (moments.length === 0) return { known: [], atStart: [] };
  const none = facts.map((fact) => `not ${fact}`);
  return { known: [...facts, ...none], atStart: none };
}
