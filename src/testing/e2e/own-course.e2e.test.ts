import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { lintManifest as lintCmi5 } from '../../formats/cmi5/manifest-lint.ts';
import { lintManifest as lintScorm12 } from '../../formats/scorm12/manifest-lint.ts';
import { lintManifest as lintScorm2004 } from '../../formats/scorm2004/manifest-lint.ts';
import type { PackageFinding } from '../../packaging/package-finding.ts';
import { courseLimits, lintPackage, LRS_LIMITS } from '../../packaging/package-lint.ts';
import type { Files } from '../../packaging/packager.ts';
import { startLms } from '../lms/lms.ts';
import { validateCmi5, validateScorm12, validateScorm2004 } from '../xsd.ts';
import { Keyboard } from './keyboard.ts';
import { checkout, declic } from './library.ts';
import { openSite, type SiteSetting } from './setting.ts';
import { isSound, told, withTrainersPage, type Downloaded } from './trainers-page.ts';

// « Mon parcours »: modules that a trainer ticks become a package in the page, as the command would make it.

/** In the order they are ticked, which is not that of the page. */
const TICKED = ['vrai-ou-faux-verifier', 'mes-traces-sur-internet'] as const;
/** A record store says so where nothing was kept yet. */
const EXPECTED = 'the server responded with a status of 404';
const TITLE = 'Vérifier : « l’œil » & la main';

/** Folder of cmi5's schema, which no npm package holds. */
const CMI5_SCHEMA = process.env['DECLIC_XSD_CMI5'];

/** Each format that a course is made in, by a platform that takes it; the advised way first. */
const OFFERED = [
  {
    format: 'scorm12',
    platform: 'Moodle',
    ways: ['single', 'several'],
    manifest: 'imsmanifest.xml',
    lint: (files: Files) => [...lintPackage(files, courseLimits(2)), ...lintScorm12(files)],
    validate: validateScorm12,
  },
  {
    format: 'scorm2004',
    platform: '360Learning',
    ways: ['several'],
    manifest: 'imsmanifest.xml',
    lint: (files: Files) => [...lintPackage(files, courseLimits(2)), ...lintScorm2004(files)],
    validate: (xml: string) => validateScorm2004(xml),
  },
  {
    format: 'cmi5',
    platform: 'ILIAS',
    ways: ['single', 'several'],
    manifest: 'cmi5.xml',
    lint: (files: Files) => [...lintPackage(files, courseLimits(2, LRS_LIMITS)), ...lintCmi5(files)],
    validate: (xml: string) => (CMI5_SCHEMA ? validateCmi5(xml, CMI5_SCHEMA) : Promise.resolve([])),
  },
] as const;

let setting: SiteSetting;
let work: string;
before(async () => {
  setting = await openSite();
  work = await mkdtemp(join(tmpdir(), 'declic-'));
});
after(async () => {
  await setting.close();
  await rm(work, { recursive: true, force: true });
});

