import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let source: Promise<string> | undefined;

/** Puts axe in a page, once; the debugger may do so whatever the page's policy. */
export async function loadAxe(frame: Frame): Promise<void> {
  await frame.evaluate(await (source ??= readFile(path, 'utf8')));
}

/** Which rules to run; all of them where nothing is said. */
export interface AxeRules {
  readonly only?: string;
  readonly but?: string;
}

/** What axe finds in the page as it now is, a line each: the rule, then where. */
export async function axeFindings(frame: Frame, { only, but }: AxeRules = {}): Promise<readonly string[]> {
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(only !== undefined && { runOnly: { type: 'rule', values: [only] } }),
    ...(but !== undefined && { rules: { [but]: { enabled: false } } }),
  };
  const run = `axe.run(document, ${JSON.stringify(options)})`;
  const { violations } = (await frame.evaluate(run)) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

/** What axe finds by day, and the contrasts that it finds too weak by night; the page is left by day. */
export async function findingsDayAndNight(page: Page): Promise<readonly string[]> {
  const day = await axeFindings(page.mainFrame());
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  const night = await axeFindings(page.mainFrame(), { only: 'color-contrast' });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  return [...day, ...night.map((finding) => `by night, ${finding}`)];
}
