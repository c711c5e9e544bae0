import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { missingSchemas } from '../formats/scorm2004/manifest-schemas.ts';
import { PackagePathError, sortedPaths } from '../packaging/package-path.ts';
import type { Files } from '../packaging/packager.ts';
import { Fault, systemCode } from './fault.ts';
import { shownPath } from './module-folders.ts';

const SCHEMA = /\.(xsd|dtd)$/;

/**
 * The schemas of SCORM 2004 4th edition that a folder holds, its own folders included, by path inside it.
 * @throws Fault where the folder is missing, or the set is not whole.
 */
export async function readSchemas(folder: string): Promise<Files> {
  const found = await readdir(folder, { recursive: true }).catch((fault: unknown) => {
    if (systemCode(fault) !== 'ENOENT') throw fault;
    throw new Fault(
      `Le dossier ${shownPath(folder)} n’existe pas.`,
      'Donnez celui qui contient les schémas, après --xsd.',
    );
  });
  const paths = found.filter((path) => SCHEMA.test(path)).map((path) => path.replaceAll('\\', '/'));
  const missing = missingSchemas(paths);
  if (missing.length > 0) {
    throw new Fault(
      `Il manque des schémas dans ${shownPath(folder)} : ${missing.join(', ')}.`,
      'Copiez-y tous ceux de SCORM 2004, 4e édition.',
    );
  }
  const files = await Promise.all(
    checked(paths).map(async (path) => [path, new Uint8Array(await readFile(join(folder, path)))] as const),
  );
  return Object.fromEntries(files);
}

function checked(paths: readonly string[]): readonly string[] {
  try {
    return sortedPaths(paths);
  } catch (fault) {
    if (!(fault instanceof PackagePathError)) throw fault;
    throw new Fault(
      `Ce nom de schéma ne passe pas partout : ${fault.path}.`,
      'Gardez les noms d’origine, sans espace ni accent.',
    );
  }
}
