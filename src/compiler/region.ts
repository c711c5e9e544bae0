import type { Place } from '../content/problem.ts';

/** One line of a region: where it starts in the region's text, and where that is in the file. */
interface Line extends Place {
  readonly start: number;
}

/**
 * A stretch of text that knows where each of its characters stands in the file.
 * Prefixes that Markdown strips (list indents, quote marks) are counted line by line.
 */
export class Region {
  readonly text: string;
  readonly #lines: readonly Line[];

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.#lines = lines;
  }

  /** A whole file whose line ends are `\n`, or a part of it that starts at a line. */
  static ofText(text: string, firstLine = 1): Region {
    const lines: Line[] = [];
    let start = 0;
    for (let line = firstLine; ; line++) {
      lines.push({ start, line, column: 1 });
      const end = text.indexOf('\n', start);
      if (end < 0) return new Region(text, lines);
      start = end + 1;
    }
  }

  /** A text whose lines start at these places. */
  static ofLines(text: string, places: readonly Place[]): Region {
    let start = 0;
    const lines = text.split('\n').map((line, index) => {
      const { line: number, column } = places[index] ?? { line: 1, column: 1 };
      const placed = { start, line: number, column };
      start += line.length + 1;
      return placed;
    });
    return new Region(text, lines);
  }

  /** Where each line starts in the file. */
  get linePlaces(): readonly Place[] {
    return this.#lines.map(({ line, column }) => ({ line, column }));
  }

  /** The place of a character of the text, by its offset in UTF-16 units. */
  place(offset: number): Place {
    const { line, column, start } = this.#lineAt(offset);
    return { line, column: column + offset - start };
  }

  /** The characters from one offset to another. */
  slice(from: number, to: number): Region {
    const first = this.#indexAt(from);
    const lines: Line[] = [];
    for (let index = first; index < this.#lines.length; index++) {
      const line = this.#lines[index];
      if (line === undefined || (index > first && line.start > to)) break;
      const start = Math.max(line.start, from);
      lines.push({ start: start - from, line: line.line, column: line.column + start - line.start });
    }
    return new Region(this.text.slice(from, to), lines);
  }

  /**
   * The text that Markdown made of this region by stripping prefixes and trimming ends:
   * each of its lines is found again in the lines here, in order.
   */
  derive(text: string): Region {
    const only = this.#lines[0];
    if (only !== undefined && !text.includes('\n')) {
      const at = this.text.indexOf(text);
      if (at >= 0 && !this.text.slice(0, at).includes('\n')) {
        return new Region(text, [{ start: 0, line: only.line, column: only.column + at }]);
      }
    }
    const lines: Line[] = [];
    const own = this.text.split('\n');
    let index = 0;
    let start = 0;
    for (const line of text.split('\n')) {
      const words = line.trim();
      let found = index;
      while (found < own.length && !own[found]?.includes(words)) found++;
      if (found === own.length) found = Math.min(index, own.length - 1);
      const source = own[found] ?? '';
      const lead = line.length - line.trimStart().length;
      const at = words === '' ? source.length : source.lastIndexOf(words);
      const home = this.#lines[Math.min(found, this.#lines.length - 1)];
      if (home !== undefined)
        lines.push({
          start,
          line: home.line,
          column: home.column + (at < 0 ? source.length - source.trimStart().length : at) - lead,
        });
      start += line.length + 1;
      index = found + 1;
    }
    return new Region(text, lines);
  }

  #lineAt(offset: number): Line {
    return this.#lines[this.#indexAt(offset)] ?? { start: 0, line: 1, column: 1 };
  }

  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lines[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
