import { unzipSync } from 'fflate';
import type { Browser } from 'puppeteer-core';
import { axeFindings, loadAxe } from '../testing/e2e/axe.ts';
import { Learner } from '../testing/e2e/learner.ts';
import type { BuiltLibrary, BuiltModule } from '../testing/e2e/library.ts';
import { serve } from '../testing/lms/static-server.ts';

/** How many things axe finds on all screens of a module, asked and answered. */
export async function countAxeFindings(
  browser: Browser,
  library: BuiltLibrary,
  module: BuiltModule,
): Promise<number> {
  const files = unzipSync(await library.package('web', module));
  const server = await serve({
    get: (path) => files[path.slice(1)],
  });
  const page = await browser.newPage();
  try {
    await page.goto(`${server.origin}/index.html`);
    await loadAxe(page.mainFrame());
    const learner = await Learner.at(page);
    let view = await learner.look();
    let count = 0;
    for (;;) {
      count += (await axeFindings(learner.frame)).length;
      for (const { id } of view.questions) await learner.answer(id, 'wrong');
      if (view.questions.length > 0) count += (await axeFindings(learner.frame)).length;
      if (view.isEnd) return count;
      view = await learner.next();
    }
  } finally {
    await page.close();
    await server.close();
  }
}
