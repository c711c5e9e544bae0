import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'puppeteer-core';

const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let source: Promise<string> | undefined;

/** Puts axe in a page, once; the debugger may do so whatever the page's policy. */
export async function loadAxe(frame: Frame): Promise<void> {
  await frame.evaluate(await (source ??= readFile(path, 'utf8')));
}

/** What axe finds in the page as it now is, a line each: the rule, then where. */
export async function axeFindings(frame: Frame): Promise<readonly string[]> {
  const results = (await frame.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}
