import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openSetting, type Setting } from './setting.ts';
import { withModule } from './sittings.ts';
import { waitFor } from './wait-for.ts';

let setting: Setting;
let folder: string;
before(async () => {
  setting = await openSetting();
  folder = await mkdtemp(join(tmpdir(), 'declic-rescue-'));
});
after(async () => {
  await setting.close();
  await rm(folder, { recursive: true });
});

/** The platform refuses what comes after its session; the console tells it. */
const EXPECTED = /Failed to load resource: the server responded with a status of (401|403|404)/;

test('a learner whose session is over downloads the progress, and another device takes it back', async () => {
  const ends = (): number => 0;
  const options = { format: 'cmi5', ends, expected: EXPECTED };
  await withModule(setting, setting.library.played[0], options, async ({ lms, launch }) => {
    const { learner, launch: first } = await launch();
    await learner.next();
    await learner.untilSaid('Enregistré.');
    const browser = await setting.browser.target().createCDPSession();
    await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    lms.platform?.abandon();
    const { id } = await learner.next();
    const button = await first.frame.waitForSelector('declic-rescue .btn');
    const size = await button?.boundingBox();
    assert.ok((size?.height ?? 0) >= 44, `${size?.height} px`);
    await button?.click();
    const downloaded = (): string => readdirSync(folder).find((file) => file.endsWith('.txt')) ?? '';
    await waitFor(() => downloaded() !== '', 'the file was not downloaded');
    const name = downloaded();
    const text = await readFile(join(folder, name), 'utf8');
    assert.match(name, /^progression-.+\.txt$/);
    assert.match(text, /Écrans vus/);

    const { learner: other, launch: second } = await launch({ learner: 'learner-2' });
    assert.notEqual((await other.look()).id, id);
    const input = await second.frame.waitForSelector('declic-rescue input');
    await input?.uploadFile(join(folder, name));
    await second.frame.waitForFunction(
      (screen) => document.getElementById(screen)?.hidden === false,
      { timeout: 5000 },
      id,
    );
  });
});
