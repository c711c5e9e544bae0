import type { DataFields } from '../../content/data-fields.ts';
import type { ParseContext } from '../../content/element.ts';
import type { Place } from '../../content/problem.ts';
import type { Container } from '../../content/prose.ts';
import { noGoodWay } from '../problems.ts';
import { readTool, readWay } from '../simulation.ts';
import { clueOfNothing, tooFewActions, tooFewMessages } from './problems.ts';
import { CHANNELS, CLUES, type Action, type Inbox, type Mail } from './schema.ts';

const OPTIONAL = ['time', 'subject', 'link', 'attachment'] as const;
const MESSAGE = ['id', 'channel', 'from', 'address', ...OPTIONAL, 'text', 'known', 'look', 'answers'];

/** `:::inbox {#id}`: YAML with the same `actions` under every one of its `messages`. */
export function parse(
  container: Container & { readonly place: Place },
  context: ParseContext,
): Inbox | undefined {
  const tool = readTool(container, context);
  if (tool === undefined) return undefined;
  const { list, data } = tool;
  data.only(['owner', 'actions', 'messages']);
  for (const key of ['actions', 'messages']) if (!data.has(key)) data.text(key);
  const named = data.map('actions');
  const actions = (named?.keys ?? []).map((id): Action => ({
    id,
    label: named?.line(id.text, 'text') ?? [],
  }));
  if (named && actions.length < 2) context.error(named.place, tooFewActions());
  const messages = data.maps('messages').map((fields) => readMail(fields, actions, context));
  if (messages.length === 1) {
    context.error(data.placeOf('messages'), tooFewMessages());
  }
  const owner = data.optionalText('owner')?.text;
  return { list, ...(owner !== undefined && { owner }), actions, messages };
}

function readMail(fields: DataFields, actions: readonly Action[], context: ParseContext): Mail {
  fields.only(MESSAGE);
  const optional = OPTIONAL.flatMap((key) => {
    const value = fields.optionalText(key)?.text;
    return value === undefined ? [] : [[key, value] as const];
  });
  const looks = fields.map('look')?.only(CLUES);
  for (const { text, place } of looks?.keys ?? []) {
    const isOptional = text === 'link' || text === 'attachment';
    const isLink = text === 'link' && /\S\.\S/.test(fields.optionalText('text')?.text ?? '');
    if (isOptional && !fields.has(text) && !isLink) context.error(place, clueOfNothing(text));
  }
  const answers = fields.map('answers');
  if (answers === undefined) fields.text('answers');
  answers?.only([...actions.map(({ id }) => id.text), 'unsure']);
  const ways = actions.map(({ id }) => {
    const way = answers?.map(id.text);
    if (answers && way === undefined) answers.text(id.text);
    way?.only(['ok', 'why']);
    return way ? readWay(id.text, way) : { id: id.text, ok: false, why: [] };
  });
  const isWhole = answers !== undefined && actions.every(({ id }) => answers.has(id.text));
  if (isWhole && !ways.some(({ ok }) => ok)) context.error(answers.place, noGoodWay());
  return {
    id: fields.text('id'),
    channel: fields.oneOf('channel', CHANNELS),
    from: fields.text('from').text,
    address: fields.text('address').text,
    ...Object.fromEntries(optional),
    text: fields.prose('text', 'message'),
    known: fields.optionalLine('known', 'text'),
    looks: CLUES.flatMap((clue) =>
      looks?.has(clue) === true ? [{ clue, finds: looks.line(clue, 'reason') }] : [],
    ),
    ways,
    unsure: answers?.has('unsure') === true ? answers.prose('unsure', 'reason') : [],
  };
}
