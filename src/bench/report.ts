import {
  BUDGETS,
  BUILD_BUDGETS,
  CATEGORIES,
  EMPTY_PAINT,
  LEAST_SCORE,
  OF_QUESTIONS,
  PRACTICE_BUDGETS,
  ZIP_BUDGETS,
} from './budgets.ts';
import type { BuildMeasures } from './build-measures.ts';
import type { ModuleMeasures, PackageWeight } from './module-measures.ts';
import type { PageScores } from './site-scores.ts';

/** Everything that a run of the bench found. */
export interface BenchResult {
  readonly modules: readonly (ModuleMeasures & { readonly axe: number })[];
  readonly builds: readonly BuildMeasures[];
  readonly site: readonly PageScores[];
}

type Budgeted = keyof typeof BUDGETS;

/** These are the same on every machine. */
const COUNTS: readonly Budgeted[] = ['files', 'bytes', 'requests'];
const MACHINE: readonly Budgeted[] = ['paint', 'question', 'feedback', 'heap'];

const TIMES: ReadonlySet<Budgeted | 'zip'> = new Set(['paint', 'question', 'feedback']);

/**
 * What is over its budget, a line each.
 * @param times whether times and memory count too.
 */
export function overBudget({ modules, builds, site }: BenchResult, times: boolean): readonly string[] {
  const names = ['zip', ...COUNTS, ...(times ? MACHINE : [])] as const;
  const lines = modules.flatMap((measures) => overOf(measures, names));
  const large = times ? builds.filter((build) => build.modules === BUILD_BUDGETS.modules) : [];
  for (const { modules: count, seconds, memory } of large) {
    if (seconds > BUILD_BUDGETS.seconds)
      lines.push(`${count} modules: ${seconds.toFixed(1)} s is over ${BUILD_BUDGETS.seconds} s`);
    if (memory > BUILD_BUDGETS.memory)
      lines.push(`${count} modules: ${mega(memory)} is over ${mega(BUILD_BUDGETS.memory)}`);
  }
  for (const scores of site) {
    for (const name of CATEGORIES.filter(
      (one) => (times || one !== 'performance') && scores[one] < LEAST_SCORE,
    )) {
      const why = scores.lost.join('; ');
      lines.push(`${scores.page}: ${name} ${scores[name]} is under ${LEAST_SCORE} (${why})`);
    }
  }
  return lines;
}

/** Which packages are over their budget of bytes and files, a line each. */
export function overWeight(packages: readonly PackageWeight[]): readonly string[] {
  return packages.flatMap((weight) => overOf(weight, ['zip', 'files']));
}

function overOf<Name extends Budgeted | 'zip'>(
  measures: Pick<ModuleMeasures, 'module' | 'format' | Name> & { readonly empty?: number },
  names: readonly Name[],
): readonly string[] {
  const { module, format, empty = 0 } = measures;
  const limits = limitsOf(measures);
  const slower = Math.round(Math.max(0, empty - EMPTY_PAINT));
  return names.flatMap((name) => {
    const isTime = TIMES.has(name) && slower > 0;
    if (measures[name] <= limits[name] + (isTime ? slower : 0)) return [];
    const over = `${module}, ${format}: ${name} ${Math.round(measures[name])} is over ${limits[name]}`;
    return [isTime ? `${over} + ${slower} of an empty page` : over];
  });
}

function limitsOf({
  module,
  format,
}: Pick<PackageWeight, 'module' | 'format'>): Readonly<Record<Budgeted | 'zip', number>> {
  const isOfQuestions = OF_QUESTIONS.some((slug) => module.startsWith(`${slug}.`));
  if (isOfQuestions) return { ...BUDGETS, zip: ZIP_BUDGETS[format] };
  return { ...BUDGETS, ...PRACTICE_BUDGETS, zip: PRACTICE_BUDGETS.zip[format] };
}

/** One line for a module just measured, since a whole run takes many minutes. */
export function progress({ module, format, zip, paint, question, feedback, empty }: ModuleMeasures): string {
  const times = [paint, question, feedback].map((time) => Math.round(time)).join(' / ');
  return `${module}, ${format}: ${kilo(zip)}, paint / question / feedback ${times} ms, an empty page ${Math.round(empty)}`;
}

/** The tables to print. */
export function tables({ modules, builds, site }: BenchResult): string {
  const budget: readonly (string | number)[] = [
    'budget',
    '',
    Object.values(ZIP_BUDGETS)
      .map((bytes) => bytes / 1000)
      .join('/'),
    BUDGETS.files,
    kilo(BUDGETS.bytes),
    BUDGETS.requests,
    BUDGETS.paint,
    BUDGETS.question,
    BUDGETS.feedback,
    mega(BUDGETS.heap),
    0,
    '',
    EMPTY_PAINT,
  ];
  const rows = modules.map((m) => [
    m.module,
    m.format,
    kilo(m.zip),
    m.files,
    kilo(m.bytes),
    m.requests,
    Math.round(m.paint),
    Math.round(m.question),
    Math.round(m.feedback),
    mega(m.heap),
    m.axe,
    `${m.cpu.toFixed(1)}×`,
    Math.round(m.empty),
  ]);
  const heads =
    'module,format,zip,files,loaded,requests,paint ms,question ms,feedback ms,heap,axe,cpu,empty ms'.split(
      ',',
    );
  const built = builds.map((b) => [b.modules, `${b.seconds.toFixed(1)} s`, mega(b.memory)]);
  return [
    modules.length > 0 && table([heads, ...rows, budget]),
    site.length > 0 &&
      table([
        ['Lighthouse', ...CATEGORIES],
        ...site.map((one) => [one.page, ...CATEGORIES.map((name) => one[name])]),
      ]),
    builds.length > 0 && table([['modules built', 'time', 'memory'], ...built]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function mega(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? String(cell).padEnd(width) : String(cell).padStart(width);
        })
        .join('  '),
    )
    .join('\n');
}
