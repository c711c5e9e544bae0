import type { Problem } from '../content/problem.ts';

/** Something wrong in a finished package: a fault of a format, or a module that grew too heavy. */
export type PackageFinding = Pick<Problem, 'code' | 'file' | 'message' | 'mend'>;

/** Collects the findings of one file. */
export type Report = (code: string, message: string, mend: string) => void;