test('by keyboard alone, in every format offered: the course is the one that declic build makes of its file, and is valid', async () => {
  const made = new Map<string, Uint8Array>();
  let yaml: Downloaded = { name: '', bytes: new Uint8Array() };
  await withTrainersPage(setting, async (page, take) => {
    const keys = new Keyboard(page, page.mainFrame());
    for (const slug of TICKED) {
      await keys.tabTo(`input[value="${slug}"]`);
      await keys.press('Space');
    }
    await keys.tabTo('#own-title');
    await page.keyboard.type(TITLE);
    await keys.tabTo('input[name="own-order"][value="any"]');
    await keys.press('ArrowDown');
    // The second module comes first, and keeps the focus; at the top it is told where it is.
    await keys.activate(`[data-module="${TICKED[1]}"] .up`);
    const order = () =>
      page.$$eval('declic-own-course li', (items) => items.map(({ dataset }) => dataset['module']));
    assert.deepEqual(await order(), [TICKED[1], TICKED[0]]);
    assert.equal(
      await page.evaluate(() => document.activeElement?.closest('li')?.dataset['module']),
      TICKED[1],
    );
    assert.match(await told(page, '.sr'), /place 1 sur 2/);

    await page.reload();
    await page.waitForSelector('declic-own-course li');
    assert.deepEqual(await order(), [TICKED[1], TICKED[0]], 'the choices are still there');

    for (const { format, platform, ways } of OFFERED) {
      await keys.tabTo('#own-platform');
      await page.keyboard.type(platform);
      const ids = await page.$$eval('input[name="own-variant"]', (all) => all.map(({ value }) => value));
      assert.deepEqual(ids, ways.length > 1 ? ways : [], `${format}: a way is asked for where there are two`);
      for (const [index, way] of ways.entries()) {
        if (index > 0) {
          await keys.tabTo('input[name="own-variant"]:checked');
          await keys.press('ArrowDown');
        }
        assert.equal(
          await page.$('declic-own-course a[download]'),
          null,
          'no file of another choice is offered',
        );
        assert.match(
          await page.$eval('#make-hint', ({ textContent }) => textContent),
          /charge d’abord \d+\s(ko|Mo)/,
        );
        await keys.activate('declic-own-course .row > button.btn');
        await page.waitForSelector('declic-own-course a[download]');
        assert.match(await told(page, '[data-told]'), /prêt\s: \d+\sko/);
        await keys.activate('declic-own-course a[download]');
        const { name, bytes } = await take();
        assert.match(name, way === 'single' ? /\.single\.fr\.zip$/ : /^[^.]+\.fr\.zip$/);
        made.set(`${format}/${name}`, bytes);
      }
      if (format === 'scorm12') await isSound(page);
      // What was chosen for one format is no choice for the next.
      if (ways.length > 1) {
        await keys.tabTo('input[name="own-variant"]:checked');
        await keys.press('ArrowUp');
      }
    }
    await keys.activate('declic-own-course button.link[data-yaml]');
    yaml = await take();
  });

  const [name = ''] = yaml.name.split('.');
  const modules = join(work, 'modules');
  await cp(join(checkout, 'modules'), modules, { recursive: true });
  await writeFile(join(modules, 'courses', yaml.name), yaml.bytes);
  const dist = join(work, 'dist');
  const formats = OFFERED.flatMap(({ format }) => ['--format', format]);
  await declic('build', '--modules', modules, '--out', dist, '--only', name, ...formats);
  for (const { format, ways, manifest, lint, validate } of OFFERED) {
    for (const way of ways) {
      const path = `${format}/${name}${way === 'single' ? '.single' : ''}.fr.zip`;
      const bytes = made.get(path);
      assert.ok(bytes, `${path} was made`);
      assert.ok((await readFile(join(dist, 'packages', path))).equals(bytes), `${path} has the same bytes`);
      const files = unzipSync(bytes);
      const found = lint(files).filter((one) => way === 'several' || !isOfQuietPage(one));
      assert.deepEqual(found, [], path);
      const xml = new TextDecoder().decode(files[manifest]);
      assert.deepEqual(await validate(xml), [], path);
      assert.ok(xml.includes('Vérifier : « l’œil » &amp; la main'), path);
      if (way === 'single') await isPlayed(bytes);
    }
  }
});

/** In a course of one entry its own page alone talks to the platform: those of its modules may not. */
function isOfQuietPage({ code, file }: PackageFinding): boolean {
  return code === 'weak-csp' && file !== 'index.html';
}

/** A platform opens the course, at its menu, with its modules in their order. */
async function isPlayed(bytes: Uint8Array): Promise<void> {
  const lms = await startLms(bytes);
  const { page, frame, faults } = await lms.launch(setting.browser);
  await frame.waitForSelector('li[data-module] a');
  const shown = await frame.$$eval('li[data-module]', (items) =>
    items.map(({ dataset }) => dataset['module']),
  );
  assert.deepEqual(shown, [TICKED[1], TICKED[0]]);
  assert.deepEqual(
    faults.filter((fault) => !fault.includes(EXPECTED)),
    [],
  );
  assert.deepEqual(lms.violations, []);
  await page.close();
  await lms.close();
}
