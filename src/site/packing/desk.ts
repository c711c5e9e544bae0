import type { Module } from '../../content/module.ts';
import type { Pieces } from '../../packaging/pieces.ts';
import type * as packing from './library.ts';
import { MODULE_DATA, type ModuleData } from './module-data.ts';

/** A file of the site did not come. */
export class NotFetchedError extends Error {
  override readonly name = 'NotFetchedError';
}

export async function fetchPieces(url: string): Promise<Pieces> {
  return (await (await ask(url)).json()) as Pieces;
}

/** Texts by file name, published as one JSON. */
export async function fetchTexts(url: string): Promise<Readonly<Record<string, string>>> {
  return (await (await ask(url)).json()) as Readonly<Record<string, string>>;
}

/** @param folder URL of the module's folder in the site, with a slash at its end. */
export async function fetchModule(folder: string, { moduleOf }: typeof packing): Promise<Module> {
  const data = (await (await ask(`${folder}${MODULE_DATA}`)).json()) as ModuleData;
  const media = data.media.map(async (path) => ({ path, bytes: await fetchBytes(`${folder}${path}`) }));
  return moduleOf(data, await Promise.all(media));
}

/** @throws NotFetchedError */
export async function fetchBytes(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await ask(url)).arrayBuffer());
}

async function ask(url: string): Promise<Response> {
  const answer = await fetch(url);
  if (!answer.ok) throw new NotFetchedError(`${url}: ${answer.status}`);
  return answer;
}

/** As long as this may a page stand still, in milliseconds. */
const PATIENCE = 50;

/** Runs steps to their end, and lets the page draw and answer between them. */
export async function runSteps<Result>(
  steps: Generator<number, Result, undefined>,
  tell: (share: number) => void,
): Promise<Result> {
  for (let since = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - since < PATIENCE) continue;
    tell(value);
    await drawn();
    since = performance.now();
  }
}

/** Resolves once the page has drawn what changed; at once where it is hidden and draws nothing. */
export function drawn(): Promise<void> {
  return new Promise((done) => {
    if (document.hidden) setTimeout(done);
    else requestAnimationFrame(() => setTimeout(done));
  });
}

/** A file made in this page, offered as a link until it is let go. */
export interface MadeFile {
  readonly name: string;
  readonly url: string;
  readonly bytes: number;
}

export function madeFile(name: string, type: string, content: Uint8Array | string): MadeFile {
  // Its buffer is its own: no view of a shared one comes here.
  const blob = new Blob([content as Uint8Array<ArrayBuffer> | string], { type });
  return { name, url: URL.createObjectURL(blob), bytes: blob.size };
}

export function letGo(file: MadeFile | undefined): void {
  if (file !== undefined) URL.revokeObjectURL(file.url);
}
