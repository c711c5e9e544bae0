import { last } from '../content/last.ts';
import type { ParseContext } from '../content/element.ts';
import type { Place } from '../content/problem.ts';
import type { Attributes, Block, Container, Inline, ListItem } from '../content/prose.ts';
import {
  emptyOption,
  missingFeedback,
  missingPrompt,
  optionWithoutMark,
  strayContent,
  tooFewOptions,
  unexpectedMark,
} from './problems.ts';

/** One line to choose, with its reason. */
export interface Option {
  /** Written `{#…}` or given by the compiler; the same in every translation. */
  readonly id: string;
  readonly right: boolean;
  readonly label: readonly Inline[];
  readonly reason: readonly Block[];
  /** What its brace says beside its id; absent where it says nothing. */
  readonly values?: Attributes['values'];
  readonly place: Place;
}

/** A line that is not an option: `[?]` or `[_]`. */
export interface Aside {
  readonly label: readonly Inline[];
  readonly reason: readonly Block[];
}

/** What the one list grammar of all question types holds. */
export interface OptionList {
  /** Paragraphs before the list; the last one asks. */
  readonly prompt: readonly Block[];
  readonly options: readonly Option[];
  readonly unsure?: Aside;
  readonly field?: Aside;
  readonly hints: readonly (readonly Inline[])[];
}

interface Grammar {
  /** Whether options carry `[x]` or `[ ]`. Unmarked options are all right or all neutral: their type knows. */
  readonly marked: boolean;
  /** Whether options stand in a numbered list. */
  readonly ordered?: boolean;
  /** Whether `[_]` is understood. */
  readonly field?: boolean;
  /** The fewest options that make a question. */
  readonly least: number;
  /** False where nothing is asked that one may not know: `[?]` and `[i]` have no sense there. */
  readonly asks?: boolean;
  /** False where a line may go without its `>` quote. */
  readonly reasons?: boolean;
}

/** Reads a question's prompt and list; problems go to the context. */
export function readOptions(
  container: Container & { readonly place: Place },
  grammar: Grammar,
  context: ParseContext,
): OptionList {
  const prompt: Block[] = [];
  const options: Option[] = [];
  const hints: (readonly Inline[])[] = [];
  let unsure: Aside | undefined;
  let field: Aside | undefined;
  let inLists = false;
  for (const block of container.children) {
    if (block.type !== 'list') {
      if (inLists) context.error(block.place, strayContent());
      else prompt.push(block);
      continue;
    }
    inLists = true;
    for (const item of block.items) {
      if (grammar.asks === false && (item.mark === 'i' || item.mark === '?')) {
        context.error(item.place, unexpectedMark(`[${item.mark}]`));
      } else if (item.mark === 'i') hints.push(labelOf(item));
      else if (item.mark === '?') unsure = readAside(item, grammar, context);
      else if (item.mark === '_' && grammar.field === true) field = readAside(item, grammar, context);
      else if (item.mark === '_') context.error(item.place, unexpectedMark('[_]'));
      else if (grammar.marked === (item.mark === undefined)) {
        context.error(
          item.place,
          grammar.marked ? optionWithoutMark() : unexpectedMark(`[${item.mark ?? ''}]`),
        );
      } else options.push(readOption(item, grammar, context));
    }
  }
  if (last(prompt)?.type !== 'paragraph') context.error(container.place, missingPrompt());
  if (options.length < grammar.least) context.error(container.place, tooFewOptions(grammar.least));
  return { prompt, options, hints, ...(unsure && { unsure }), ...(field && { field }) };
}

function readOption(item: ListItem, grammar: Grammar, context: ParseContext): Option {
  const label = labelOf(item);
  const { id = '', values } = item.attributes;
  if (label.length === 0) context.error(item.place, emptyOption());
  return {
    id,
    right: item.mark === 'x',
    label,
    reason: reasonOf(item, grammar, context),
    ...(Object.keys(values).length > 0 && { values }),
    place: item.place,
  };
}

function readAside(item: ListItem, grammar: Grammar, context: ParseContext): Aside {
  return { label: labelOf(item), reason: reasonOf(item, grammar, context) };
}

function labelOf(item: ListItem): readonly Inline[] {
  const [first] = item.children;
  return first?.type === 'paragraph' ? first.children : [];
}

/** The quote under a line; every option says why, unless its type lets it go without. */
function reasonOf(item: ListItem, { reasons = true }: Grammar, context: ParseContext): readonly Block[] {
  const quote = item.children.find((block) => block.type === 'quote');
  if (reasons && (quote === undefined || quote.children.length === 0)) {
    context.error(item.place, missingFeedback());
  }
  return quote?.children ?? [];
}
