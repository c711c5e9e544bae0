import type { Lms } from './lms.ts';
import { serve } from './static-server.ts';
import { watch } from './watch.ts';

/** A host on the loopback that shows one web package: progress never leaves the browser. */
export async function startWebHost(files: Readonly<Record<string, Uint8Array>>): Promise<Lms> {
  const server = await serve({
    get: (path) => (path === '/elsewhere' ? '<!doctype html><title>Elsewhere</title>' : files[path.slice(1)]),
    post: () => Promise.resolve([404, {}]),
  });
  return {
    origin: server.origin,
    commits: [],
    violations: [],
    async launch(browser, { prepare } = {}) {
      const faults: string[] = [];
      const page = await browser.newPage();
      watch(page, faults);
      await prepare?.(page);
      await page.goto(`${server.origin}/index.html`, { waitUntil: 'load' });
      return {
        page,
        frame: page.mainFrame(),
        faults,
        async leave() {
          await page.goto(`${server.origin}/elsewhere`);
          await page.close();
        },
      };
    },
    committed: () => ({}),
    connect: () => undefined,
    close: server.close,
  };
}
