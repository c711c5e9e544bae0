import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import type { Frame } from 'puppeteer-core';
import { startLms } from '../lms/lms.ts';
import { guard, NOTHING } from './guard.ts';
import { Learner } from './learner.ts';
import { comparable, playThrough } from './play.ts';
import { openSetting, type Setting } from './setting.ts';

let setting: Setting;
before(async () => {
  setting = await openSetting();
});
after(() => setting.close());

/** Whether the page refuses to make markup from a string. */
function refusesMarkup(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b></b>';
      return false;
    } catch {
      return true;
    }
  });
}

test('no package in a platform breaks its policy or asks anything of another host, and markup made of strings is refused', async () => {
  for (const module of setting.library.played) {
    const lms = await startLms(await setting.library.package('scorm12', module));
    let guarded = NOTHING;
    const { page, frame } = await lms.launch(setting.browser, {
      prepare: async (prepared) => {
        guarded = await guard(prepared);
      },
    });
    await playThrough(await Learner.at(page, frame), () => undefined);
    assert.deepEqual(guarded, NOTHING, module.name);
    assert.ok(await refusesMarkup(frame), module.name);
    await page.close();
    await lms.close();
  }
});

test('a web package opened from the disk plays, and finds its place again', async () => {
  const module = setting.library.played[0];
  const folder = await mkdtemp(join(tmpdir(), 'declic-disk-'));
  for (const [path, bytes] of Object.entries(unzipSync(await setting.library.package('web', module)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const url = pathToFileURL(join(folder, 'index.html')).href;
  const page = await setting.browser.newPage();
  const guarded = await guard(page);
  await page.goto(url);
  const learner = await Learner.at(page);
  const [first] = (await learner.look()).questions;
  await learner.answer(first!.id, 'wrong');
  await learner.next();
  const left = await learner.look();
  await page.goto('about:blank');
  await page.goto(url);
  const back = await Learner.at(page);
  assert.deepEqual(comparable(await back.look()), comparable(left));
  await playThrough(back, () => 'right');
  assert.deepEqual(guarded, NOTHING);
  await page.close();
  await rm(folder, { recursive: true });
});
