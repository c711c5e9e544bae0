import { writeFile } from 'node:fs/promises';
import { outcome, outcomeIds, type DigcompOutcome } from '../content/digcomp.ts';
import type { ModuleMeta } from '../content/module.ts';
import { nearest } from '../compiler/nearest.ts';
import type { CoverageCommand } from './command-line.ts';
import { countCompetences, practisedBy } from '../content/coverage.ts';
import { coverageJson } from './coverage-json.ts';
import { coverageMap } from './coverage-map.ts';
import { coverageTable, outcomeLines } from './coverage-text.ts';
import { Fault, systemCode, UsageFault } from './fault.ts';
import { LibraryFolder } from './library-folder.ts';
import { shownPath } from './module-folders.ts';
import { hasErrors, problemLines } from './problem-lines.ts';
import { say, warn } from './terminal.ts';

/**
 * Tells which DigComp outcomes the modules practise; with `outcomes`, which modules practise those.
 * Modules with errors are named and not counted.
 * @returns 0, or 1 where an outcome asked for is unknown or a module has errors.
 * @throws Fault
 */
export async function coverage({ modules, outcomes, json, svg }: CoverageCommand): Promise<number> {
  if (svg !== undefined && !svg.endsWith('.svg')) {
    throw new UsageFault(
      `« ${svg} » n’est pas un nom de dessin.`,
      'Donnez un nom qui finit par .svg.',
      'coverage',
    );
  }
  const unknown = outcomes.filter((id) => !outcomeIds.has(id));
  if (unknown.length > 0) {
    unknown.map(unknownOutcome).forEach(warn);
    return 1;
  }
  const library = await LibraryFolder.open(modules);
  const problems = [...library.problems];
  const metas: ModuleMeta[] = [];
  for (const folder of await library.folders()) {
    const compiled = await library.compile(folder.path);
    problems.push(...compiled.problems);
    const [first] = compiled.modules;
    if (first !== undefined) metas.push(first.meta);
  }
  const practised = practisedBy(metas);
  const counts = countCompetences(practised);
  const asked = found(outcomes);
  if (json) {
    const all = asked.length > 0 ? asked : found([...outcomeIds]);
    say(coverageJson({ counts, outcomes: all, practised, modules: metas.length }));
  } else if (asked.length > 0) {
    asked.flatMap((one) => outcomeLines(one, practised)).forEach(say);
  } else {
    coverageTable(counts, metas.length).forEach(say);
  }
  if (svg !== undefined) await draw(svg, coverageMap(counts, library.library?.title ?? ''));
  const errors = problems.filter(({ severity }) => severity === 'error');
  problemLines(errors).forEach(warn);
  if (errors.length > 0) warn('\nUn module à reprendre n’est pas compté.');
  return hasErrors(problems) ? 1 : 0;
}

function found(ids: readonly string[]): readonly DigcompOutcome[] {
  return ids.flatMap((id) => outcome(id) ?? []);
}

function unknownOutcome(id: string): string {
  const near = nearest(id, outcomeIds);
  const mend = near === undefined ? 'Un acquis s’écrit ainsi : LO1.2.03.' : `Vouliez-vous dire ${near} ?`;
  return `L’acquis « ${id} » n’existe pas dans DigComp 3.0. ${mend}`;
}

/** Writes the map over a former one. */
async function draw(file: string, map: string): Promise<void> {
  try {
    await writeFile(file, map);
  } catch (fault) {
    const code = systemCode(fault);
    if (code !== 'ENOENT' && code !== 'EISDIR') throw fault;
    throw new Fault(
      `La carte ne peut pas s’écrire dans ${shownPath(file)}.`,
      'Choisissez un dossier qui existe.',
    );
  }
  warn(`${shownPath(file)} : carte dessinée.`);
}
