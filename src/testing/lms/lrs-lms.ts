import { setTimeout as pause } from 'node:timers/promises';
import { createPlatform, type Platform } from '../../lms/lrs/platform.ts';
import type { Connection, Lms } from './lms.ts';
import { serve } from './static-server.ts';
import { watch } from './watch.ts';

const LEARNER = 'learner-1';
const MODES = { normal: 'Normal', review: 'Review', browse: 'Browse' } as const;

/** An LMS on the loopback that launches one cmi5 or xAPI package, and keeps its records in memory. */
export async function startLrsLms(files: Readonly<Record<string, Uint8Array>>): Promise<Lms> {
  const format = 'cmi5.xml' in files ? 'cmi5' : 'xapi';
  const manifest = new TextDecoder().decode(files['cmi5.xml'] ?? files['tincan.xml']);
  const publisherId = /<(?:au|activity) id="([^"]+)"/.exec(manifest)?.[1] ?? '';
  const pages = new Map<string, string>();
  let connection: Connection = { delay: 0, failing: false };

  const server = await serve(
    {
      get(path, query) {
        if (path === '/lms/') return pages.get(query.get('launch') ?? '');
        if (path === '/lms/elsewhere') return '<!doctype html><title>LMS</title><p>Elsewhere in the LMS</p>';
        return path.startsWith('/au/') ? files[path.slice('/au/'.length)] : undefined;
      },
      post: () => Promise.resolve([404, {}]),
    },
    async (exchange) => {
      if (!exchange.path.startsWith('/platform/')) return undefined;
      const { delay, failing } = connection;
      if (delay > 0) await pause(delay);
      if (failing) return { status: 503 };
      return platform.respond({ ...exchange, path: exchange.path.slice('/platform'.length) });
    },
  );
  const platform: Platform = createPlatform({ format, base: `${server.origin}/platform`, publisherId });

  return {
    origin: server.origin,
    commits: [],
    platform,
    violations: platform.violations,
    async launch(browser, { learner = LEARNER, mode = 'normal', prepare } = {}) {
      const query = platform.launch({
        learner,
        mode: MODES[mode],
        returnUrl: `${server.origin}/lms/elsewhere`,
      });
      const id = String(pages.size);
      pages.set(id, renderPage(`/au/index.html${query}`));
      const faults: string[] = [];
      const page = await browser.newPage();
      watch(page, faults);
      await prepare?.(page);
      await page.goto(`${server.origin}/lms/?launch=${id}`, { waitUntil: 'load' });
      const frame = await page.waitForFrame((candidate) => candidate.url().includes('/au/'));
      return {
        page,
        frame,
        faults,
        async leave() {
          await page.goto(`${server.origin}/lms/elsewhere`);
          await page.close();
        },
      };
    },
    committed: () => ({}),
    connect(changed) {
      connection = { ...connection, ...changed };
    },
    close: server.close,
  };
}

function renderPage(address: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>LMS</title>
<style>html,body,iframe{block-size:100%;inline-size:100%;margin:0;border:0;display:block}</style>
<body><iframe src="${address.replaceAll('&', '&amp;')}" title="Module"></iframe></body></html>`;
}
