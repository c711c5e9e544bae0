import { unzipSync } from 'fflate';
import type { ScormEdition } from './scorm/launch-data.ts';

type Contents = Readonly<Record<string, Uint8Array>>;

/** What a platform finds in a package: which standard it follows, and what to launch. */
export type Launchable =
  | {
      readonly kind: 'scorm';
      readonly files: Contents;
      readonly start: string;
      readonly edition: ScormEdition;
    }
  | {
      readonly kind: 'cmi5' | 'xapi';
      readonly files: Contents;
      readonly start: string;
      /** Id of the module in its manifest. */
      readonly publisherId: string;
    }
  | { readonly kind: 'web'; readonly files: Contents; readonly start: string };

/** The package has no manifest, or one that names no SCO. */
export class NoScoError extends Error {
  override readonly name = 'NoScoError';
}

/**
 * @param zip bytes of a package.
 * @throws {NoScoError} where there is nothing to launch.
 */
export function openPackage(zip: Uint8Array): Launchable {
  const files = unzipSync(zip);
  const start = 'index.html';
  const record = files['cmi5.xml'] ?? files['tincan.xml'];
  if (record !== undefined) {
    const publisherId = /<(?:au|activity) id="([^"]+)"/.exec(new TextDecoder().decode(record))?.[1] ?? '';
    return { kind: 'cmi5.xml' in files ? 'cmi5' : 'xapi', files, start, publisherId };
  }
  const manifest = files['imsmanifest.xml'];
  if (manifest === undefined && 'declic.js' in files) return { kind: 'web', files, start };
  const text = new TextDecoder().decode(manifest ?? new Uint8Array());
  const href = /<resource\b[^>]*\bhref="([^"]+)"/.exec(text)?.[1];
  if (href === undefined)
    throw new NoScoError('imsmanifest.xml is missing, or none of its resources has an href.');
  const edition = text.includes('<schemaversion>2004') ? '2004' : '1.2';
  return { kind: 'scorm', files, start: href, edition };
}
