import type { ModuleMeta } from '../content/module.ts';
import type { Problem } from '../content/problem.ts';
import { courseSlugTaken } from './messages/courses.ts';
import { formerNameTaken, slugTwice } from './messages/module.ts';
import { FILE_START, ProblemList } from './problem-list.ts';

/** A module's meta and the path of its folder as the author knows it. */
export interface ModuleInFolder {
  readonly folder: string;
  readonly meta: ModuleMeta;
}

/** The name of a course and the path of its file as the author knows it. */
export interface CourseInFile {
  readonly file: string;
  readonly slug: string;
}

/** Checks that the names of modules, former ones included, and of courses are each used once. */
export function checkLibrary(
  modules: readonly ModuleInFolder[],
  courses: readonly CourseInFile[] = [],
): readonly Problem[] {
  const problems = new ProblemList();
  const taken = new Map<string, string>();
  for (const { folder, meta } of modules) {
    const other = taken.get(meta.slug);
    if (other === undefined) taken.set(meta.slug, folder);
    else problems.file(`${folder}/module.yaml`).error(FILE_START, slugTwice(meta.slug, other));
  }
  for (const { folder, meta } of modules) {
    for (const former of meta.formerly) {
      const other = taken.get(former);
      if (other === undefined) taken.set(former, folder);
      else problems.file(`${folder}/module.yaml`).error(FILE_START, formerNameTaken(former, other));
    }
  }
  for (const { file, slug } of courses) {
    const other = taken.get(slug);
    if (other === undefined) taken.set(slug, file);
    else problems.file(file).error(FILE_START, courseSlugTaken(slug, other));
  }
  return problems.sorted();
}
