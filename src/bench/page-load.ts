import type { Browser, CDPSession, Page } from 'puppeteer-core';

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
}

/** Opens a page in a fresh context, answers its first question, and tells what that took. */
export async function loadPage(browser: Browser, url: string, options: PageLoadOptions): Promise<PageLoad> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const devtools = await page.createCDPSession();
    const traffic = await countTraffic(devtools);
    await page.evaluateOnNewDocument(options.probe);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: options.cpu });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => window.marks.feedback > 0, { timeout: 60_000 });
    const { bytes, requests } = traffic;
    const times = { ...(await page.evaluate(() => window.marks)), paint: await firstPaint(page) };
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage');
    return { bytes, requests, ...times, heap };
  } finally {
    await context.close();
  }
}

/** First contentful paint of a page that asks nothing of the processor or the network: what the machine takes itself. */
export async function paintPage(browser: Browser, url: string, cpu: number): Promise<number> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0, {
      timeout: 60_000,
    });
    return await firstPaint(page);
  } finally {
    await context.close();
  }
}

function firstPaint(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
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
