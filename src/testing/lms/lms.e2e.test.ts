import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../browser.ts';
import { NoScoError } from '../../lms/launchable.ts';
import { startLms } from './lms.ts';

const MANIFEST =
  '<manifest><resources><resource identifier="r" adlcp:scormtype="sco" href="a/sco.html"/></resources></manifest>';

const SCO = `<!doctype html><title>SCO</title><button>Done</button><script>
  const api = parent.API || (opener && opener.API);
  document.title = api ? api.LMSInitialize('') : 'no API';
  document.querySelector('button').onclick = () => {
    api.LMSSetValue('cmi.core.exit', 'suspend');
    api.LMSSetValue('cmi.suspend_data', 'abc');
    api.LMSSetValue('cmi.core.lesson_status', 'completed');
    document.title = api.LMSCommit('');
  };
  addEventListener('pagehide', () => api && api.LMSFinish(''));
</script>`;

const zip = zipSync({ 'imsmanifest.xml': strToU8(MANIFEST), 'a/sco.html': strToU8(SCO) });

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

test('what a module commits is there at the next launch, in review mode once it is completed', async () => {
  const lms = await startLms(zip);
  const first = await lms.launch(browser);
  assert.equal(await first.frame.evaluate(() => parent.API?.LMSGetValue('cmi.core.entry')), 'ab-initio');
  await first.frame.click('button');
  assert.equal(await first.frame.title(), 'true');
  assert.equal(lms.committed()['cmi.core.lesson_status'], 'completed');
  await first.leave();
  assert.deepEqual(
    lms.commits.map(({ finished }) => finished),
    [false, true],
  );

  const second = await lms.launch(browser);
  const read = (element: string): Promise<unknown> =>
    second.frame.evaluate((name) => parent.API?.LMSGetValue(name), element);
  assert.equal(await read('cmi.suspend_data'), 'abc');
  assert.equal(await read('cmi.core.lesson_mode'), 'review');
  assert.equal(await read('cmi.core.entry'), 'resume');
  assert.deepEqual([...first.faults, ...second.faults, ...lms.violations], []);
  await lms.close();
});

test('another learner finds nothing of the first one', async () => {
  const lms = await startLms(zip);
  const first = await lms.launch(browser, { learner: 'ana' });
  await first.frame.click('button');
  await first.leave();
  const other = await lms.launch(browser, { learner: 'bob' });
  assert.equal(await other.frame.evaluate(() => parent.API?.LMSGetValue('cmi.suspend_data')), '');
  assert.deepEqual(lms.committed('bob'), {});
  await lms.close();
});

test('a failing connection makes the commit fail and stores nothing', async () => {
  const lms = await startLms(zip);
  lms.connect({ failing: true });
  const { frame, page } = await lms.launch(browser);
  await frame.click('button');
  assert.equal(await frame.title(), 'false');
  assert.deepEqual(lms.committed(), {});
  await page.close();
  await lms.close();
});

test('a module in a window of its own finds the API in its opener', async () => {
  const lms = await startLms(zip);
  const { frame, leave } = await lms.launch(browser, { api: 'opener' });
  await frame.click('button');
  assert.equal(lms.committed()['cmi.suspend_data'], 'abc');
  await leave();
  await lms.close();
});

test('a module may be launched without any API', async () => {
  const lms = await startLms(zip);
  const { frame } = await lms.launch(browser, { api: 'none' });
  assert.equal(await frame.title(), 'no API');
  await lms.close();
});

test('a package without a manifest is refused', async () => {
  await assert.rejects(startLms(zipSync({ 'sco.html': strToU8(SCO) })), NoScoError);
});
