import type { DataFields } from '../content/data-fields.ts';
import type { ParseContext } from '../content/element.ts';
import type { Place } from '../content/problem.ts';
import type { Block, Code, Container } from '../content/prose.ts';
import { readOptions, type OptionList } from './options.ts';
import { missingData, secondData, unexpectedMark } from './problems.ts';

/** One way to deal with a goal of a simulated tool, and what comes of it. */
export interface Way {
  readonly id: string;
  readonly ok: boolean;
  readonly why: readonly Block[];
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

/** A way with `ok` and `why`. */
export function readWay(id: string, fields: DataFields): Way {
  return { id, ok: fields.flag('ok'), why: fields.prose('why', 'reason') };
}
