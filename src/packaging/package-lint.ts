import { MEDIA_FOLDER } from '../content/media.ts';
import type { PackageFinding, Report } from './package-finding.ts';
import { PackagePathError, sortedPaths } from './package-path.ts';
import type { Files } from './packager.ts';
import { lintPage } from './page-lint.ts';
import { zip } from './zip.ts';

/** Files of a package, its manifest included. */
export const MAX_FILES = 14;

/** Bytes of a package's archive: a second or two on a weak mobile network. */
export const MAX_ZIP_BYTES = 65_000;

/** Bytes of a module's sounds and films: they load when played alone, and many platforms take no larger file. */
export const MAX_MEDIA_TOTAL = 30_000_000;

/** What may differ from format to format. */
export interface PackageLimits {
  readonly files: number;
  readonly zipBytes: number;
  /** Bytes of its sounds and films, which are counted apart. */
  readonly mediaBytes: number;
  /** Scripts that a start loads by their name, which no page tells. */
  readonly libraries: readonly string[];
  /** Where pages may send, as their policy writes it. */
  readonly connect: string;
}

const LIMITS: PackageLimits = {
  files: MAX_FILES,
  zipBytes: MAX_ZIP_BYTES,
  mediaBytes: MAX_MEDIA_TOTAL,
  libraries: [],
  connect: "'none'",
};

/** A package that speaks to a learning record store carries the library that does. */
export const LRS_LIMITS: PackageLimits = {
  files: MAX_FILES,
  zipBytes: 72_000,
  mediaBytes: MAX_MEDIA_TOTAL,
  libraries: ['lrs.js'],
  connect: "'self' https:",
};

/** Limits of a package of a course: each module weighs what it would alone, the manifest counted once more. */
export function courseLimits(modules: number, one: PackageLimits = LIMITS): PackageLimits {
  return {
    ...one,
    files: modules * one.files + 1,
    zipBytes: modules * one.zipBytes,
    mediaBytes: modules * one.mediaBytes,
  };
}

/** Files at the root that tell a platform what the package holds. */
const MANIFESTS = ['imsmanifest.xml', 'cmi5.xml', 'tincan.xml'];

/**
 * Checks a finished package of any format, more strictly than schemas and LMSs do:
 * its paths, its weight, its pages and its drawings.
 * @returns what is wrong, by file; empty where all is well.
 */
export function lintPackage(files: Files, limits: PackageLimits = LIMITS): readonly PackageFinding[] {
  const findings: PackageFinding[] = [];
  const reportOn =
    (file: string): Report =>
    (code, message, mend) =>
      findings.push({ code, file, message, mend });
  const paths = Object.keys(files);
  lintWeight(files, limits, reportOn(''));
  const used = new Set(MANIFESTS);
  for (const [path, bytes] of Object.entries(files)) {
    const report = reportOn(path);
    if (path.endsWith('.html')) {
      used.add(path);
      for (const url of lintPage(
        decode(bytes),
        report,
        path.endsWith('a-propos.html') ? undefined : limits.connect,
      )) {
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
  const isLibrary = (path: string) => limits.libraries.includes(path.slice(path.lastIndexOf('/') + 1));
  for (const path of paths.filter((each) => !used.has(each) && !isLibrary(each))) {
    reportOn(path)('unused-file', 'Aucune page ne demande ce fichier.', 'Retirez-le du paquet.');
  }
  return findings;
}

function lintWeight(files: Files, limits: PackageLimits, report: Report): void {
  const isMedia = ([path]: readonly [string, Uint8Array]): boolean => `/${path}`.includes(`/${MEDIA_FOLDER}`);
  const entries = Object.entries(files);
  const others = entries.filter((entry) => !isMedia(entry));
  const mediaBytes = entries.filter(isMedia).reduce((sum, [, { length }]) => sum + length, 0);
  if (mediaBytes > limits.mediaBytes) {
    report(
      'heavy-media',
      `Sons et vidéos pèsent ${mediaBytes} octets.`,
      `Restez sous ${limits.mediaBytes} : coupez, ou baissez la qualité.`,
    );
  }
  const count = others.length;
  if (count > limits.files) {
    report('too-many-files', `Le paquet a ${count} fichiers.`, `Gardez-en ${limits.files} au plus.`);
  }
  try {
    sortedPaths(Object.keys(files));
  } catch (error) {
    if (!(error instanceof PackagePathError)) throw error;
    report('bad-path', `Ce nom de fichier ne passe pas partout : ${error.path}.`, 'Renommez-le.');
    return;
  }
  const bytes = zip(Object.fromEntries(others)).length;
  if (bytes > limits.zipBytes) {
    report(
      'too-heavy',
      `Le paquet pèse ${bytes} octets.`,
      `Restez sous ${limits.zipBytes} : allégez texte ou dessins.`,
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
