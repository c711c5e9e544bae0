import { UNSURE } from '../content/question.ts';
import type { PlacedText } from '../content/data-fields.ts';
import type { ContainerType, ElementBlock, ParseContext } from '../content/element.ts';
import { hash } from '../content/hash.ts';
import { plainText } from '../content/plain-text.ts';
import type { Place, Reporter } from '../content/problem.ts';
import type { Block, Container, ListItem } from '../content/prose.ts';
import { badId } from './messages/attributes.ts';
import {
  duplicateOptionId,
  missingId,
  optionCodeCollision,
  unknownContainer,
} from './messages/containers.ts';
import { nearest } from './nearest.ts';
import { checkKeys } from './parts.ts';
import { Region } from './region.ts';
import { isId } from './slug.ts';
import { typesetter } from './typography.ts';
import { readYaml, type ProseReader } from './yaml-fields.ts';

/** The kinds of container there are, by name. */
export type ContainerTypes = ReadonlyMap<string, ContainerType>;

/** Codes that module.yaml gives to the options of a question, by option id. */
export type OptionCodes = Readonly<Record<string, number>>;

/** What other languages must repeat of a container. */
export interface ContainerFacts {
  readonly name: string;
  readonly id: string;
  readonly place: Place;
  /** Marks of its lists in order; an unmarked line counts as a dash. */
  readonly marks: string;
  /** Ids of its options, in order. */
  readonly options: readonly string[];
}

type Placed = Container & { readonly place: Place };

/** A container with an id for each option, and what other languages repeat of it. */
export interface NamedContainer {
  readonly container: Placed;
  readonly facts: ContainerFacts;
}

/**
 * Gives an id to each option that has none: the one of the first language, or a short hash of the text.
 * @param keys what the brace of an option may say besides.
 * @param first the same container in the first language.
 */
export function nameOptions(
  container: Placed,
  keys: readonly string[],
  codes: OptionCodes,
  first: ContainerFacts | undefined,
  reporter: Reporter,
): NamedContainer {
  const taken = new TakenCodes(codes, reporter);
  const options: string[] = [];
  let marks = '';
  const items = container.children.flatMap((block) => (block.type === 'list' ? block.items : []));

  for (const item of items) {
    if (isOption(item) && item.attributes.id !== undefined) {
      taken.take(item.attributes.id, item.place);
      options.push(item.attributes.id);
    }
  }
  const written = options.splice(0);
  const free = (text: string): string => {
    for (let salt = 0; ; salt++) {
      const id = hash(salt === 0 ? text : `${text} ${String(salt)}`, 12).toString(36);
      if (!taken.has(id) && !written.includes(id)) return id;
    }
  };
  const named = (item: ListItem): ListItem => {
    checkKeys(item.attributes, isOption(item) ? keys : [], item.place, reporter);
    marks += item.mark ?? '-';
    if (!isOption(item)) return item;
    let id = item.attributes.id ?? first?.options[options.length];
    if (id === undefined) {
      id = free(labelOf(item));
      taken.take(id, item.place);
    }
    options.push(id);
    return { ...item, attributes: { ...item.attributes, id } };
  };
  const children = container.children.map((block) =>
    block.type === 'list' ? { ...block, items: block.items.map(named) } : block,
  );
  const facts = {
    name: container.name,
    id: container.attributes.id ?? '',
    place: container.place,
    marks,
    options,
  };
  return { container: { ...container, children }, facts };
}

/** Checks the ids that a container's data names itself. @returns them, in order. */
export function checkDataIds(
  ids: readonly PlacedText[],
  codes: OptionCodes,
  reporter: Reporter,
): readonly string[] {
  const taken = new TakenCodes(codes, reporter);
  return ids.map(({ text, place }) => {
    if (!isId(text)) reporter.error(place, badId(text));
    taken.take(text, place);
    return text;
  });
}

/** The codes that saved states give to the options of one question: no two may share one. */
class TakenCodes {
  readonly #codes: OptionCodes;
  readonly #reporter: Reporter;
  // Saved states use 0 for « Je ne sais pas ».
  readonly #taken = new Map<number, string>([[0, UNSURE]]);

  constructor(codes: OptionCodes, reporter: Reporter) {
    this.#codes = codes;
    this.#reporter = reporter;
  }

  /** Whether an id made by hashing would share the code of another one. */
  has(id: string): boolean {
    return this.#taken.has(hash(id, 12));
  }

  take(id: string, place: Place): void {
    const code = this.#codes[id] ?? hash(id, 12);
    const other = this.#taken.get(code);
    if (other === id) this.#reporter.error(place, duplicateOptionId(id));
    else if (other !== undefined) this.#reporter.error(place, optionCodeCollision(id, other));
    this.#taken.set(code, id);
  }
}

/** Whether a line of a question's list is an answer to choose. */
function isOption(item: ListItem): boolean {
  return item.mark === undefined || item.mark === 'x' || item.mark === ' ';
}

/** The words that an option's id is made from: typography may change, they stay. */
function labelOf(item: ListItem): string {
  const [label] = item.children;
  if (label?.type !== 'paragraph') return '';
  return plainText(label.children)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/’/g, "'")
    .trim();
}

/** Finds a container's type and checks its brace; undefined where a problem leaves nothing to read. */
export function typeOf(
  container: Placed,
  types: ContainerTypes,
  reporter: Reporter,
): ContainerType | undefined {
  const type = types.get(container.name);
  if (type === undefined) {
    const known = [...types.keys()];
    reporter.error(container.place, unknownContainer(container.name, nearest(container.name, known), known));
    return undefined;
  }
  checkKeys(container.attributes, type.attributes, container.place, reporter);
  if (type.needsId && container.attributes.id === undefined) {
    reporter.error(container.place, missingId(container.name));
  }
  return type;
}

/** What a container's type may ask of the module it stands in. */
export type ModuleOfContainer = Pick<ParseContext, 'lang' | 'file' | 'drawing'>;

/** A container as its type reads it; undefined where an error was reported. */
export function readElement(
  container: Placed,
  type: ContainerType,
  { lang, file, drawing }: ModuleOfContainer,
  reporter: Reporter,
  prose?: ProseReader,
): (ElementBlock & Block) | undefined {
  const data = type.parse(container, {
    lang,
    typeset: typesetter(lang),
    file,
    drawing,
    yaml: (block) => readYaml(Region.ofLines(block.text, block.lines), reporter, prose),
    error: (place, finding) => {
      reporter.error(place, finding);
    },
    warn: (place, finding) => {
      reporter.warn(place, finding);
    },
  });
  if (data === undefined) return undefined;
  const { attributes, name, place } = container;
  // The type whose name this is made the data: the pair holds, though TypeScript cannot follow it.
  return { type: 'element', name, id: attributes.id ?? '', data, place } as ElementBlock & Block;
}
