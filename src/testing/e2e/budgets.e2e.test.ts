import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { FORMATS } from '../../bench/budgets.ts';
import { measureModule } from '../../bench/module-measures.ts';
import { overBudget } from '../../bench/report.ts';
import { browserScript } from './browser-script.ts';
import { openSetting, type Setting } from './setting.ts';

let setting: Setting;
before(async () => {
  setting = await openSetting();
});
after(() => setting.close());

test('each module keeps to its budget of bytes, requests and files', async () => {
  const { browser, library } = setting;
  const probe = await browserScript(fileURLToPath(new URL('../../bench/probe.ts', import.meta.url)));
  const modules = [];
  for (const module of library.modules) {
    for (const format of FORMATS) {
      const options = { format, browser, probe, runs: 1, throttled: false };
      modules.push({ ...(await measureModule(library, module, options)), axe: 0 });
    }
  }
  assert.deepEqual(overBudget({ modules, builds: [] }, false), []);
});
