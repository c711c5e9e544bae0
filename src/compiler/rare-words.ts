import type { Reporter } from '../content/problem.ts';
import type { CompiledText } from './compile-text.ts';
import type { Glossary } from './glossary.ts';
import { unlinkedWord } from './messages/language.ts';
import { placeIn, type Passage } from './prose-walk.ts';

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Warns of a rare word of the glossary that is not linked where it is first read.
 * Only words with `jargon` count: tried with every title of the glossary, eight modules had 64 warnings, most of
 * them for « compte », « site » or « mot de passe »; with `jargon` they had 5.
 */
export function checkRareWords({ glossary, passages }: CompiledText, reporter: Reporter): void {
  const ids = idsByTerm(glossary);
  if (ids.size === 0) return;
  const rare = pattern(ids.keys());
  const met = new Set<string>();
  for (const one of passages.screens) {
    const read = one.text.replace(/\u00a0/g, ' ');
    for (const match of read.matchAll(rare)) {
      const [found, term = ''] = match;
      const id = ids.get(term.toLowerCase()) ?? '';
      const end = match.index + found.length;
      if (met.has(id) || isInWord(read, match.index, end)) continue;
      const isLinked = one.linked.some((part) => part.start <= match.index && end <= part.end);
      if (!isLinked && !mayLink(one)) continue;
      met.add(id);
      if (!isLinked) reporter.warn(placeIn(one, match.index), unlinkedWord(found, id));
    }
  }
}

/** A title is moved to, an answer is ticked, a made-up message shows no help: a link would be in the way. */
function mayLink({ isTitle, container, mark, inReason }: Passage): boolean {
  return isTitle !== true && container !== 'message' && (mark === undefined || inReason);
}

function isInWord(text: string, start: number, end: number): boolean {
  return LETTER.test(text[start - 1] ?? ' ') || LETTER.test(text[end] ?? ' ');
}

function idsByTerm(glossary: Glossary): ReadonlyMap<string, string> {
  return new Map(
    [...glossary.values()].flatMap(({ id, jargon }) => jargon.map((term) => [term.toLowerCase(), id])),
  );
}

/** Any of the terms, or its plural. Longest first: « IA générative » is found before « IA ». */
function pattern(terms: Iterable<string>): RegExp {
  const longestFirst = [...terms].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(${escaped.join('|')})s?`, 'gi');
}
