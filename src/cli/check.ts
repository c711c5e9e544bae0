import { checkLibrary } from '../compiler/check-library.ts';
import type { ModuleMeta } from '../content/module.ts';
import { courseNames, LibraryFolder } from './library-folder.ts';
import { shownPath } from './module-folders.ts';
import { hasErrors, problemCount, problemLines } from './problem-lines.ts';
import { say, showProgress } from './terminal.ts';

/**
 * Reads all modules and tells what is to mend.
 * @returns 0, or 1 where the content has errors.
 * @throws Fault
 */
export async function check(modules: string): Promise<number> {
  const library = await LibraryFolder.open(modules);
  const folders = await library.folders();
  const problems = [...library.problems];
  const metas: { readonly folder: string; readonly meta: ModuleMeta }[] = [];
  for (const [index, folder] of folders.entries()) {
    showProgress(`Modules : ${index + 1} sur ${folders.length}`);
    const compiled = await library.compile(folder.path);
    problems.push(...compiled.problems);
    const [first] = compiled.modules;
    if (first !== undefined) metas.push({ folder: shownPath(folder.path), meta: first.meta });
  }
  const courses = await library.courses(folders);
  problems.push(...courses.flatMap((course) => course.problems));
  problems.push(...checkLibrary(metas, courseNames(courses)));
  problemLines(problems).forEach(say);
  const read = `${folders.length} module${folders.length > 1 ? 's relus' : ' relu'}`;
  say(problems.length === 0 ? `${read}. Rien à reprendre.` : `\n${read} : ${problemCount(problems)}.`);
  return hasErrors(problems) ? 1 : 0;
}
