import type { Finding, Place, Problem, Reporter, Severity } from '../content/problem.ts';

/** The problems of a module or a library, from all its files. */
export class ProblemList {
  readonly #problems: Problem[] = [];

  /** What collects the problems of one file. */
  file(file: string): Reporter {
    const add = (severity: Severity) => (place: Place, finding: Finding) => {
      this.#problems.push({ ...finding, severity, file, line: place.line, column: place.column });
    };
    return { error: add('error'), warn: add('warning') };
  }

  get hasErrors(): boolean {
    return this.#problems.some((problem) => problem.severity === 'error');
  }

  /** All of them once, by file, line and column. */
  sorted(): readonly Problem[] {
    const byName = new Map(this.#problems.map((problem) => [JSON.stringify(problem), problem]));
    return [...byName.values()].sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
    );
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Where a problem of the whole file is said to be. */
export const FILE_START: Place = { line: 1, column: 1 };
