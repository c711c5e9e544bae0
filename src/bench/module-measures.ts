import { unzipSync } from 'fflate';
import type { Browser } from 'puppeteer-core';
import type { BuiltLibrary, BuiltModule } from '../testing/e2e/library.ts';
import { createPlatform, type Platform } from '../lms/lrs/platform.ts';
import { serve } from '../testing/lms/static-server.ts';
import type { MeasuredFormat } from './budgets.ts';
import { calibrateCpu } from './cpu.ts';
import { median } from './median.ts';
import { loadPage, paintPage, type PageLoad } from './page-load.ts';
import { openSlowLink } from './slow-link.ts';

/** What one package of a module weighs. */
export interface PackageWeight {
  readonly module: string;
  readonly format: MeasuredFormat;
  /** Bytes of the zip. */
  readonly zip: number;
  readonly files: number;
}

/** What it weighs and takes: sizes in bytes, times in milliseconds, medians. */
export interface ModuleMeasures extends PackageWeight, PageLoad {
  /** Processor slowdown of the runs. */
  readonly cpu: number;
  /** When an empty page is painted, in the same conditions. */
  readonly empty: number;
}

export interface MeasureOptions {
  /** Name of the format whose package is loaded. */
  readonly format: MeasuredFormat;
  readonly browser: Browser;
  readonly probe: string;
  readonly runs: number;
  /**
   * Whether processor and network are slowed down. Where they are not, the second stage is withheld: what the first
   * answer needs then weighs the same each time.
   */
  readonly throttled: boolean;
}

const EMPTY = '/empty.html';
const EMPTY_PAGE = '<!doctype html><meta name="viewport" content="width=device-width"><title>.</title><p>.';

/** Weighs a module's package, without opening it in a browser. */
export async function weighModule(
  library: BuiltLibrary,
  module: BuiltModule,
  format: MeasuredFormat,
): Promise<PackageWeight> {
  const zip = await library.package(format, module);
  return weightOf(module, format, zip, unzipSync(zip));
}

function weightOf(
  { name }: BuiltModule,
  format: MeasuredFormat,
  zip: Uint8Array,
  files: Readonly<Record<string, Uint8Array>>,
): PackageWeight {
  return { module: name, format, zip: zip.length, files: Object.keys(files).length };
}

/** Loads a module's package again and again, each time as if for the first time. */
export async function measureModule(
  library: BuiltLibrary,
  module: BuiltModule,
  { format, browser, probe, runs, throttled }: MeasureOptions,
): Promise<ModuleMeasures> {
  const zip = await library.package(format, module);
  const files = unzipSync(zip);
  const withheld = throttled ? [] : secondStage(files['index.html']).map((name) => `/${name}`);
  const platforms: Platform[] = [];
  const server = await serve({
    get: (path) => (path === EMPTY ? EMPTY_PAGE : withheld.includes(path) ? undefined : files[path.slice(1)]),
    respond({ path, ...exchange }) {
      const below = /^\/platform(\/.*)/.exec(path)?.[1];
      const reply = below === undefined ? undefined : platforms.at(-1)?.respond({ ...exchange, path: below });
      return Promise.resolve(reply);
    },
  });
  const link = throttled ? await openSlowLink(server.origin) : undefined;
  const origin = link?.origin ?? server.origin;
  /** The query of a first launch, where the package is launched by one. */
  const launch = (): string => {
    if (format !== 'cmi5' && format !== 'xapi') return '';
    const base = `${origin}/platform`;
    const platform = createPlatform({ format, base, publisherId: 'https://declic.example/modules/measured' });
    platforms.push(platform);
    return platform.launch();
  };
  try {
    const loads: PageLoad[] = [];
    const rates: number[] = [];
    const empty: number[] = [];
    for (let run = 0; run < runs; run++) {
      const cpu = throttled ? await calibrateCpu(browser) : 1;
      rates.push(cpu);
      const url = `${origin}/index.html${launch()}`;
      loads.push(await loadPage(browser, url, { probe, cpu }));
      if (throttled) empty.push(await paintPage(browser, origin + EMPTY, cpu));
    }
    const middle = (read: (load: PageLoad) => number): number => median(loads.map(read));
    return {
      ...weightOf(module, format, zip, files),
      bytes: middle((load) => load.bytes),
      requests: middle((load) => load.requests),
      paint: middle((load) => load.paint),
      question: middle((load) => load.question),
      feedback: middle((load) => load.feedback),
      heap: middle((load) => load.heap),
      cpu: median(rates),
      empty: throttled ? median(empty) : 0,
    };
  } finally {
    await link?.close();
    await server.close();
  }
}

function secondStage(page: Uint8Array | undefined): readonly string[] {
  return /data-then="([^"]+)"/.exec(new TextDecoder().decode(page))?.[1]?.split(' ') ?? [];
}
