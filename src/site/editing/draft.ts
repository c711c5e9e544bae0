import { hash } from '../../content/hash.ts';
import type { DeviceStatus, DeviceStore } from '../../tracking/device-store.ts';
import type { Changes } from './workshop.ts';

/** Texts by file, and the sum of the published text that each began from. */
interface Kept {
  readonly texts: Changes;
  readonly from: Readonly<Record<string, number>>;
}

const NOTHING: Kept = { texts: {}, from: {} };

/** Beside the draft: what stood there before it was replaced as a whole. A module's name has no dot. */
const FORMER = '.avant';

/** What someone changed in a module's texts, kept on the device with each change. */
export class Draft {
  readonly #store: DeviceStore;
  readonly #slug: string;
  readonly #published: (file: string) => string;
  #kept: Kept;
  #former: Kept | undefined;
  #status: DeviceStatus;

  /** @param published gives the text of a file as the site has it now. */
  constructor(store: DeviceStore, slug: string, published: (file: string) => string) {
    this.#store = store;
    this.#slug = slug;
    this.#published = published;
    this.#kept = this.#withoutSame(readKept(store.read(slug)) ?? NOTHING);
    this.#former = readKept(store.read(slug + FORMER));
    this.#status = store.status;
  }

  /** Whether a module has a draft on the device. */
  static isKept(store: DeviceStore, slug: string): boolean {
    return readKept(store.read(slug)) !== undefined;
  }

  /** How the last change was kept. */
  get status(): DeviceStatus {
    return this.#status;
  }

  get changes(): Changes {
    return this.#kept.texts;
  }

  get isChanged(): boolean {
    return Object.keys(this.changes).length > 0;
  }

  /** The site's text is not the one that this draft began from. */
  get isBehind(): boolean {
    return Object.entries(this.#kept.from).some(([file, sum]) => sum !== sumOf(this.#published(file)));
  }

  /** Whether something was replaced as a whole, and can be had back. */
  get hasFormer(): boolean {
    return this.#former !== undefined;
  }

  text(file: string): string {
    return this.changes[file] ?? this.#published(file);
  }

  write(file: string, text: string): void {
    const { texts, from } = this.#kept;
    const sum = from[file] ?? sumOf(this.#published(file));
    this.#keep({ texts: { ...texts, [file]: text }, from: { ...from, [file]: sum } });
  }

  /** Puts another text in the place of a whole file. */
  replace(file: string, text: string): void {
    this.#keepFormer(this.#kept);
    this.write(file, text);
  }

  /** Puts the published texts back. */
  reset(): void {
    this.#keepFormer(this.#kept);
    this.#keep(NOTHING);
  }

  /** Gives back what `replace` or `reset` took; once more undoes that. */
  takeBack(): void {
    const former = this.#former ?? NOTHING;
    this.#keepFormer(this.#kept);
    this.#keep(former);
  }

  /** Goes on from the site's text as it is now. */
  catchUp(): void {
    const from = Object.keys(this.changes).map((file) => [file, sumOf(this.#published(file))] as const);
    this.#keep({ ...this.#kept, from: Object.fromEntries(from) });
  }

  /** Tells when another tab changes the same draft. */
  follow(tell: () => void): void {
    this.#store.follow(this.#slug, (value) => {
      if (value !== '') tell();
    });
  }

  #keep(kept: Kept): void {
    this.#kept = this.#withoutSame(kept);
    this.#store.write(this.#slug, this.isChanged ? JSON.stringify(this.#kept) : '');
    this.#status = this.#store.status;
  }

  #keepFormer(former: Kept): void {
    this.#former = former;
    this.#store.write(this.#slug + FORMER, JSON.stringify(former));
  }

  /** What says the same as the site is no change. */
  #withoutSame({ texts, from }: Kept): Kept {
    const files = Object.keys(texts).filter((file) => texts[file] !== this.#published(file));
    const only = <Value>(all: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
      Object.fromEntries(Object.entries(all).filter(([file]) => files.includes(file)));
    return { texts: only(texts), from: only(from) };
  }
}

function sumOf(text: string): number {
  return hash(text, 32);
}

/** What is damaged counts for nothing. */
function readKept(value: string): Kept | undefined {
  try {
    const { texts, from } = JSON.parse(value) as Readonly<Record<string, unknown>>;
    return { texts: entriesOf(texts, 'string'), from: entriesOf(from, 'number') };
  } catch {
    return undefined;
  }
}

function entriesOf(value: unknown, type: 'string'): Readonly<Record<string, string>>;
function entriesOf(value: unknown, type: 'number'): Readonly<Record<string, number>>;
function entriesOf(value: unknown, type: 'string' | 'number'): Readonly<Record<string, unknown>> {
  // A value that has no entries throws, or gives none.
  return Object.fromEntries(Object.entries(value as object).filter(([, one]) => typeof one === type));
}
