import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../testing/browser.ts';
import { browserScript } from '../testing/e2e/browser-script.ts';
import { buildLibrary, type BuiltLibrary } from '../testing/e2e/library.ts';
import { countAxeFindings } from './axe-count.ts';
import { measureBuild, type BuildMeasures } from './build-measures.ts';
import { measureModule } from './module-measures.ts';
import { FORMATS } from './budgets.ts';
import { scoreSite } from './site-scores.ts';
import { overBudget, progress, tables, type BenchResult } from './report.ts';

const USAGE = `npm run bench [-- --runs 5] [--only pages|builds|site] [--module SLUG]… [--format NAME]… [--gate]

Measures each module's packages in Chromium, under a slow network and a slow processor,
the building of generated modules, then what Lighthouse says of the site: medians of --runs. Exits 1 where bytes, requests, files or zip are over budget;
with --gate, times and memory count too.
A machine that paints an empty page late is held to later times: what it takes more is added.`;

const BUILD_SIZES = [10, 100, 1000];

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    module: { type: 'string', multiple: true },
    format: { type: 'string', multiple: true },
    gate: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(USAGE);
else {
  const result: BenchResult = {
    ...(await measureLibrary(Number(values.runs))),
    builds: isWanted('builds') ? await measureBuilds() : [],
  };
  console.log(`\n${tables(result)}`);
  const folder = fileURLToPath(new URL('../../dist/', import.meta.url));
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}bench.json`, `${JSON.stringify(result, null, 2)}\n`);
  const over = overBudget(result, values.gate);
  for (const line of over) console.error(line);
  process.exitCode = over.length > 0 ? 1 : 0;
}

function isWanted(part: string): boolean {
  return values.only === undefined || values.only === part;
}

/** What needs the library built and a browser: both are made once. */
async function measureLibrary(runs: number): Promise<Pick<BenchResult, 'modules' | 'site'>> {
  if (!isWanted('pages') && !isWanted('site')) return { modules: [], site: [] };
  const library = await buildLibrary();
  const browser = await launchBrowser();
  try {
    return {
      modules: isWanted('pages') ? await measurePages(library, browser, runs) : [],
      site: isWanted('site') ? await scoreSite(library, browser, runs, console.log) : [],
    };
  } finally {
    await browser.close();
    await library.remove();
  }
}

async function measurePages(
  library: BuiltLibrary,
  browser: Browser,
  runs: number,
): Promise<BenchResult['modules']> {
  const probe = await browserScript(fileURLToPath(new URL('probe.ts', import.meta.url)));
  const unknown = values.module?.filter((slug) => library.modules.every((module) => module.slug !== slug));
  if (unknown?.length) throw new Error(`No such module: ${unknown.join(', ')}`);
  const measures = [];
  for (const module of library.modules.filter(({ slug }) => values.module?.includes(slug) ?? true)) {
    const axe = await countAxeFindings(browser, library, module);
    for (const format of FORMATS.filter((name) => values.format?.includes(name) ?? true)) {
      const options = { format, browser, probe, runs, throttled: true };
      const measured = { ...(await measureModule(library, module, options)), axe };
      measures.push(measured);
      console.log(progress(measured));
    }
  }
  return measures;
}

async function measureBuilds(): Promise<readonly BuildMeasures[]> {
  const measures = [];
  for (const size of BUILD_SIZES) {
    console.log(`${size} modules: build`);
    measures.push(await measureBuild(size));
  }
  return measures;
}
