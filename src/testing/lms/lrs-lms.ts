import { setTimeout as pause } from 'node:timers/promises';
import type { Launchable } from '../../lms/launchable.ts';
import { createPlatform, type Platform } from '../../lms/lrs/platform.ts';
import type { Connection, Lms } from './lms.ts';
import { ELSEWHERE, lmsPage } from './lms-page.ts';
import { serve } from './static-server.ts';
import { leaving, openPage } from './watch.ts';

const LEARNER = 'learner-1';
const MODES = { normal: 'Normal', review: 'Review', browse: 'Browse' } as const;

type LrsPackage = Extract<Launchable, { readonly publisherId: string }>;

/** An LMS on the loopback that launches one cmi5 or xAPI package, and keeps its records in memory. */
export async function startLrsLms({ kind: format, files, publisherId }: LrsPackage): Promise<Lms> {
  const pages = new Map<string, string>();
  let connection: Connection = { delay: 0, failing: false };

  const server = await serve({
    get(path, query) {
      if (path === '/lms/') return pages.get(query.get('launch') ?? '');
      if (path === '/lms/elsewhere') return ELSEWHERE;
      return path.startsWith('/au/') ? files[path.slice('/au/'.length)] : undefined;
    },
    async respond(exchange) {
      if (!exchange.path.startsWith('/platform/')) return undefined;
      const { delay, failing } = connection;
      if (delay > 0) await pause(delay);
      if (failing) return { status: 503 };
      return platform.respond({ ...exchange, path: exchange.path.slice('/platform'.length) });
    },
  });
  const platform: Platform = createPlatform({ format, base: `${server.origin}/platform`, publisherId });

  const elsewhere = `${server.origin}/lms/elsewhere`;
  return {
    origin: server.origin,
    commits: [],
    platform,
    violations: platform.violations,
    async launch(browser, { learner = LEARNER, mode = 'normal', prepare } = {}) {
      const query = platform.launch({
        learner,
        mode: MODES[mode],
        returnUrl: elsewhere,
      });
      const id = String(pages.size);
      const address = `/au/index.html${query}`.replaceAll('&', '&amp;');
      pages.set(id, lmsPage(`<iframe src="${address}" title="Module"></iframe>`));
      const { page, faults } = await openPage(browser, `${server.origin}/lms/?launch=${id}`, prepare);
      const frame = await page.waitForFrame((candidate) => candidate.url().includes('/au/'));
      return { page, frame, faults, leave: leaving(page, elsewhere) };
    },
    committed: () => ({}),
    connect(changed) {
      connection = { ...connection, ...changed };
    },
    close: server.close,
  };
}
