import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { buildLibrary, type BuiltLibrary } from './library.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

let library: BuiltLibrary;
before(async () => {
  library = await buildLibrary();
});
after(() => library.remove());

/** What HTML does not allow in a page, a line each. */
async function faultsOf(name: string, text: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(text, name);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${name}:${line}:${column} ${ruleId}: ${message}`),
  );
}

test('every page of the site is valid HTML', async () => {
  const site = join(library.folder, 'site');
  const pages = (await readdir(site, { recursive: true })).filter((path) => path.endsWith('.html'));
  assert.ok(pages.length > 100);
  for (const page of pages) {
    assert.deepEqual(await faultsOf(page, await readFile(join(site, page), 'utf8')), []);
  }
});

test('so is every page of a package, whatever its format', async () => {
  for (const format of ['web', 'scorm12', 'scorm2004', 'cmi5', 'xapi']) {
    const files = unzipSync(await library.package(format, library.everyType));
    const pages = Object.entries(files).filter(([path]) => path.endsWith('.html'));
    assert.ok(pages.length > 0, format);
    for (const [path, bytes] of pages) {
      assert.deepEqual(await faultsOf(`${format}/${path}`, new TextDecoder().decode(bytes)), []);
    }
  }
});
