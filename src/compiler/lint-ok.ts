import type { Problem } from '../content/problem.ts';
import { unusedLintOk } from './messages/module.ts';
import type { ModuleYaml } from './module-yaml.ts';
import { FILE_START, type ProblemList } from './problem-list.ts';

/**
 * Takes out the warnings that the author keeps on purpose (`lint-ok`), and reports the lines of it that
 * silence nothing.
 * @param texts the module's text files by path.
 */
export function silence(
  problems: ProblemList,
  yaml: ModuleYaml,
  texts: ReadonlyMap<string, string>,
  yamlPath: string,
): readonly Problem[] {
  const lines = new Map([...texts].map(([file, text]) => [file, text.split('\n')]));
  const used = new Set<number>();
  const isKept = (problem: Problem): boolean => {
    if (problem.severity === 'error') return true;
    const line = lines.get(problem.file)?.[problem.line - 1] ?? '';
    const index = yaml.meta.lintOk.findIndex(
      ({ code, text }) => code === problem.code && line.includes(text),
    );
    if (index >= 0) used.add(index);
    return index < 0;
  };
  const silenced = new Set(problems.sorted().filter((problem) => !isKept(problem)));
  yaml.meta.lintOk.forEach(({ code }, index) => {
    if (!used.has(index))
      problems.file(yamlPath).warn(yaml.lintOkPlaces[index] ?? FILE_START, unusedLintOk(code));
  });
  return problems.sorted().filter((problem) => !silenced.has(problem));
}
