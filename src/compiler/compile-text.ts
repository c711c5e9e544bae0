import type { ModuleMeta, ModuleText, Screen } from '../content/module.ts';
import type { Place, Reporter } from '../content/problem.ts';
import type { Block } from '../content/prose.ts';
import { BlockReader } from './blocks.ts';
import {
  checkDataIds,
  nameOptions,
  readElement,
  typeOf,
  type ContainerFacts,
  type ContainerTypes,
} from './containers.ts';
import type { InlineRules } from './inlines.ts';
import { linkedWords, readWords, type Glossary } from './glossary.ts';
import { KEYWORDS, readKeywords } from './keywords.ts';
import { readFrontMatter, readMarkdown } from './markdown-file.ts';
import { noQuestionFirst, unusedWord } from './messages/parts.ts';
import { Names, References } from './names.ts';
import { checkItemBraces, readParts, type Part } from './parts.ts';
import { nameScreens, readScreenParts } from './screens.ts';
import { passage, passages, type Passage } from './prose-walk.ts';
import { readSession } from './session.ts';
import {
  placesOfParts,
  readTranslatedFrom,
  sourceState,
  TRANSLATED_FROM,
  type SourceState,
  type StatePart,
} from './source-state.ts';
import { typesetter } from './typography.ts';
import type { ProseReader, YamlFields } from './yaml-fields.ts';

export interface TextContext {
  readonly lang: string;
  /** Undefined where module.yaml could not be read. */
  readonly meta: ModuleMeta | undefined;
  readonly types: ContainerTypes;
  /** Words of the library in this language. */
  readonly shared: Glossary;
  /** The module's files, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The same module in its first language. */
  readonly first?: CompiledText;
}

/** A module's text and what other checks need of it. */
export interface CompiledText {
  readonly text: ModuleText;
  /** What a person reads in the screens; in the other parts. */
  readonly passages: { readonly screens: readonly Passage[]; readonly others: readonly Passage[] };
  readonly containers: readonly ContainerFacts[];
  /** Questions and other activities of the screens, in order. */
  readonly activities: readonly { readonly id: string; readonly place: Place }[];
  readonly images: ReadonlySet<string>;
  /** The words that the text may link to: its own and the library's. */
  readonly glossary: Glossary;
  /** Seconds that the screens' elements take beyond reading. */
  readonly seconds: number;
  /** What its words are now, part by part. */
  readonly state: SourceState;
  /** In a translation: what its source was when it was made. */
  readonly translatedFrom: SourceState | undefined;
  readonly partPlaces: ReadonlyMap<string, Place>;
}

/**
 * Reads `<lang>.md` from its text; problems go to the reporter.
 * @returns undefined where a problem leaves nothing to read.
 */
export function compileText(
  source: string,
  context: TextContext,
  reporter: Reporter,
): CompiledText | undefined {
  const { lang, meta, first } = context;
  const typeset = typesetter(lang);
  const references = new References();
  const names = new Names(reporter);
  const front = readFrontMatter(source, reporter);
  const rules: InlineRules = {
    link: (href: string, place: Place) => {
      references.link(href, place);
    },
    image: (src: string, place: Place) => {
      references.image(src, place);
    },
    typeset,
  };
  const head = readHead(front.fields, { typeset, isTranslation: first !== undefined }, reporter);
  const blocks = front.body && readMarkdown(front.body, new Set(context.types.keys()), rules, reporter);
  if (blocks === undefined) return undefined;
  const parts = readParts(blocks, reporter);
  const reader = new ElementReader(context, names, rules, reporter);

  const screenParts = readScreenParts(parts, reporter);
  const contents = screenParts.map(({ part }) => reader.read(part.blocks));
  const { seconds } = reader;
  const activities = [...reader.activities];
  const words = parts.flatMap((part) =>
    part.kind === 'glossary' ? readWords(part.blocks, names, reporter) : [],
  );
  const sessionPart = parts.find((part) => part.kind === 'session');
  const sessionBlocks = sessionPart && reader.read(sessionPart.blocks);
  const session =
    sessionPart &&
    sessionBlocks &&
    readSession(
      sessionPart,
      sessionBlocks,
      activities.map(({ id }) => id),
      reporter,
    );
  const ids = nameScreens(
    screenParts,
    first?.text.screens.map(({ id }) => id),
    names,
    reporter,
  );
  const screens: readonly Screen[] = screenParts.map(({ part, arc }, index) => ({
    id: ids[index] ?? '',
    arc,
    title: part.title,
    blocks: contents[index] ?? [],
    place: part.place,
  }));
  const idAt = new Map(screens.map(({ id, place }) => [place.line, id]));
  const stateParts = parts.map(({ kind, place }): StatePart => {
    const id = idAt.get(place.line);
    return { kind, place, ...(id !== undefined && { id }) };
  });
  const [opening] = screenParts;
  if (opening !== undefined && !reader.hasActivity(opening.part.blocks)) {
    reporter.warn(opening.part.place, noQuestionFirst());
  }

  const glossary = new Map([...context.shared, ...words.map((word) => [word.id, word] as const)]);
  references.check(
    [...names.all, ...glossary.keys()],
    [...context.files.keys()],
    meta?.images.map(({ file }) => file),
    reporter,
  );
  for (const part of parts) {
    if (part.kind !== 'glossary') continue;
    for (const block of part.blocks) {
      if (block.type === 'heading' && block.attributes.id !== undefined) {
        if (!references.anchors.has(block.attributes.id))
          reporter.warn(block.place, unusedWord(block.attributes.id));
      }
    }
  }
  return {
    text: {
      lang,
      ...head,
      screens,
      words: linkedWords(references.anchors, glossary, lang),
      ...(session && { session }),
    },
    passages: {
      screens: [...passagesOf(parts.filter(({ kind }) => kind === 'screen')), ...reader.passages],
      others: passagesOf(parts.filter(({ kind }) => kind !== 'screen')),
    },
    containers: reader.containers,
    activities,
    images: references.images,
    glossary,
    seconds,
    state: sourceState(source, stateParts),
    translatedFrom: first && readTranslatedFrom(front.fields),
    partPlaces: placesOfParts(stateParts),
  };
}

