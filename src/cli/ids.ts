import { join } from 'node:path';
import type { CompiledModule } from '../compiler/compile-module.ts';
import type { Problem } from '../content/problem.ts';
import { LibraryFolder } from './library-folder.ts';
import { readModuleFiles, shownPath } from './module-folders.ts';
import { freeCodes, optionAt, recordCode } from './option-codes.ts';
import { writeOptionIds } from './option-ids.ts';
import { hasErrors, problemCount, problemLines } from './problem-lines.ts';
import { replaceFile, rewrite } from './replace-file.ts';
import { say, warn } from './terminal.ts';

const COLLISION = 'option-code-collision';
const META = 'module.yaml';

/**
 * Names the options that have no name, in every language, and records the codes that collide.
 * @returns 0, or 1 where a module has errors: that one is left as it is.
 * @throws Fault
 */
export async function ids(modules: string): Promise<number> {
  const library = await LibraryFolder.open(modules);
  const problems = [...library.problems];
  let written = 0;
  for (const folder of await library.folders()) {
    const named = await nameOptions(library, folder.path);
    problems.push(...named.problems);
    written += named.written.length;
    for (const path of named.written) say(`${path} : noms ajoutés.`);
  }
  const errors = problems.filter(({ severity }) => severity === 'error');
  problemLines(errors).forEach(warn);
  say(
    written === 0
      ? 'Aucun nom à ajouter.'
      : `${written} fichier${written > 1 ? 's complétés' : ' complété'}.`,
  );
  if (errors.length > 0) warn(`\n${problemCount(errors)} : ces modules n’ont pas été touchés.`);
  return hasErrors(problems) ? 1 : 0;
}

interface Named {
  readonly problems: readonly Problem[];
  /** Paths of the files that changed. */
  readonly written: readonly string[];
}

async function nameOptions(library: LibraryFolder, folder: string): Promise<Named> {
  const files = new Map(await readModuleFiles(folder));
  const before = new Map(files);
  const compiled = settleCodes(library, folder, files);
  for (const module of compiled.modules) {
    const file = `${module.text.lang}.md`;
    const bytes = files.get(file);
    if (bytes !== undefined)
      files.set(
        file,
        rewrite(bytes, (text) => writeOptionIds(text, module)),
      );
  }
  const changed = [...files].filter(([file, bytes]) => bytes !== before.get(file));
  if (compiled.modules.length === 0 || changed.length === 0)
    return { problems: compiled.problems, written: [] };
  // What is about to be written must read as before.
  const after = library.compileFiles(folder, files);
  if (hasErrors(after.problems)) return { problems: after.problems, written: [] };
  for (const [file, bytes] of changed)
    await replaceFile(join(folder, file), bytes, before.get(file), 'declic ids');
  return { problems: after.problems, written: changed.map(([file]) => shownPath(join(folder, file))) };
}

/** Compiles, recording in the files' module.yaml a code for each option whose own is taken. */
function settleCodes(library: LibraryFolder, folder: string, files: Map<string, Uint8Array>): CompiledModule {
  let compiled = library.compileFiles(folder, files);
  for (;;) {
    const collision = compiled.problems.find(({ code }) => code === COLLISION);
    if (collision === undefined) return compiled;
    const settled = settleCode(library, folder, files, collision);
    if (settled === undefined) return compiled;
    compiled = settled;
  }
}

function settleCode(
  library: LibraryFolder,
  folder: string,
  files: Map<string, Uint8Array>,
  collision: Problem,
): CompiledModule | undefined {
  const text = files.get(collision.file.slice(collision.file.lastIndexOf('/') + 1));
  const yaml = files.get(META);
  const name = text && optionAt(new TextDecoder().decode(text), collision.line);
  if (yaml === undefined || name === undefined) return undefined;
  const isSame = ({ code, file, line }: Problem): boolean =>
    code === COLLISION && file === collision.file && line === collision.line;
  for (const code of freeCodes(name.option)) {
    const recorded = recordCode(new TextDecoder().decode(yaml), name, code);
    if (recorded === undefined) return undefined;
    const tried = new Map(files).set(META, new TextEncoder().encode(recorded));
    const compiled = library.compileFiles(folder, tried);
    if (compiled.problems.some(isSame)) continue;
    files.set(META, tried.get(META) ?? yaml);
    return compiled;
  }
  return undefined;
}
