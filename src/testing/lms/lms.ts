import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { bundleScript } from '../../lms/bundle-script.ts';
import { NoScoError, openPackage } from '../../lms/launchable.ts';
import {
  readCmi,
  relaunch,
  relaunch2004,
  type ApiPlacement,
  type CmiData,
  type LaunchData,
} from '../../lms/scorm/launch-data.ts';
import type { Platform } from '../../lms/lrs/platform.ts';
import { json } from '../../lms/lrs/exchange.ts';
import { ELSEWHERE, lmsPage } from './lms-page.ts';
import { startLrsLms } from './lrs-lms.ts';
import { serve } from './static-server.ts';
import { startWebHost } from './web-host.ts';
import { leaving, openPage, watch } from './watch.ts';

export interface LmsOptions {
  /** What learners did before, by learner id. */
  readonly storage?: Map<string, CmiData>;
}

export interface LaunchOptions {
  /** Its id; `learner-1` where it is not given. */
  readonly learner?: string;
  /** How it is launched; else `review` after passed, completed or failed, as Moodle does. */
  readonly mode?: 'normal' | 'review' | 'browse';
  readonly api?: ApiPlacement;
  /** Milliseconds before the API appears. */
  readonly lateBy?: number;
  /** Called with the new page before anything loads: emulate, throttle, watch. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** A module running in the LMS. */
export interface Launch {
  /** The LMS's page; the module's own where it has a window for itself. */
  readonly page: Page;
  /** The module's document. */
  readonly frame: Frame;
  /** Uncaught errors and console errors so far, CSP violations included. */
  readonly faults: readonly string[];
  /** Goes elsewhere, as a learner who follows a link of the LMS: pagehide fires, then the page is closed. */
  leave(): Promise<void>;
}

/** One commit, or end of a session, that reached the server. */
export interface Commit {
  readonly learner: string;
  readonly finished: boolean;
  readonly cmi: CmiData;
}

/** How the server answers commits from now on. */
export interface Connection {
  /** Milliseconds before it stores and answers. */
  readonly delay: number;
  /** Whether it refuses with 500 and stores nothing. */
  readonly failing: boolean;
}

/**
 * An LMS on the loopback that plays one package: SCORM 1.2 or 2004 with scorm-again, cmi5 or xAPI with an
 * LRS in memory, a web package as any host does.
 */
export interface Lms {
  readonly origin: string;
  /** Commits that were stored, in their order. */
  readonly commits: readonly Commit[];
  /** Calls that broke the standard, each with its values. */
  readonly violations: readonly string[];
  launch(browser: Browser, options?: LaunchOptions): Promise<Launch>;
  /** What the server holds of a learner. */
  committed(learner?: string): CmiData;
  connect(connection: Partial<Connection>): void;
  /** Where the package speaks xAPI: what the platform holds. */
  readonly platform?: Platform;
  close(): Promise<void>;
}

const LEARNER = 'learner-1';

let bundled: Promise<string> | undefined;

function pageScript(): Promise<string> {
  return (bundled ??= bundleScript(fileURLToPath(new URL('../../lms/scorm/page.ts', import.meta.url))));
}

/**
 * @param zip bytes of a SCORM package.
 * @throws {NoScoError} where there is nothing to launch.
 */
export async function startLms(zip: Uint8Array, options: LmsOptions = {}): Promise<Lms> {
  const opened = openPackage(zip);
  if (opened.kind === 'web') return startWebHost(opened.files);
  if (opened.kind !== 'scorm') return startLrsLms(opened);
  const { files, start, edition } = opened;
  const script = await pageScript();
  const storage = options.storage ?? new Map<string, CmiData>();
  const launches = new Map<string, LaunchData>();
  const commits: Commit[] = [];
  const violations: string[] = [];
  let connection: Connection = { delay: 0, failing: false };

  const server = await serve({
    get(path, query) {
      if (path === '/lms/page.js') return script;
      const launch = launches.get(query.get('launch') ?? '');
      if (path === '/lms/') return launch && renderPage(launch);
      if (path === '/lms/elsewhere') return ELSEWHERE;
      return path.startsWith('/sco/') ? files[path.slice('/sco/'.length)] : undefined;
    },
    async respond({ method, path, query, body }) {
      if (method !== 'POST') return undefined;
      const learner = query.get('learner') ?? '';
      if (path === '/lms/violation') {
        violations.push(body);
        return json(200, {});
      }
      const { delay, failing } = connection;
      if (delay > 0) await new Promise((passed) => setTimeout(passed, delay));
      if (failing) return json(500, { result: 'false', errorCode: 101 });
      const data = readCmi(body);
      storage.set(learner, data);
      commits.push({ learner, finished: query.has('finish'), cmi: data });
      return json(200, { result: 'true', errorCode: 0 });
    },
  });

  return {
    origin: server.origin,
    commits,
    violations,
    async launch(browser, { learner = LEARNER, mode, api = 'parent', lateBy = 0, prepare } = {}) {
      const read = edition === '1.2' ? relaunch : relaunch2004;
      const cmi = read(storage.get(learner) ?? {}, learner, mode);
      const id = String(launches.size);
      launches.set(id, { edition, learner, sco: `/sco/${start}`, cmi, api, lateBy });
      const { page, faults } = await openPage(browser, `${server.origin}/lms/?launch=${id}`, prepare);
      const shown = api === 'opener' ? await openWindow(page, faults) : page;
      const frame = await shown.waitForFrame((candidate) => candidate.url().includes('/sco/'));
      return { page: shown, frame, faults, leave: leaving(shown, `${server.origin}/lms/elsewhere`) };
    },
    committed: (learner = LEARNER) => storage.get(learner) ?? {},
    connect(changed) {
      connection = { ...connection, ...changed };
    },
    close: server.close,
  };
}

function renderPage(launch: LaunchData): string {
  const data = JSON.stringify(launch).replace(/</g, '\\u003c');
  return lmsPage(
    `<script type="application/json" id="launch">${data}</script><script src="/lms/page.js"></script>`,
  );
}

async function openWindow(page: Page, faults: string[]): Promise<Page> {
  const popup = new Promise<Page | null>((opened) => page.once('popup', opened));
  await page.click('button');
  const shown = await popup;
  if (shown === null) throw new NoScoError('The module’s window did not open.');
  watch(shown, faults);
  return shown;
}
