import type { Word } from '../content/module.ts';
import { plainText } from '../content/plain-text.ts';
import type { Problem, Reporter } from '../content/problem.ts';
import type { Block, Heading } from '../content/prose.ts';
import type { Place } from '../content/problem.ts';
import { readMarkdown } from './markdown-file.ts';
import { checkKeys, readParts, checkHeadings } from './parts.ts';
import {
  emptyJargon,
  emptyWord,
  textBeforeWords,
  unknownPart,
  wordForm,
  wordWithoutId,
} from './messages/parts.ts';
import { anchorsOf, Names, References } from './names.ts';
import { checkGlossaryLanguage } from './plain-language.ts';
import { ProblemList } from './problem-list.ts';
import { Region } from './region.ts';
import { readSourceText } from './source-text.ts';
import { typesetter } from './typography.ts';

/** A word as the glossary's file gives it. */
export interface GlossaryWord extends Word {
  /** Rare words that a text should link to this one: the `jargon` of its line. */
  readonly jargon: readonly string[];
}

/** Words by id. */
export type Glossary = ReadonlyMap<string, GlossaryWord>;

export interface CompiledGlossary {
  readonly words: Glossary;
  readonly problems: readonly Problem[];
}

/**
 * Reads `glossary.<lang>.md`, whose words every module of the library may link to.
 * @param file its path as the author knows it.
 */
export function compileGlossary(source: Uint8Array, file: string, lang: string): CompiledGlossary {
  const problems = new ProblemList();
  const reporter = problems.file(file);
  const text = readSourceText(source, reporter);
  if (text === undefined) return { words: new Map(), problems: problems.sorted() };
  const references = new References();
  const names = new Names(reporter);
  const rules = {
    link: (href: string, place: Place) => {
      references.link(href, place);
    },
    image: (src: string, place: Place) => {
      references.image(src, place);
    },
    typeset: typesetter(lang),
  };
  const words = new Map<string, GlossaryWord>();
  const blocks = readMarkdown(Region.ofText(text), new Set(), rules, reporter) ?? [];
  for (const part of readParts(blocks, reporter)) {
    if (part.kind !== 'glossary') reporter.error(part.place, unknownPart());
    else for (const word of readWords(part.blocks, names, reporter)) words.set(word.id, word);
  }
  references.check(names.all, [], [], reporter);
  checkGlossaryLanguage([...words.values()], lang, reporter);
  return { words, problems: problems.sorted() };
}

/** Reads `## Word {#mot-x}` and what stands under it. */
export function readWords(
  blocks: readonly Block[],
  names: Names,
  reporter: Reporter,
): readonly GlossaryWord[] {
  checkHeadings(blocks, 2, false, reporter);
  const words: GlossaryWord[] = [];
  let open: { heading: Heading & { place: Place }; blocks: Block[] } | undefined;
  const close = () => {
    if (open === undefined) return;
    const { heading } = open;
    if (open.blocks.length === 0) reporter.error(heading.place, emptyWord());
    const id = wordId(heading, names, reporter);
    const jargon = readJargon(heading, reporter);
    if (id !== undefined) words.push({ id, title: heading.children, blocks: open.blocks, jargon });
  };
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 2) {
      close();
      open = { heading: block, blocks: [] };
    } else if (open !== undefined) open.blocks.push(block);
    else reporter.error(block.place, textBeforeWords());
  }
  close();
  return words;
}

function wordId(
  { attributes, place }: Heading & { readonly place: Place },
  names: Names,
  reporter: Reporter,
): string | undefined {
  checkKeys(attributes, ['jargon'], place, reporter);
  if (attributes.id === undefined) {
    reporter.error(place, wordWithoutId());
    return undefined;
  }
  if (!attributes.id.startsWith('mot-')) reporter.error(place, wordForm(attributes.id));
  names.add(attributes.id, place);
  return attributes.id;
}

function readJargon(
  { attributes, place }: Heading & { readonly place: Place },
  reporter: Reporter,
): readonly string[] {
  const terms = attributes.values['jargon']?.split(',').map((term) => term.trim().replace(/'/g, '’'));
  if (terms?.includes('')) reporter.error(place, emptyJargon());
  return terms?.filter(Boolean) ?? [];
}

const collators = new Map<string, Intl.Collator>();

function collator(lang: string): Intl.Collator {
  const known = collators.get(lang) ?? new Intl.Collator(lang);
  collators.set(lang, known);
  return known;
}

/** The words that some ids lead to, directly or from word to word, in alphabetical order. */
export function linkedWords(anchors: Iterable<string>, glossary: Glossary, lang: string): readonly Word[] {
  const found = new Map<string, Word>();
  const pending = [...anchors];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const word = glossary.get(id);
    if (word === undefined || found.has(id)) continue;
    const { title, blocks } = word;
    found.set(id, { id, title, blocks });
    pending.push(...anchorsOf(word.blocks));
  }
  return inOrder([...found.values()], lang);
}

/** Words in the alphabetical order of a language. */
export function inOrder<One extends Word>(words: readonly One[], lang: string): readonly One[] {
  return [...words].sort((a, b) => collator(lang).compare(plainText(a.title), plainText(b.title)));
}
