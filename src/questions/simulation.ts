import type { DataFields, PlacedText } from '../content/data-fields.ts';
import type { ParseContext } from '../content/element.ts';
import type { PairsKey } from '../content/pairs.ts';
import type { Place } from '../content/problem.ts';
import type { Block, Code, Container, Inline } from '../content/prose.ts';
import { readOptions, type OptionList } from './options.ts';
import { missingData, noGoodWay, secondData, trueAtStart, unexpectedMark, unknownFact } from './problems.ts';

/** One way to deal with a goal of a simulated tool, and what comes of it. */
export interface Way {
  readonly id: string;
  readonly ok: boolean;
  readonly why: readonly Block[];
}

/** A way that is taken once all its facts hold in the scene at the same time. */
export interface WhenWay extends Way {
  readonly place: Place;
  /** In the words of the tool, e.g. `position off`. */
  readonly when: readonly string[];
}

/** Something to reach in a scene. */
export interface Goal {
  readonly id: PlacedText;
  readonly text: readonly Inline[];
  readonly ways: readonly WhenWay[];
  /** What is said to « Je ne sais pas ». */
  readonly unsure: readonly Block[];
}

/** What may come to hold in a scene; none where the scene itself could not be read. */
export interface Facts {
  readonly known: readonly string[];
  /** Those that hold at the start. */
  readonly atStart: readonly string[];
}

/** A simulated tool as written: what is asked around it, and its data. */
export interface WrittenTool {
  /** Prompt, hints and « Je ne sais pas »; no options. */
  readonly list: OptionList;
  readonly data: DataFields;
}

/**
 * Reads `:::tool {#id}`: a prompt, one block of YAML, then lines `[?]` and `[i]`.
 * @returns undefined where a problem left no data to read.
 */
export function readTool(
  container: Container & { readonly place: Place },
  context: ParseContext,
): WrittenTool | undefined {
  const isCode = (block: Block): block is Code & { readonly place: Place } => block.type === 'code';
  const [code, second] = container.children.filter(isCode);
  if (second !== undefined) context.error(second.place, secondData());
  const rest = { ...container, children: container.children.filter((block) => !isCode(block)) };
  const list = readOptions(rest, { marked: true, least: 0 }, context);
  for (const { place, right } of list.options) context.error(place, unexpectedMark(right ? '[x]' : '[ ]'));
  if (code === undefined) {
    context.error(container.place, missingData());
    return undefined;
  }
  const data = context.yaml(code);
  return data && { list, data };
}

/** Reads `goals`: each with a text, ways that facts of the scene make true, and a word for « Je ne sais pas ». */
export function readGoals(data: DataFields, facts: Facts, context: ParseContext): readonly Goal[] {
  if (!data.has('goals')) data.text('goals');
  return data.maps('goals').map((fields) => {
    fields.only(['id', 'text', 'ways', 'unsure']);
    if (!fields.has('ways')) fields.text('ways');
    const ways = fields.maps('ways').map((way) => readWhenWay(way, facts, context));
    if (ways.length > 0 && !ways.some(({ ok }) => ok)) context.error(fields.placeOf('ways'), noGoodWay());
    return {
      id: fields.text('id'),
      text: fields.line('text', 'text'),
      ways,
      unsure: fields.has('unsure') ? fields.prose('unsure', 'reason') : [],
    };
  });
}

function readWhenWay(fields: DataFields, { known, atStart }: Facts, context: ParseContext): WhenWay {
  fields.only(['id', 'when', 'ok', 'why']);
  const { text, place } = fields.text('when');
  const when = text.split(',').map((fact) => fact.trim().replace(/\s+/g, ' '));
  for (const fact of text === '' ? [] : when) {
    if (known.length > 0 && !known.includes(fact)) context.error(place, unknownFact(fact, known));
  }
  if (known.length > 0 && when.every((fact) => atStart.includes(fact))) context.error(place, trueAtStart());
  const id = fields.text('id');
  return { ...readWay(id.text, fields), place: id.place, when };
}

/** Ids of goals and of their ways, as answers hold them. */
export function goalIds(goals: readonly Goal[]): readonly PlacedText[] {
  return goals.flatMap(({ id, ways }) => [
    id,
    ...ways.map((way): PlacedText => ({ text: way.id, place: way.place })),
  ]);
}

/** Goals to the ways that suit them. */
export function goalsKey(goals: readonly Goal[]): PairsKey {
  return {
    accepted: new Map(goals.map(({ id, ways }) => [id.text, ways.flatMap((way) => (way.ok ? way.id : []))])),
    targets: goals.flatMap(({ ways }) => ways.map(({ id }) => id)),
  };
}

/** A way with `ok` and `why`. */
export function readWay(id: string, fields: DataFields): Way {
  return { id, ok: fields.flag('ok'), why: fields.prose('why', 'reason') };
}
