import { join } from 'node:path';
import lighthouse, { type Flags } from 'lighthouse';
import type { Browser } from 'puppeteer-core';
import { CATEGORIES, type Category } from './budgets.ts';
import { median } from './median.ts';
import type { BuiltLibrary } from '../testing/e2e/library.ts';
import { serveFolder } from '../testing/e2e/site-server.ts';

type Points = Readonly<Record<Category, number>>;

/** What Lighthouse says of one page on a phone: points of 100, the median of several runs. */
export type PageScores = Points & {
  readonly page: string;
  /** Titles of audits that cost points in any run. */
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

/**
 * Lets Lighthouse look at one page of each type of the site, on the simulated phone that it takes by default.
 * @param runs how often it looks at each: one run alone tells as much of the machine's other work as of the page.
 */
export async function scoreSite(
  library: BuiltLibrary,
  browser: Browser,
  runs: number,
  say: (line: string) => void,
): Promise<readonly PageScores[]> {
  const server = await serveFolder(join(library.folder, 'site'));
  const scores: PageScores[] = [];
  try {
    for (const page of pagesOf(library)) {
      const seen: RunScores[] = [];
      for (let run = 0; run < runs; run++) seen.push(await lookAt(browser, `${server.origin}/${page}`));
      const ofPage = mediansOf(`/${page}`, seen);
      scores.push(ofPage);
      say(`Lighthouse, /${page}: ${CATEGORIES.map((name) => `${name} ${ofPage[name]}`).join(', ')}`);
    }
  } finally {
    await server.close();
  }
  return scores;
}

interface RunScores {
  readonly points: Points;
  readonly lost: readonly string[];
}

function mediansOf(page: string, runs: readonly RunScores[]): PageScores {
  const middle = (name: Category): number => Math.floor(median(runs.map(({ points }) => points[name])));
  return {
    page,
    ...byCategory(middle),
    lost: [...new Set(runs.flatMap(({ lost }) => lost))],
  };
}

function byCategory(pointsOf: (name: Category) => number): Points {
  return {
    performance: pointsOf('performance'),
    accessibility: pointsOf('accessibility'),
    'best-practices': pointsOf('best-practices'),
    seo: pointsOf('seo'),
  };
}

async function lookAt(browser: Browser, url: string): Promise<RunScores> {
  const page = await browser.newPage();
  // Lighthouse asks for robots.txt from within the page, whose policy lets nothing be asked.
  await page.setBypassCSP(true);
  const flags = { logLevel: 'error', onlyCategories: [...CATEGORIES] } satisfies Flags;
  const result = await lighthouse(url, flags, undefined, page);
  await page.close();
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`);
  const weighed = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? []).filter(
    ({ weight }) => weight > 0,
  );
  const lost = weighed
    .map(({ id }) => audits[id])
    .filter((audit) => audit?.score !== null && audit !== undefined && audit.score < 0.9)
    .map((audit) => `${audit?.title ?? ''} ${audit?.displayValue ?? ''}`.trim());
  return { points: byCategory((name) => Math.round((categories[name]?.score ?? 0) * 100)), lost };
}
