import { readFileSync } from 'node:fs';
import { componentTypes } from '../components/schemas.ts';
import { compileExample } from '../compiler/compile-example.ts';
import type { Block } from '../content/prose.ts';
import { questionTypes } from '../questions/schemas.ts';
import { proseContext } from '../rendering/prose.ts';

/** An example that does not compile; the message lists why. */
export class ExampleError extends Error {
  override readonly name = 'ExampleError';
}

/** Reads `src/questions/<type>/example.md` and gives its HTML, as a page of a module shows it. */
export function renderExample(type: string): string {
  return renderContainers(readExample(type));
}

/** The blocks of `src/questions/<type>/example.md`, compiled. */
export function exampleBlocks(type: string): readonly Block[] {
  return compileContainers(readExample(type));
}

/**
 * HTML of some containers written in Markdown.
 * @throws {ExampleError} where the compiler finds an error.
 */
export function renderContainers(markdown: string): string {
  return proseContext({ lang: 'fr' }).blocks(compileContainers(markdown)).text;
}

function readExample(type: string): string {
  return readFileSync(new URL(`../questions/${type}/example.md`, import.meta.url), 'utf8');
}

function compileContainers(markdown: string): readonly Block[] {
  const { blocks, errors } = compileExample(markdown, [...questionTypes, ...componentTypes]);
  if (errors.length > 0) throw new ExampleError(errors.join('\n'));
  return blocks;
}
