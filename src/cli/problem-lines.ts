import type { Problem } from '../content/problem.ts';

/** `path/fr.md:12:3 code message — mend`, as editors and terminals make a link of it. */
export function problemLine({ file, line, column, code, message, mend }: Problem): string {
  return `${file}:${line}:${column} ${code} ${message} — ${mend}`;
}

/** Lines for a terminal: what must be mended first, then what is worth another look. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const errors = problems.filter((problem) => problem.severity === 'error');
  const warnings = problems.filter((problem) => problem.severity === 'warning');
  return [
    ...(errors.length > 0 ? ['À reprendre :', ...errors.map(problemLine)] : []),
    ...(warnings.length > 0 ? ['À relire, sans urgence :', ...warnings.map(problemLine)] : []),
  ];
}

/** `1 point à reprendre, 3 à relire`. */
export function problemCount(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const points = `${errors} point${errors > 1 ? 's' : ''} à reprendre`;
  return warnings > 0 ? `${points}, ${warnings} à relire` : points;
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

export function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem) => problem.severity === 'error');
}
