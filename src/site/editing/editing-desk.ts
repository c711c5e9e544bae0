import type { Module } from '../../content/module.ts';
import type { Pieces } from '../../packaging/pieces.ts';
import { fetchBytes, fetchPieces, fetchTexts, runSteps } from '../packing/desk.ts';
import { loadLibrary } from '../packing/load-library.ts';
import type { EditedModule, EditingData } from './editing-data.ts';
import type * as editing from './library.ts';
import type { Workshop } from './workshop.ts';

/** A module that was opened. */
export interface OpenModule {
  readonly module: EditedModule;
  readonly workshop: Workshop;
  /** The document of its preview. */
  preview(compiled: Module): string;
}

/** Fetches what the editor needs from its site, and no more than once. */
export class EditingDesk {
  readonly #data: EditingData;
  #library: typeof editing | undefined;
  #shared: Readonly<Record<string, string>> | undefined;
  #pieces: Pieces | undefined;

  constructor(data: EditingData) {
    this.#data = data;
  }

  /** Rejects where a file does not come, or can't be read. */
  async open(module: EditedModule): Promise<OpenModule> {
    const { script, shared, preview } = this.#data.editing;
    const [library, texts, source] = await Promise.all([
      this.#library ?? loadLibrary('editing', script),
      this.#shared ?? fetchTexts(shared),
      fetchBytes(module.source),
    ]);
    this.#library = library;
    this.#shared = texts;
    const files = {
      sheet: whole(preview.sheet),
      core: preview.core.map(whole),
      elements: Object.fromEntries(Object.entries(preview.elements).map(([name, url]) => [name, whole(url)])),
      start: preview.start.map(whole),
      folder: whole(module.folder),
    };
    return {
      module,
      workshop: new library.Workshop(module.slug, source, texts),
      preview: (compiled) => library.previewPage(compiled, files),
    };
  }

  /** Bytes that the next package loads first. */
  get toLoad(): number {
    return this.#pieces === undefined ? this.#data.pieces.bytes : 0;
  }

  /** @returns the package's bytes, or why there are none. */
  async pack(
    module: Module,
    format: string,
    tell: (share: number) => void,
  ): Promise<Uint8Array | 'makeOffline' | 'failed'> {
    try {
      this.#pieces ??= await fetchPieces(this.#data.pieces.url);
    } catch {
      return 'makeOffline';
    }
    try {
      if (this.#library === undefined) return 'failed';
      return await runSteps(this.#library.packedModule(module, this.#pieces, format), tell);
    } catch {
      return 'failed';
    }
  }
}

/** A document made in the page has no folder of its own: its URLs are whole. */
function whole(url: string): string {
  return new URL(url, document.baseURI).href;
}
