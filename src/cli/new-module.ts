import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isId } from '../compiler/slug.ts';
import { THEMES } from '../content/module.ts';
import { checkoutFolder } from './checkout.ts';
import type { NewCommand } from './command-line.ts';
import { Fault } from './fault.ts';
import { findModuleFolders, shownPath } from './module-folders.ts';
import { say } from './terminal.ts';

/**
 * Copies the template under a theme and a name.
 * @returns 0.
 * @throws Fault
 */
export async function newModule({ modules, theme, slug }: NewCommand): Promise<number> {
  if (!THEMES.some((known) => known === theme)) {
    throw new Fault(`Le thème « ${theme} » n’existe pas.`, `Les thèmes sont : ${THEMES.join(', ')}.`);
  }
  if (!isId(slug)) {
    throw new Fault(
      `« ${slug} » ne peut pas nommer un module.`,
      'Prenez des lettres sans accent, des chiffres et des tirets.',
    );
  }
  const folder = join(modules, theme, slug);
  const taken = (await findModuleFolders(modules)).find(({ path }) => basename(path) === slug);
  if (existsSync(folder) || taken !== undefined) {
    throw new Fault(`${shownPath(taken?.path ?? folder)} existe déjà.`, 'Choisissez un autre nom.');
  }
  const template = [modules, join(checkoutFolder, 'modules')]
    .map((root) => join(root, '_template'))
    .find((path) => existsSync(path));
  if (template === undefined) {
    throw new Fault(
      'Le module modèle « _template » est introuvable.',
      'Remettez-le dans le dossier des modules.',
    );
  }
  await cp(template, folder, { recursive: true, errorOnExist: true });
  const yaml = join(folder, 'module.yaml');
  const text = await readFile(yaml, 'utf8');
  await writeFile(
    yaml,
    text.replace(/^slug:.*$/m, `slug: ${slug}`).replace(/^theme:.*$/m, `theme: ${theme}`),
  );
  say(`${shownPath(folder)} est prêt. Ouvrez fr.md, puis lancez declic start.`);
  return 0;
}
