import type { Lms } from './lms.ts';
import { serve } from './static-server.ts';
import { leaving, openPage } from './watch.ts';

/** A host on the loopback that shows one web package: progress never leaves the browser. */
export async function startWebHost(files: Readonly<Record<string, Uint8Array>>): Promise<Lms> {
  const server = await serve({
    get: (path) => (path === '/elsewhere' ? '<!doctype html><title>Elsewhere</title>' : files[path.slice(1)]),
  });
  return {
    origin: server.origin,
    commits: [],
    violations: [],
    async launch(browser, { prepare } = {}) {
      const { page, faults } = await openPage(browser, `${server.origin}/index.html`, prepare);
      return { page, frame: page.mainFrame(), faults, leave: leaving(page, `${server.origin}/elsewhere`) };
    },
    committed: () => ({}),
    connect: () => undefined,
    close: server.close,
  };
}
