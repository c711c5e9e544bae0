import type { Module } from '../content/module.ts';
import type { Option } from '../questions/options.ts';

/** An option and the line of the text where it starts, from 1. */
interface PlacedOption {
  readonly id: string;
  readonly line: number;
}

/** A brace at the end of a line, with the spaces around it. */
const BRACE = /[ \t]*\{([^{}\n]*)\}[ \t]*$/;

/**
 * Writes `{#id}` at the end of the first line of each option that has none.
 * All else stays as it is, line ends and trailing spaces included.
 * @param text the module's text in one language, as it stands on the disk.
 * @param module the same, compiled: it knows the id of each option.
 * @returns the text, the same one where nothing was missing.
 */
export function writeOptionIds(text: string, module: Module): string {
  const lines = text.split('\n');
  for (const { id, line } of optionsOf(module)) {
    const before = lines[line - 1];
    if (before !== undefined) lines[line - 1] = withId(before, id);
  }
  return lines.join('\n');
}

function withId(line: string, id: string): string {
  const [, words = '', end = ''] = /^(.*?)(\s*)$/.exec(line) ?? [];
  const brace = BRACE.exec(words);
  if (brace === null) return `${words} {#${id}}${end}`;
  const inside = brace[1] ?? '';
  if (inside.includes('#')) return line;
  return `${words.slice(0, brace.index)} {#${id} ${inside.trim()}}${end}`;
}

function optionsOf({ text }: Module): readonly PlacedOption[] {
  return text.screens
    .flatMap((screen) => screen.blocks)
    .flatMap((block): readonly Option[] =>
      block.type === 'element' && 'list' in block.data ? block.data.list.options : [],
    )
    .map(({ id, place }) => ({ id, line: place.line }));
}