function passagesOf(parts: readonly Part[]): readonly Passage[] {
  return parts.flatMap((part) => [
    passage(part.title, { inReason: false, isTitle: true }),
    ...passages(part.blocks),
  ]);
}

function readHead(
  fields: YamlFields | undefined,
  { typeset, isTranslation }: { readonly typeset: (text: string) => string; readonly isTranslation: boolean },
  reporter: Reporter,
): Pick<ModuleText, 'title' | 'summary' | 'canDo' | 'keywords'> {
  if (fields === undefined) return { title: '', summary: '', canDo: [], keywords: [] };
  fields.only(['title', 'summary', 'can-do', KEYWORDS, ...(isTranslation ? [TRANSLATED_FROM] : [])]);
  if (!fields.has('can-do')) fields.text('can-do');
  return {
    title: typeset(fields.text('title').text),
    summary: typeset(fields.text('summary').text),
    canDo: fields.texts('can-do').map(({ text }) => typeset(text)),
    keywords: readKeywords(fields, reporter).map(typeset),
  };
}

/** Gives each container of a text to its type, in order. */
class ElementReader {
  readonly containers: ContainerFacts[] = [];
  readonly activities: { readonly id: string; readonly place: Place }[] = [];
  /** What a person reads in the data of containers. */
  readonly passages: Passage[] = [];
  seconds = 0;
  readonly #context: TextContext;
  readonly #names: Names;
  readonly #rules: InlineRules;
  readonly #reporter: Reporter;

  constructor(context: TextContext, names: Names, rules: InlineRules, reporter: Reporter) {
    this.#context = context;
    this.#names = names;
    this.#rules = rules;
    this.#reporter = reporter;
  }

  read(blocks: readonly Block[]): readonly Block[] {
    checkItemBraces(blocks, this.#reporter);
    return blocks.flatMap((block): readonly Block[] => {
      if (block.type === 'heading' && block.attributes.id !== undefined) {
        this.#names.add(block.attributes.id, block.place);
      }
      return block.type === 'container' ? this.#element(block) : [block];
    });
  }

  /** Whether one of the blocks asks the learner something. */
  hasActivity(blocks: readonly Block[]): boolean {
    return blocks.some(
      (block) => block.type === 'container' && this.#context.types.get(block.name)?.needsId === true,
    );
  }

  #element(block: Extract<Block, { type: 'container' }>): readonly Block[] {
    const { types, meta, lang, files, first } = this.#context;
    const { id } = block.attributes;
    if (id !== undefined) this.#names.add(id, block.place);
    for (const child of block.children) {
      if (child.type === 'heading' && child.attributes.id !== undefined) {
        this.#names.add(child.attributes.id, child.place);
      }
    }
    const type = typeOf(block, types, this.#reporter);
    if (type === undefined) {
      // A mistyped name is one problem: its line in module.yaml is no second one.
      if (id !== undefined && meta?.activities[id] !== undefined)
        this.activities.push({ id, place: block.place });
      return [];
    }
    if (!type.needsId) checkItemBraces(block.children, this.#reporter);
    const twin = first?.containers.find((facts) => facts.id !== '' && facts.id === id);
    const codes = meta?.codes[id ?? ''] ?? {};
    const { container, facts } = type.needsId
      ? nameOptions(block, type.optionAttributes ?? [], codes, twin, this.#reporter)
      : {
          container: block,
          facts: { name: block.name, id: id ?? '', place: block.place, marks: '', options: [] },
        };
    if (type.needsId && id !== undefined) this.activities.push({ id, place: block.place });
    const element = readElement(
      container,
      type,
      { lang, file: (path) => files.get(path), drawing: this.#rules.image },
      this.#reporter,
      this.#prose,
    );
    const ids = element && type.ids?.(element.data);
    const options = ids ? [...facts.options, ...checkDataIds(ids, codes, this.#reporter)] : facts.options;
    this.containers.push({ ...facts, options });
    if (element === undefined) return [];
    this.seconds += type.seconds(element.data);
    return [element];
  }

  readonly #prose: ProseReader = (source, kind) => {
    const blocks = new BlockReader(this.#rules, this.#reporter).read(source, kind === 'message');
    checkItemBraces(blocks, this.#reporter);
    const inMessage = kind === 'message' && { container: 'message' };
    this.passages.push(...passages(blocks, { inReason: kind === 'reason', ...inMessage }));
    return blocks;
  };
}
