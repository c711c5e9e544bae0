import { isMap, isScalar, parseDocument } from 'yaml';
import { hash } from '../content/hash.ts';

/** Bits of the codes by which a saved state names options. */
const CODE_BITS = 12;

/** An option of a question, by their ids. */
export interface OptionName {
  readonly question: string;
  readonly option: string;
}

/**
 * The option written on a line of a text, and the question it belongs to.
 * @param line from 1.
 * @returns undefined where the line has no `{#id}`, or no question stands above it.
 */
export function optionAt(text: string, line: number): OptionName | undefined {
  const lines = text.split('\n').slice(0, line);
  const option = /\{[^{}]*#([\w-]+)[^{}]*\}\s*$/.exec(lines.at(-1) ?? '')?.[1];
  const question = lines
    .map((above) => /^\s*:::+\s*[\w-]+\s*\{[^{}]*#([\w-]+)/.exec(above)?.[1])
    .findLast((id) => id !== undefined);
  return option === undefined || question === undefined ? undefined : { question, option };
}

/** The codes to try for an option whose own is taken, the nearest first. */
export function* freeCodes(option: string): Generator<number> {
  const codes = 2 ** CODE_BITS;
  for (let step = 1; step < codes; step++) yield (hash(option, CODE_BITS) + step) % codes;
}

/**
 * Adds a line to `codes` of a module.yaml; every other byte stays.
 * @returns undefined where `codes` is written in a way that takes no line.
 */
export function recordCode(yaml: string, name: OptionName, code: number): string | undefined {
  const end = yaml.includes('\r\n') ? '\r\n' : '\n';
  const line = `${name.option}: ${code}`;
  const codes = entryOf(parseDocument(yaml).contents, 'codes');
  if (codes === undefined) {
    const gap = yaml === '' || yaml.endsWith('\n') ? '' : end;
    return `${yaml}${gap}codes:${end}  ${name.question}:${end}    ${line}${end}`;
  }
  const question = entryOf(codes.value, name.question);
  const above = question ?? codes;
  if (!isMap(above.value) || above.value.flow === true) return undefined;
  const indent = indentOf(yaml, above.value.range?.[0] ?? 0);
  const added = question === undefined ? `${name.question}:${end}${indent}  ${line}` : line;
  const at = yaml.indexOf('\n', above.start) + 1;
  return `${yaml.slice(0, at)}${indent}${added}${end}${yaml.slice(at)}`;
}

function entryOf(map: unknown, key: string): { readonly start: number; readonly value: unknown } | undefined {
  if (!isMap(map)) return undefined;
  for (const pair of map.items) {
    if (isScalar(pair.key) && pair.key.value === key) {
      return { start: pair.key.range?.[0] ?? 0, value: pair.value };
    }
  }
  return undefined;
}

/** The spaces before what stands at an offset. */
function indentOf(text: string, offset: number): string {
  return /[ \t]*$/.exec(text.slice(0, offset))?.[0] ?? '';
}
