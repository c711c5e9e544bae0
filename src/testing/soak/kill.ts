import type { Browser } from 'puppeteer-core';
import type { Launch } from '../lms/lms.ts';

/**
 * How a sitting ends: the tab is closed, the learner goes elsewhere, the tab's process crashes, the browser is killed.
 * The last two give the page no time for anything: they come twice as often.
 */
export const KILLS = ['close', 'navigate', 'crash', 'crash', 'browser', 'browser'] as const;
export type Kill = (typeof KILLS)[number];

/** Ends a sitting; a dead page may answer nothing any more, and is not waited for. */
export async function kill(how: Kill, browser: Browser, launch: Launch): Promise<void> {
  switch (how) {
    case 'close':
      return launch.page.close({ runBeforeUnload: false });
    case 'navigate':
      return launch.leave();
    case 'crash': {
      const crashed = new Promise<void>((gone) => launch.page.once('error', () => gone()));
      const devtools = await launch.page.createCDPSession();
      devtools.send('Page.crash').catch(() => undefined);
      await crashed;
      launch.page.close().catch(() => undefined);
      return;
    }
    case 'browser': {
      const gone = new Promise<void>((ended) => browser.process()?.once('exit', () => ended()));
      browser.process()?.kill('SIGKILL');
      return gone;
    }
  }
}
