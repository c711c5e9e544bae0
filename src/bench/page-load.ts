import type { Browser, CDPSession } from 'puppeteer-core';
import { NETWORK } from './budgets.ts';

/** One load of a module, up to its first judged answer. Times in milliseconds since navigation began. */
export interface PageLoad {
  readonly bytes: number;
  readonly requests: number;
  readonly paint: number;
  readonly question: number;
  readonly feedback: number;
  /** Bytes of heap after garbage collection. */
  readonly heap: number;
}

export interface PageLoadOptions {
  /** Script that runs in the page first: `probe.ts`, bundled. */
  readonly probe: string;
  /** Processor slowdown, from 1. */
  readonly cpu: number;
  /** Whether the network is slowed down to `NETWORK`. */
  readonly slowNetwork: boolean;
}

/** Opens a page in a fresh context, answers its first question, and tells what that took. */
export async function loadPage(browser: Browser, url: string, options: PageLoadOptions): Promise<PageLoad> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const devtools = await page.createCDPSession();
    const traffic = await countTraffic(devtools);
    await page.evaluateOnNewDocument(options.probe);
    if (options.slowNetwork) await slowNetwork(devtools);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: options.cpu });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => window.marks.feedback > 0, { timeout: 60_000 });
    const { bytes, requests } = traffic;
    const times = await page.evaluate(() => ({
      ...window.marks,
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    }));
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage');
    return { bytes, requests, ...times, heap };
  } finally {
    await context.close();
  }
}

async function countTraffic(
  devtools: CDPSession,
): Promise<{ readonly bytes: number; readonly requests: number }> {
  const traffic = { bytes: 0, requests: 0 };
  devtools.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('http')) traffic.requests += 1;
  });
  devtools.on('Network.dataReceived', ({ dataLength }) => {
    traffic.bytes += dataLength;
  });
  await devtools.send('Network.enable');
  return traffic;
}

async function slowNetwork(devtools: CDPSession): Promise<void> {
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: NETWORK.latency,
    downloadThroughput: NETWORK.bytesPerSecond,
    uploadThroughput: NETWORK.bytesPerSecond,
  });
}
