import type { Place, Reporter } from '../content/problem.ts';
import type { Block, Inline } from '../content/prose.ts';
import { brokenAnchor, brokenPath, imageElsewhere, unlistedImage, unsafeLink } from './messages/prose.ts';
import { duplicateId } from './messages/attributes.ts';
import { nearest } from './nearest.ts';

/** The names that links of one text may lead to, each given once. */
export class Names {
  readonly #places = new Map<string, Place>();
  readonly #reporter: Reporter;

  constructor(reporter: Reporter) {
    this.#reporter = reporter;
  }

  add(id: string, place: Place): void {
    const first = this.#places.get(id);
    if (first !== undefined) this.#reporter.error(place, duplicateId(id, first.line));
    else this.#places.set(id, place);
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  get all(): readonly string[] {
    return [...this.#places.keys()];
  }
}

interface Reference {
  readonly target: string;
  readonly place: Place;
}

/** The links and images of one text, checked once all its names are known. */
export class References {
  readonly #links: Reference[] = [];
  readonly #images: Reference[] = [];

  link(target: string, place: Place): void {
    this.#links.push({ target, place });
  }

  image(target: string, place: Place): void {
    this.#images.push({ target, place });
  }

  /** Paths of the images shown. */
  get images(): ReadonlySet<string> {
    return new Set(this.#images.map(({ target }) => target));
  }

  /** Ids that links of the text lead to. */
  get anchors(): ReadonlySet<string> {
    return new Set(this.#links.flatMap(({ target }) => (target.startsWith('#') ? [target.slice(1)] : [])));
  }

  /**
   * @param names ids that a link may lead to.
   * @param files paths of the module's files.
   * @param listed images that module.yaml lists; undefined where it could not be read.
   */
  check(
    names: readonly string[],
    files: readonly string[],
    listed: readonly string[] | undefined,
    reporter: Reporter,
  ): void {
    const known = new Set(names);
    for (const { target, place } of this.#links) {
      if (target.startsWith('#')) {
        const id = target.slice(1);
        if (!known.has(id)) reporter.error(place, brokenAnchor(id, nearest(id, known)));
      } else if (/^(?:https?:\/\/|mailto:)[^\s/]/i.test(target)) {
        continue;
      } else if (!isInside(target)) {
        reporter.error(place, unsafeLink(target));
      } else if (!files.includes(target)) {
        reporter.error(place, brokenPath(target, nearest(target, files)));
      }
    }
    for (const { target, place } of this.#images) {
      if (!isInside(target) || !/^images\/[a-z0-9-]+\.svg$/.test(target)) {
        reporter.error(place, imageElsewhere(target));
      } else if (!files.includes(target)) {
        reporter.error(place, brokenPath(target, nearest(target, files)));
      } else if (listed?.includes(target) === false) reporter.error(place, unlistedImage(target));
    }
  }
}

/** Whether a path stays in the module's folder and names no scheme. */
function isInside(path: string): boolean {
  return /^[a-z0-9][a-z0-9./-]*$/i.test(path) && !path.split('/').includes('..') && !path.includes('//');
}

/** Ids that the links of some blocks lead to. */
export function anchorsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const anchors = new Set<string>();
  const readInlines = (inlines: readonly Inline[]) => {
    for (const inline of inlines) {
      if (inline.type === 'link' && inline.href.startsWith('#')) anchors.add(inline.href.slice(1));
      if ('children' in inline) readInlines(inline.children);
    }
  };
  const read = (block: Block) => {
    if (block.type === 'paragraph' || block.type === 'heading') readInlines(block.children);
    else if (block.type === 'quote') block.children.forEach(read);
    else if (block.type === 'list')
      block.items.forEach((item) => {
        item.children.forEach(read);
      });
    else if (block.type === 'table') [block.header, ...block.rows].flat().forEach(readInlines);
  };
  blocks.forEach(read);
  return anchors;
}
