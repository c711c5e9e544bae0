import { join } from 'node:path';
import lighthouse, { type Flags } from 'lighthouse';
import type { Browser } from 'puppeteer-core';
import { CATEGORIES, type Category } from './budgets.ts';
import type { BuiltLibrary } from '../testing/e2e/library.ts';
import { serveFolder } from '../testing/e2e/site-server.ts';

/** What Lighthouse says of one page on a phone: points of 100. */
export type PageScores = Readonly<Record<Category, number>> & {
  readonly page: string;
  /** Titles of audits that cost points. */
  readonly lost: readonly string[];
};

/** One page of each type, below the site's folder. */
function pagesOf({ played: [{ slug, lang }] }: BuiltLibrary): readonly string[] {
  const own = `${lang}/modules/${slug}/`;
  return [
    '',
    `${lang}/modules/index.html`,
    own,
    `${own}seance/`,
    `${lang}/faire-le-point/`,
    `${lang}/formateurs/`,
  ];
}

/** Lets Lighthouse look at one page of each type of the site, on the simulated phone that it takes by default. */
export async function scoreSite(
  library: BuiltLibrary,
  browser: Browser,
  say: (line: string) => void,
): Promise<readonly PageScores[]> {
  const server = await serveFolder(join(library.folder, 'site'));
  const scores: PageScores[] = [];
  try {
    for (const page of pagesOf(library)) {
      say(`Lighthouse: /${page}`);
      scores.push(await scorePage(browser, server.origin, page));
    }
  } finally {
    await server.close();
  }
  return scores;
}

async function scorePage(browser: Browser, origin: string, path: string): Promise<PageScores> {
  const url = `${origin}/${path}`;
  const page = await browser.newPage();
  // Lighthouse asks for robots.txt from within the page, whose policy lets nothing be asked.
  await page.setBypassCSP(true);
  const flags = { logLevel: 'error', onlyCategories: [...CATEGORIES] } satisfies Flags;
  const result = await lighthouse(url, flags, undefined, page);
  await page.close();
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`);
  const points = (name: Category): number => Math.round((categories[name]?.score ?? 0) * 100);
  const weighed = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? []).filter(
    ({ weight }) => weight > 0,
  );
  const lost = weighed
    .map(({ id }) => audits[id])
    .filter((audit) => audit?.score !== null && audit !== undefined && audit.score < 0.9)
    .map((audit) => `${audit?.title ?? ''} ${audit?.displayValue ?? ''}`.trim());
  return {
    page: `/${path}`,
    performance: points('performance'),
    accessibility: points('accessibility'),
    'best-practices': points('best-practices'),
    seo: points('seo'),
    lost,
  };
}
