import { existsSync, readFileSync } from 'node:fs';
import { componentTypes } from '../components/schemas.ts';
import { compileExample } from '../compiler/compile-example.ts';
import type { Block } from '../content/prose.ts';
import { questionTypes } from '../questions/schemas.ts';
import { proseContext } from '../rendering/prose.ts';
import { tinyMedia } from './tiny-media.ts';

/** An example that does not compile; the message lists why. */
export class ExampleError extends Error {
  override readonly name = 'ExampleError';
}

/** The folder of a question type or of another container. */
export function typeFolder(type: string): URL {
  const folders = ['questions', 'components'].map(
    (parent) => new URL(`../${parent}/${type}/`, import.meta.url),
  );
  const folder = folders.find((each) => existsSync(each));
  if (folder === undefined) throw new ExampleError(`no folder is called ${type}`);
  return folder;
}

/** Reads the `example.md` of a type and gives its HTML, as a page of a module shows it. */
export function renderExample(type: string): string {
  return renderContainers(readExample(type));
}

/** The blocks of the `example.md` of a type, compiled. */
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
  return readFileSync(new URL('example.md', typeFolder(type)), 'utf8');
}

/**
 * The blocks of some containers written in Markdown.
 * @throws {ExampleError} where the compiler finds an error.
 */
export function compileContainers(markdown: string): readonly Block[] {
  const drawings = picturesOf(markdown).map((path) => [path, new Uint8Array()] as const);
  const files = new Map([...tinyMedia, ...drawings]);
  const { blocks, errors } = compileExample(markdown, [...questionTypes, ...componentTypes], files);
  if (errors.length > 0) throw new ExampleError(errors.join('\n'));
  return blocks;
}

/** Paths of the drawings that a text shows. */
export function picturesOf(markdown: string): readonly string[] {
  return [...new Set(markdown.match(/images\/[a-z0-9-]+\.svg/g))];
}
