import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { serve, type StaticServer } from '../lms/static-server.ts';

/** Serves what a package holds. */
export function servePackage(zip: Uint8Array): Promise<StaticServer> {
  const files = unzipSync(zip);
  return serve({ get: (path) => files[path === '/' ? 'index.html' : path.slice(1)] });
}

/**
 * Serves a folder, as any static host does.
 * @param instead answers in place of a file; undefined leaves it to the folder.
 */
export function serveFolder(
  folder: string,
  instead: (path: string) => string | undefined = () => undefined,
): Promise<StaticServer> {
  return serve({
    get(path) {
      const other = instead(path);
      if (other !== undefined) return other;
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
    },
  });
}
