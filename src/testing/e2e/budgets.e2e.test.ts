import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { FORMATS } from '../../bench/budgets.ts';
import { measureModule, weighModule } from '../../bench/module-measures.ts';
import { overBudget, overWeight } from '../../bench/report.ts';
import { questionTypes } from '../../questions/schemas.ts';
import { browserScript } from './browser-script.ts';
import { openSetting, type Setting } from './setting.ts';

/** Bytes of the script of a question type, and of a simulated tool, as gzip sends it. */
const TYPE_BYTES = 1500;
const TOOL_BYTES = 5000;
const TOOLS: readonly string[] = ['browser', 'chat', 'files', 'inbox', 'search', 'settings'];

let setting: Setting;
before(async () => {
  setting = await openSetting();
});
after(() => setting.close());

test('each module keeps to its budget of bytes and requests, and one does in every format', async () => {
  const { browser, library } = setting;
  const probe = await browserScript(fileURLToPath(new URL('../../bench/probe.ts', import.meta.url)));
  const modules = [];
  for (const module of library.modules) {
    const formats = module === library.played[0] ? FORMATS : (['scorm12'] as const);
    for (const format of formats) {
      const options = { format, browser, probe, runs: 1, throttled: false };
      modules.push({ ...(await measureModule(library, module, options)), axe: 0 });
    }
  }
  assert.deepEqual(overBudget({ modules, builds: [], site: [] }, false), []);
});

test('each module’s package keeps to its weight and its files in every format', async () => {
  const { library } = setting;
  const weights = library.modules.flatMap((module) =>
    FORMATS.map((format) => weighModule(library, module, format)),
  );
  assert.deepEqual(overWeight(await Promise.all(weights)), []);
});

test('each question type and each simulated tool keeps to its weight', async () => {
  const pieces = join(setting.library.folder, 'site/elements/pieces');
  for (const { name } of questionTypes) {
    const { length } = gzipSync(await readFile(join(pieces, `${name}.js`)), { level: 9 });
    const most = TOOLS.includes(name) ? TOOL_BYTES : TYPE_BYTES;
    assert.ok(length <= most, `${name}: ${length} bytes of ${most}`);
  }
});

test('a package carries the question types that its module asks, and no other', async () => {
  const { library } = setting;
  for (const module of library.modules) {
    for (const format of ['web', ...FORMATS]) {
      const files = unzipSync(await library.package(format, module));
      const texts = (ending: string): string =>
        Object.entries(files)
          .flatMap(([path, bytes]) => (path.endsWith(ending) ? new TextDecoder().decode(bytes) : []))
          .join('\n');
      const [scripts, pages] = [texts('.js'), texts('index.html')];
      for (const { name } of questionTypes) {
        const isCarried = scripts.includes(`customElements.define("declic-${name}"`);
        assert.equal(isCarried, pages.includes(`<declic-${name} `), `${module.name}, ${format}: ${name}`);
      }
    }
  }
});
