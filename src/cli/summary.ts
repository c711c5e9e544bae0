import type { CourseInIndex } from './course-builder.ts';
import type { Entry } from './site-files.ts';
import { aligned } from './table.ts';

/** Lines of the table beyond which only totals are told. */
const MAX_ROWS = 40;

/** What a build made, gathered module by module. */
export class Summary {
  readonly #rows: (readonly string[])[] = [];
  readonly #modules = new Set<string>();
  readonly #courses = new Set<string>();
  #packages = 0;
  #bytes = 0;
  #key = 0;

  add({ module, lang, downloads }: Entry): void {
    this.#modules.add(module.meta.slug);
    this.#count(module.meta.slug, lang, downloads);
  }

  addCourse({ course, lang, downloads }: CourseInIndex): void {
    this.#courses.add(course.meta.slug);
    this.#count(
      course.meta.slug,
      lang,
      downloads.map(({ format, variant, bytes }) => ({
        format: variant === 'single' ? `${format} (une entrée)` : format,
        bytes,
      })),
    );
  }

  /** The copy of the site for a USB key. */
  addKey(bytes: number): void {
    this.#key = bytes;
  }

  #count(
    slug: string,
    lang: string,
    downloads: readonly { readonly format: string; readonly bytes: number }[],
  ): void {
    this.#packages += downloads.length;
    for (const { bytes } of downloads) this.#bytes += bytes;
    if (this.#rows.length <= MAX_ROWS) {
      this.#rows.push([slug, lang, ...downloads.map(({ format, bytes }) => `${format} ${size(bytes)}`)]);
    }
  }

  /** A table with one line a module or course and language, where they are few, then the totals. */
  lines(seconds: number): readonly string[] {
    const table =
      this.#rows.length > MAX_ROWS ? [] : aligned([['Module', 'Langue', 'Paquets'], ...this.#rows]);
    const modules = `${this.#modules.size} module${this.#modules.size > 1 ? 's' : ''}`;
    const courses = this.#courses.size === 0 ? '' : `${this.#courses.size} parcours, `;
    const packages = `${this.#packages} paquet${this.#packages > 1 ? 's' : ''}`;
    return [
      ...table,
      `${modules}, ${courses}${packages}, ${size(this.#bytes)}, en ${decimal(seconds)} s.`,
      `Clé USB, tout le site : ${size(this.#key)}`,
    ];
  }
}

/** Bytes as a person reads them in French. */
export function size(bytes: number): string {
  return bytes < 1_000_000 ? `${decimal(bytes / 1000)} ko` : `${decimal(bytes / 1_000_000)} Mo`;
}

function decimal(value: number): string {
  return value.toFixed(1).replace('.', ',');
}
