import type { ParseContext } from '../../content/element.ts';
import { hash } from '../../content/hash.ts';
import { plainText } from '../../content/plain-text.ts';
import type { Place } from '../../content/problem.ts';
import type { Block, Container } from '../../content/prose.ts';
import { readMode } from '../mode.ts';
import { readOptions, type Option } from '../options.ts';
import { cutGaps, hidesGap } from './gap-marks.ts';
import {
  choicesToType,
  emptyWord,
  gapInMarks,
  gapWithoutLine,
  lineWithoutGap,
  missingGap,
  oneWord,
  sameGap,
  sameWord,
  spellingsToChoose,
  tooManyGaps,
  typedWithValue,
  wordTooLong,
} from './problems.ts';
import { MOST_GAPS, MOST_LETTERS, type Cloze, type Gap, type Word } from './schema.ts';

type Placed = Container & { readonly place: Place };

const CHOICES = /\s+\/\s+/;

/**
 * `:::cloze {#id}`: a question, a text with gaps `[1]`, `[2]`…, and an unmarked line a gap, in their order:
 * `right / other / other` to choose, or `right | right` where the brace says `typed`.
 */
export function parse(container: Placed, context: ParseContext): Cloze | undefined {
  const { text, rest } = takeText(container);
  const list = readOptions(rest, { marked: false, least: 1 }, context);
  const mode = readMode(container, context);
  const flag = container.attributes.values['typed'];
  if (flag !== undefined && flag !== '') context.error(container.place, typedWithValue(flag));
  if (text.length === 0) {
    context.error(container.place, missingGap());
    return undefined;
  }
  checkGaps(text, list.options, context);
  if (list.options.length > MOST_GAPS) context.error(container.place, tooManyGaps());
  if (flag !== undefined) {
    const gaps = list.options.map((option) => readSpellings(option, context));
    return { list, text, typed: true, mode, gaps, words: [] };
  }
  return { list, text, typed: false, mode, ...readWords(list.options, context) };
}

/** From the first block with a gap to the lists. */
function takeText(container: Placed): { readonly text: readonly Block[]; readonly rest: Placed } {
  const { children } = container;
  const lists = children.findIndex(({ type }) => type === 'list');
  const end = lists < 0 ? children.length : lists;
  const start = children.slice(0, end).findIndex((block) => numbersIn(block).length > 0);
  if (start < 0) return { text: [], rest: container };
  const rest = { ...container, children: [...children.slice(0, start), ...children.slice(end)] };
  return { text: children.slice(start, end), rest };
}

/** Numbers of the gaps in a block, as they come. */
function numbersIn(block: Block): readonly number[] {
  if (block.type === 'quote') return block.children.flatMap(numbersIn);
  if (block.type !== 'paragraph') return [];
  return cutGaps(block.children).flatMap((piece) => (piece.type === 'gap' ? piece.number : []));
}

function checkGaps(text: readonly Block[], options: readonly Option[], context: ParseContext): void {
  const found = new Set<number>();
  let isHidden = false;
  const check = (block: Block): void => {
    if (block.type === 'quote') block.children.forEach(check);
    if (block.type !== 'paragraph') return;
    if (hidesGap(block.children)) {
      isHidden = true;
      context.error(block.place, gapInMarks());
    }
    for (const number of numbersIn(block)) {
      if (found.has(number)) context.error(block.place, sameGap(number));
      else if (options[number - 1] === undefined) context.error(block.place, gapWithoutLine(number));
      found.add(number);
    }
  };
  text.forEach(check);
  options.forEach(({ place }, index) => {
    // The line of a hidden gap may have it there.
    if (!isHidden && !found.has(index + 1)) context.error(place, lineWithoutGap(index + 1));
  });
}

/** The pieces of a line between signs, each once. */
function readPieces({ label, place }: Option, sign: RegExp, context: ParseContext): readonly string[] {
  const pieces = plainText(label)
    .split(sign)
    .map((piece) => piece.trim());
  if (label.length > 0 && pieces.includes('')) context.error(place, emptyWord());
  const again = pieces.find((piece, index) => piece !== '' && pieces.indexOf(piece) < index);
  if (again !== undefined) context.error(place, sameWord(again));
  return pieces;
}

function readSpellings(option: Option, context: ParseContext): Gap {
  if (CHOICES.test(plainText(option.label))) context.error(option.place, choicesToType());
  const accepted = readPieces(option, /\|/, context);
  const long = accepted.find((spelling) => spelling.length > MOST_LETTERS);
  if (long !== undefined) context.error(option.place, wordTooLong(long));
  return { answer: accepted[0] ?? '', accepted, choices: [] };
}

function readWords(options: readonly Option[], context: ParseContext): Pick<Cloze, 'gaps' | 'words'> {
  const lines = options.map((option) => {
    if (plainText(option.label).includes('|')) context.error(option.place, spellingsToChoose());
    return { option, pieces: readPieces(option, CHOICES, context) };
  });
  const ids = new Map<string, string>();
  const take = (words: string, id: string): Word => {
    ids.set(words, ids.get(words) ?? id);
    return { id: ids.get(words) ?? id, words };
  };
  // No id that an author writes has two hyphens in a row.
  const answers = lines.map(({ option, pieces }) => take(pieces[0] ?? '', `${option.id}--r`));
  const shared = [...ids].map(([words, id]) => ({ id, words }));
  const gaps = lines.map(({ option, pieces }, index): Gap => {
    const [answer = '', ...others] = pieces;
    if (others.length === 0 && shared.length === 1 && answer !== '') context.error(option.place, oneWord());
    const { id = '' } = answers[index] ?? {};
    const own = others.map((words) => take(words, `${option.id}--${hash(words, 24).toString(36)}`));
    return { answer, accepted: [id], choices: own.length > 0 ? [{ id, words: answer }, ...own] : shared };
  });
  return { gaps, words: [...ids].map(([words, id]) => ({ id, words })) };
}
