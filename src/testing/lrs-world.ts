import assert from 'node:assert/strict';
import type { Fetch } from '../formats/lrs/client.ts';
import * as library from '../formats/lrs/library.ts';
import { cmi5Rules } from '../formats/cmi5/rules.ts';
import { createLrsTracker } from '../formats/lrs/tracker.ts';
import { xapiRules } from '../formats/xapi/rules.ts';
import { verbOf } from '../lms/lrs/cmi5-checks.ts';
import { createPlatform, type Platform, type PlatformLaunch } from '../lms/lrs/platform.ts';
import type { LrsFault } from '../lms/lrs/lrs.ts';
import type { Tracker } from '../tracking/tracker.ts';
import { listenTo, type Begun } from './begin.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';
import { createFakeStorage, type FakeStorage } from './fake-storage.ts';

export const MODULE = 'https://declic.example/modules/reperer';

/** What the network does: `offline` sends nothing, `silent` never answers. */
export type Network = 'up' | 'offline' | 'silent';

/** One learner, one module and one platform that keeps records by xAPI. */
export interface LrsWorld {
  readonly clock: FakeClock;
  readonly platform: Platform;
  /** The device that the module is launched on next. */
  storage: FakeStorage;
  network: Network;
  /** Whether the script that speaks to the LRS arrives. */
  loads: boolean;
  /** Whether the page stays when it is closed. */
  stays: boolean;
  /** Launches the module in a new tab. */
  launch(options?: PlatformLaunch): Tracker;
  /** Requests that left the device, with their size in bytes. */
  readonly requests: readonly { readonly bytes: number; readonly keepalive: boolean }[];
  /** Loads the same address again in the same tab. */
  reload(): Tracker;
  /** The tab launched last dies without a word. */
  kill(): void;
  pass(ms: number): Promise<void>;
  fail(fault?: LrsFault): void;
  /** Fails where a rule was broken. */
  assertStandard(): void;
}

export function createLrsWorld(format: 'cmi5' | 'xapi'): LrsWorld {
  const clock = createFakeClock();
  const requests: { readonly bytes: number; readonly keepalive: boolean }[] = [];
  const platform = createPlatform({ format, base: 'https://platform.example', publisherId: MODULE });
  let tab = clock.tab();
  let tabStorage = createFakeStorage();
  let query = '';
  const open = (): Tracker => {
    const mine = clock.tab();
    tab = mine;
    let alive = true;
    const { die } = mine;
    tab.die = () => {
      alive = false;
      die();
    };
    const fetch: Fetch = async (url, { method, headers = {}, body = '', keepalive = false }) => {
      const never = new Promise<never>(() => undefined);
      if (!alive || world.network === 'silent') return never;
      if (world.network === 'offline') throw new TypeError('Failed to fetch');
      requests.push({ bytes: Buffer.byteLength(body), keepalive });
      const { pathname, searchParams } = new URL(url);
      const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
      const reply = platform.respond({
        method,
        path: pathname,
        query: searchParams,
        headers: Object.fromEntries(lower),
        body,
      });
      await Promise.resolve();
      const given = new Headers(reply.headers);
      return { status: reply.status, headers: given, text: () => Promise.resolve(reply.body ?? '') };
    };
    return createLrsTracker(format === 'cmi5' ? cmi5Rules : xapiRules, query, {
      module: 'reperer.fr',
      facts: { module: MODULE, base: 'https://declic.example', lang: 'fr', title: 'Repérer' },
      wording: () => ({ prompt: 'Que faire ?', options: { oui: 'Oui', non: 'Non' } }),
      screenTitle: (screen) => ({ un: 'Un', deux: 'Deux' })[screen],
      load: () => (world.loads ? Promise.resolve(library) : new Promise(() => undefined)),
      fetch,
      clock: mine,
      storage: world.storage.open,
      sessionStorage: tabStorage.open,
      stays: () => world.stays,
    });
  };
  const world: LrsWorld = {
    clock,
    platform,
    storage: createFakeStorage(),
    requests,
    network: 'up',
    loads: true,
    stays: true,
    launch(options) {
      tabStorage = createFakeStorage();
      query = platform.launch(options);
      return open();
    },
    reload: () => open(),
    kill: () => tab.die(),
    pass: (ms) => clock.pass(ms),
    fail: platform.fail,
    assertStandard: () => assert.deepEqual(platform.violations, []),
  };
  return world;
}

/** Opens the module in a new tab, and hears its statuses. */
export async function beginIn(world: LrsWorld, tracker: Tracker = world.launch()): Promise<Begun> {
  const opening = tracker.open();
  await world.pass(0);
  if (world.network === 'silent' || !world.loads) await world.pass(9000);
  const opened = await opening;
  const begun = listenTo(tracker, opened);
  await world.pass(100);
  return begun;
}

/** The verbs of all statements that were stored, in their order. */
export function verbs({ platform }: LrsWorld): readonly string[] {
  return platform.lrs.statements.map(verbOf);
}
