import { unzip } from '../../packaging/unzip.ts';
import { archiving } from '../../packaging/zip.ts';

/** The name, in the folder of a module's first language, of the archive of its source. */
export const SOURCE = 'source.zip';

/** Files of a module's folder, by path in it. */
export type SourceFiles = ReadonlyMap<string, Uint8Array>;

/** A module's folder as the site publishes it: what one puts among one's own modules, once it is unpacked. */
export function sourceArchive(slug: string, files: SourceFiles): Uint8Array {
  return archive([...files].map(([path, bytes]) => [`${slug}/${path}`, bytes]));
}

/**
 * The same with what the modules of its library share: a folder `modules` that `declic build` takes as it is.
 * @param shared texts by file name: `library.yaml`, `glossary.fr.md`…
 */
export function libraryArchive(
  slug: string,
  files: SourceFiles,
  shared: Readonly<Record<string, string>>,
): Uint8Array {
  const encoder = new TextEncoder();
  return archive([
    ...Object.entries(shared).map(([name, text]) => [`modules/${name}`, encoder.encode(text)] as const),
    ...[...files].map(([path, bytes]) => [`modules/${slug}/${path}`, bytes] as const),
  ]);
}

/** @throws UnzipError */
export function readSource(bytes: Uint8Array): SourceFiles {
  return new Map(
    Object.entries(unzip(bytes)).map(([path, content]) => [path.replace(/^[^/]*\//, ''), content]),
  );
}

function archive(entries: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const files = Object.fromEntries(entries);
  const steps = archiving(files, Object.keys(files).sort());
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
