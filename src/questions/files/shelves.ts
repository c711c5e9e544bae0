import { BIN } from './schema.ts';

/** The author's nodes of a scene of files, read late. */
export class Shelves {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get files(): readonly HTMLElement[] {
    return this.all('li[data-file]');
  }

  /** Ids of the files. */
  get ids(): readonly string[] {
    return this.files.map(({ dataset }) => dataset['file'] ?? '');
  }

  /** The sections of what is not saved yet, of each folder, then of the bin. */
  get places(): readonly HTMLElement[] {
    return this.all('section[data-place]');
  }

  /** Folders alone. */
  get folders(): readonly HTMLElement[] {
    return this.places.filter((section) => !['', BIN].includes(idOf(section)));
  }

  get mail(): HTMLElement | undefined {
    return this.all('[data-attached]')[0];
  }

  file(id: string): HTMLElement | undefined {
    return this.files.find(({ dataset }) => dataset['file'] === id);
  }

  place(id: string): HTMLElement | undefined {
    return this.places.find((section) => idOf(section) === id);
  }

  parent(id: string): HTMLElement | undefined {
    const { parent } = this.place(id)?.dataset ?? {};
    return parent === undefined ? undefined : this.place(parent);
  }

  title(id: string): string {
    return this.place(id)?.querySelector('h3')?.textContent ?? '';
  }

  /** A folder with those it is in. */
  path(id: string): string {
    const parent = this.parent(id);
    return (parent ? `${this.path(idOf(parent))} › ` : '') + this.title(id);
  }

  /** Names that a file may be given. */
  names(file: string): readonly { readonly id: string; readonly label: string }[] {
    const names = this.file(file)?.querySelectorAll<HTMLElement>('[data-name]') ?? [];
    return [...names].map(({ dataset, textContent }) => ({ id: dataset['name'] ?? '', label: textContent }));
  }

  private all(selector: string): readonly HTMLElement[] {
    return [...this.#host.querySelectorAll<HTMLElement>(selector)];
  }
}

/** Id of a place. */
export function idOf({ dataset }: HTMLElement): string {
  return dataset['place'] ?? '';
}
