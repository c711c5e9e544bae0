import { basename, join } from 'node:path';
import type { CompiledModule } from '../compiler/compile-module.ts';
import type { Problem } from '../content/problem.ts';
import type { TranslationsCommand } from './command-line.ts';
import { Fault } from './fault.ts';
import { LibraryFolder } from './library-folder.ts';
import { readModuleFiles, shownPath } from './module-folders.ts';
import { errorsOf, problemCount, problemLines } from './problem-lines.ts';
import { replaceFile, rewrite } from './replace-file.ts';
import { say, showProgress, warn } from './terminal.ts';
import { writeTranslatedFrom } from './translated-from.ts';

/** What `declic check` says of a translation that its source has left behind. */
const BEHIND: ReadonlySet<string> = new Set(['translation-behind', 'translation-unmarked']);

/**
 * Tells which translations are behind their source, or notes that some follow it again.
 * @returns 0, or 1 where a module has errors: nothing can be said of that one.
 * @throws Fault
 */
export async function translations(command: TranslationsCommand): Promise<number> {
  const library = await LibraryFolder.open(command.modules);
  const folders = await library.folders();
  const slugs = folders.map(({ path }) => basename(path));
  const unknown = command.done.find((name) => !slugs.includes(name));
  if (unknown !== undefined) {
    throw new Fault(
      `Aucun module ne s’appelle « ${unknown} ».`,
      `Le nom est celui du dossier, par exemple ${slugs[0] ?? ''}.`,
    );
  }
  const errors = [...errorsOf(library.problems)];
  const lines: string[] = [];
  let translated = 0;
  for (const [index, { path }] of folders.entries()) {
    showProgress(`Modules : ${index + 1} sur ${folders.length}`);
    const isDone = command.done.includes(basename(path));
    if (command.done.length > 0 && !isDone) continue;
    if (isDone) await mark(library, path, command.lang);
    const compiled = await library.compile(path);
    errors.push(...errorsOf(compiled.problems));
    for (const { text } of compiled.modules.slice(1)) {
      if (command.lang !== undefined && text.lang !== command.lang) continue;
      translated++;
      lines.push(...report(path, text.lang, compiled.problems));
    }
  }
  lines.forEach(say);
  if (translated === 0 && errors.length === 0) say('Aucune traduction ici.');
  problemLines(errors).forEach(warn);
  if (errors.length > 0) warn(`\n${problemCount(errors)} : rien n’est dit de ces modules.`);
  return errors.length > 0 ? 1 : 0;
}

/** One translation: a line where it follows its source, else a line a part to see again. */
function report(folder: string, lang: string, problems: readonly Problem[]): readonly string[] {
  const file = shownPath(join(folder, `${lang}.md`));
  const behind = problems.filter((problem) => problem.file === file && BEHIND.has(problem.code));
  if (behind.length === 0) return [`${file} : à jour.`];
  return [`${file} : à revoir.`, ...behind.map(({ line, message }) => `  ${file}:${line} ${message}`)];
}

/** Writes into a module's translations the state that their source has now. */
async function mark(library: LibraryFolder, folder: string, lang: string | undefined): Promise<void> {
  const files = await readModuleFiles(folder);
  const { modules, state }: CompiledModule = library.compileFiles(folder, files);
  if (state === undefined) return;
  for (const { text } of modules.slice(1)) {
    const file = `${text.lang}.md`;
    const before = files.get(file);
    if (before === undefined || (lang !== undefined && text.lang !== lang)) continue;
    const after = rewrite(before, (written) => writeTranslatedFrom(written, state));
    if (after !== before) {
      await replaceFile(join(folder, file), after, before, 'declic translations --done');
    }
  }
}
