/** A file as it stands at the start. */
export interface Item {
  readonly id: string;
  /** Its folder; empty where it is not saved yet. */
  readonly folder: string;
  readonly binned: boolean;
}

/** Where files are and what was done with them, as facts say it. */
export class Desk {
  readonly #items: readonly Item[];
  readonly #folders = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #binned = new Set<string>();
  readonly #attached = new Set<string>();
  readonly #opened = new Set<string>();
  /** The place shown. */
  at: string;

  /** @param held facts that hold already, beside what stands at the start. */
  constructor(items: readonly Item[], at: string, held: readonly string[] = []) {
    this.#items = items;
    this.at = at;
    for (const { id, folder, binned } of items) {
      this.#folders.set(id, folder);
      if (binned) this.#binned.add(id);
    }
    for (const fact of held) {
      const [file = '', verb, what = ''] = fact.split(' ');
      if (file === 'at') this.at = verb ?? at;
      else if (verb === 'in') this.move(file, what);
      else if (verb === 'named') this.rename(file, what);
      else if (verb === 'binned') this.throw(file);
      else if (verb === 'attached') this.attach(file, true);
      else if (verb === 'opened') this.open(file);
    }
  }

  /** A file's folder, kept while it is in the bin; empty where it is not saved yet. */
  folderOf(file: string): string {
    return this.#folders.get(file) ?? '';
  }

  /** Id of the name given; undefined while it is the first one. */
  nameOf(file: string): string | undefined {
    return this.#names.get(file);
  }

  isBinned(file: string): boolean {
    return this.#binned.has(file);
  }

  isAttached(file: string): boolean {
    return this.#attached.has(file);
  }

  move(file: string, folder: string): void {
    this.#binned.delete(file);
    this.#folders.set(file, folder);
  }

  rename(file: string, name: string): void {
    this.#names.set(file, name);
  }

  throw(file: string): void {
    this.#binned.add(file);
    this.#attached.delete(file);
  }

  restore(file: string): void {
    this.#binned.delete(file);
  }

  attach(file: string, attached: boolean): void {
    if (attached) this.#attached.add(file);
    else this.#attached.delete(file);
  }

  open(file: string): void {
    this.#opened.add(file);
  }

  get facts(): ReadonlySet<string> {
    const facts = this.#items.flatMap(({ id }) => [
      this.isBinned(id) ? `${id} binned` : `${id} in ${this.folderOf(id)}`,
      `${id} named ${this.nameOf(id) ?? ''}`,
      ...(this.isAttached(id) ? [`${id} attached`] : []),
      ...(this.#opened.has(id) ? [`${id} opened`] : []),
    ]);
    return new Set([...facts, `at ${this.at}`]);
  }
}
