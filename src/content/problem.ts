/** Where something starts in a source file. Both count from 1; a column counts UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning';

/** Something wrong in a source file, said so that its author can mend it alone. */
export interface Problem {
  /** Stable kebab-case name, e.g. `missing-feedback`. */
  readonly code: string;
  /** An error fails the build; a warning does not. */
  readonly severity: Severity;
  /** Path of the file as the author knows it, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, in French, one sentence. */
  readonly message: string;
  /** How to mend it, in French, one sentence. */
  readonly mend: string;
}

/** What a checker says of one place; the file is known by whoever collects. */
export type Finding = Omit<Problem, 'file' | 'severity' | keyof Place>;

/** Collects the problems of one file. */
export interface Reporter {
  error(place: Place, finding: Finding): void;
  warn(place: Place, finding: Finding): void;
}
