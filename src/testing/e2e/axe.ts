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

export interface AxeOptions {
  /** The one rule to run; all of them where nothing is said. */
  readonly only?: string;
  /** A rule not to run. */
  readonly but?: string;
  /** Selector of the part that is looked at: much quicker than the page. */
  readonly within?: string;
}

/** What axe finds in the page as it now is, a line each: the rule, then where. */
export async function axeFindings(
  frame: Frame,
  { only, but, within }: AxeOptions = {},
): Promise<readonly string[]> {
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(only !== undefined && { runOnly: { type: 'rule', values: [only] } }),
    ...(but !== undefined && { rules: { [but]: { enabled: false } } }),
  };
  const part = within === undefined ? 'document' : JSON.stringify(within);
  // What it has passed would be long to hand over, and nobody reads it.
  const run = `axe.run(${part}, ${JSON.stringify(options)}).then(({ violations }) => violations)`;
  const violations = (await frame.evaluate(run)) as AxeResults['violations'];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

/** What axe finds by day, and the contrasts that it finds too weak by night; the page is left by day. */
export async function findingsDayAndNight(page: Page, within?: string): Promise<readonly string[]> {
  const part = within === undefined ? {} : { within };
  const day = await axeFindings(page.mainFrame(), part);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  const night = await axeFindings(page.mainFrame(), { ...part, only: 'color-contrast' });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  return [...day, ...night.map((finding) => `by night, ${finding}`)];
}
