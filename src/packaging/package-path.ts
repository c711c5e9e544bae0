/** A path that some LMS, host or computer would refuse or lose. */
export class PackagePathError extends Error {
  override readonly name = 'PackagePathError';
  readonly path: string;

  constructor(path: string, reason: string) {
    super(`${JSON.stringify(path)}: ${reason}`);
    this.path = path;
  }
}

/** Longest path that Windows unpacks below a folder of a usual depth, in characters. */
const MAX_LENGTH = 150;

/** Strict hosts refuse a package that holds one. */
const REFUSED_FILE = /\.(zip|br)$/i;

const RESERVED_ON_WINDOWS = /(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/i;

/** Letters, digits, `-`, `_`, and dots inside: no `..`, no hidden file, nothing that a URL would escape. */
const PATH = /^[\w-]+(\.[\w-]+)*(\/[\w-]+(\.[\w-]+)*)*$/;

/**
 * Checks the paths of a package together.
 * @returns the paths in the order of their code units, `imsmanifest.xml` first:
 * some LMSs look for the manifest in the first entries only.
 * @throws PackagePathError
 */
export function sortedPaths(paths: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  for (const path of paths) {
    if (!PATH.test(path))
      throw new PackagePathError(path, 'not a relative path of ASCII letters, digits, - and _');
    if (path.length > MAX_LENGTH) throw new PackagePathError(path, `longer than ${MAX_LENGTH} characters`);
    if (REFUSED_FILE.test(path)) throw new PackagePathError(path, 'strict hosts refuse .zip and .br files');
    if (RESERVED_ON_WINDOWS.test(path)) throw new PackagePathError(path, 'reserved on Windows');
    const folded = path.toLowerCase();
    if (seen.has(folded)) throw new PackagePathError(path, 'differs from another only by case');
    seen.add(folded);
  }
  return [...paths].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function rank(path: string): number {
  return path === 'imsmanifest.xml' ? 0 : 1;
}
