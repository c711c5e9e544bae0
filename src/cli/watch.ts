import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join, sep } from 'node:path';
import { isSource } from './module-folders.ts';

/** A save is several events: they are told together once they pause this long, in milliseconds. */
const PAUSE = 15;

/** A file found empty has most often just been emptied to be written again: it is given this long. */
const PAUSE_WHEN_EMPTY = 100;

/**
 * Watches a folder and all below it, one watcher a folder: Node 20 on Linux has no recursive watching
 * that survives a file replaced by renaming, which is how many editors save.
 */
export class FolderWatcher {
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #changed = new Set<string>();
  readonly #onChange: (paths: readonly string[]) => void;
  readonly #onLimit: () => void;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param onChange paths that changed, appeared or went.
   * @param onLimit called once where the system refuses more watchers.
   */
  constructor(root: string, onChange: (paths: readonly string[]) => void, onLimit: () => void) {
    this.#onChange = onChange;
    this.#onLimit = onLimit;
    this.#add(root);
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  #add(folder: string): void {
    if (this.#watchers.has(folder)) return;
    try {
      const watcher = watch(folder, (event, name) => this.#note(folder, event, name));
      watcher.on('error', () => this.#remove(folder));
      this.#watchers.set(folder, watcher);
    } catch {
      if (isFolder(folder)) this.#onLimit();
      return;
    }
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory() && isSource(entry.name)) this.#add(join(folder, entry.name));
    }
  }

  #remove(folder: string): void {
    for (const [path, watcher] of this.#watchers) {
      if (path !== folder && !path.startsWith(folder + sep)) continue;
      watcher.close();
      this.#watchers.delete(path);
    }
  }

  #note(folder: string, event: string, name: string | null): void {
    if (name === null || !isSource(name)) return;
    const path = join(folder, name);
    if (event === 'rename') {
      if (isFolder(path)) this.#add(path);
      else this.#remove(path);
    }
    this.#changed.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const wait = [...this.#changed].some(isEmptyFile) ? PAUSE_WHEN_EMPTY : 0;
      if (wait === 0) this.#tell();
      else this.#timer = setTimeout(() => this.#tell(), wait);
    }, PAUSE);
  }

  #tell(): void {
    const paths = [...this.#changed];
    this.#changed.clear();
    this.#onChange(paths);
  }
}

function isEmptyFile(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === 0;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
