import type { PackageFinding, Report } from './package-finding.ts';
import { PackagePathError, sortedPaths } from './package-path.ts';
import type { Files } from './packager.ts';
import { lintPage } from './page-lint.ts';
import { zip } from './zip.ts';

/** Files of a package, its manifest included. */
export const MAX_FILES = 12;

/** Bytes of a package's archive: about a second on a weak mobile network. */
export const MAX_ZIP_BYTES = 45_000;

/**
 * Checks a finished package of any format, more strictly than schemas and LMSs do:
 * its paths, its weight, its pages and its drawings.
 * @returns what is wrong, by file; empty where all is well.
 */
export function lintPackage(files: Files): readonly PackageFinding[] {
  const findings: PackageFinding[] = [];
  const reportOn =
    (file: string): Report =>
    (code, message, mend) =>
      findings.push({ code, file, message, mend });
  const paths = Object.keys(files);
  lintWeight(files, reportOn(''));
  const used = new Set(['imsmanifest.xml']);
  for (const [path, bytes] of Object.entries(files)) {
    const report = reportOn(path);
    if (path.endsWith('.html')) {
      used.add(path);
      for (const url of lintPage(decode(bytes), report)) {
        const target = resolvePath(path, url);
        used.add(target);
        if (!paths.includes(target)) {
          report(
            'missing-file',
            `Le fichier ${url} n’est pas dans le paquet.`,
            'Ajoutez-le, ou retirez le lien.',
          );
        }
      }
    } else if (path.endsWith('.svg')) lintDrawing(decode(bytes), report);
    else if (path.endsWith('.mjs')) {
      report('mjs-file', 'Des plateformes servent ce fichier avec un mauvais type.', 'Nommez-le .js.');
    }
  }
  for (const path of paths.filter((each) => !used.has(each))) {
    reportOn(path)('unused-file', 'Aucune page ne demande ce fichier.', 'Retirez-le du paquet.');
  }
  return findings;
}

function lintWeight(files: Files, report: Report): void {
  const count = Object.keys(files).length;
  if (count > MAX_FILES) {
    report('too-many-files', `Le paquet a ${count} fichiers.`, `Gardez-en ${MAX_FILES} au plus.`);
  }
  try {
    sortedPaths(Object.keys(files));
  } catch (error) {
    if (!(error instanceof PackagePathError)) throw error;
    report('bad-path', `Ce nom de fichier ne passe pas partout : ${error.path}.`, 'Renommez-le.');
    return;
  }
  const bytes = zip(files).length;
  if (bytes > MAX_ZIP_BYTES) {
    report(
      'too-heavy',
      `Le paquet pèse ${bytes} octets.`,
      `Restez sous ${MAX_ZIP_BYTES} : allégez texte ou dessins.`,
    );
  }
}

/** A drawing runs nothing and loads nothing; its own colour rules are allowed. */
function lintDrawing(svg: string, report: Report): void {
  const risky = /<script|<foreignObject|\son\w+\s*=|\sstyle\s*=|<!DOCTYPE|<!ENTITY|@import/i.exec(svg);
  const loaded = /(?:href\s*=\s*["']|url\(\s*["']?)(?!#)/i.exec(svg);
  if (risky) report('unsafe-drawing', `Le dessin contient ${risky[0].trim()}.`, 'Retirez-le.');
  if (loaded) report('outside-url', 'Le dessin charge autre chose.', 'Dessinez tout dans le fichier.');
}

function resolvePath(page: string, url: string): string {
  return new URL(url, `file:///${page}`).pathname.slice(1);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
