import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { before, describe, test } from 'node:test';
import { unzipSync } from 'fflate';
import { LibraryFolder } from '../../cli/library-folder.ts';
import { readModuleFiles, type ModuleFolder } from '../../cli/module-folders.ts';
import { componentTypes } from '../../components/schemas.ts';
import type { Problem } from '../../content/problem.ts';
import { packagers } from '../../formats/packagers.ts';
import { markedPieces } from '../../packaging/packager-suite.ts';
import { zip } from '../../packaging/zip.ts';
import { questionTypes } from '../../questions/schemas.ts';
import { packedModule } from './packed-module.ts';
import { previewPage } from './preview-page.ts';
import { sourceArchive, type SourceFiles } from './source-archive.ts';
import { UnreadableLibraryError, Workshop } from './workshop.ts';

const modules = fileURLToPath(new URL('../../../modules', import.meta.url));
const samples = fileURLToPath(new URL('../../compiler/samples', import.meta.url));

/** Bad inputs of the compiler's own tests, of several kinds. */
const SAMPLES = 12;

/** Code for every element that a module may use. */
const ELEMENTS = Object.fromEntries(
  [...questionTypes, ...componentTypes].map(({ name }) => [name, { js: `/* ${name} */`, css: '' }]),
);

let library: LibraryFolder;
let folders: readonly ModuleFolder[];
before(async () => {
  library = await LibraryFolder.open(modules);
  folders = await library.folders();
});

function slugOf(folder: string): string {
  return folder.replace(/^.*[\\/]/, '');
}

/** The module as the page has it: read again from what was published. */
function published(slug: string, files: SourceFiles): Workshop {
  return new Workshop(slug, sourceArchive(slug, files), library.shared);
}

/** Without the folder that the command names before each file. */
function inFolder(problems: readonly Problem[], slug: string): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, file: problem.file.split(`${slug}/`).slice(1).join('/') }));
}

test('every module of the library has the problems that the command tells, and is the module it builds', async () => {
  assert.ok(folders.length > 20);
  for (const { path, langs } of folders) {
    const slug = slugOf(path);
    const files = await readModuleFiles(path);
    const { problems, modules: built } = library.compileFiles(path, files);
    const workshop = published(slug, files);
    for (const lang of langs) {
      const reading = workshop.read({}, lang);
      assert.deepEqual(reading.problems, inFolder(problems, slug), slug);
      assert.deepEqual(
        reading.module,
        built.find(({ text }) => text.lang === lang),
        `${slug}.${lang}`,
      );
    }
  }
});

test('so has a text that someone breaks: the compiler’s own bad samples, typed over a sound one', async () => {
  const base = join(samples, 'base');
  const sound = await readModuleFiles(base);
  const workshop = published('base', sound);
  const names = (await readdir(samples)).filter((name) => !/^base$|\.md$/.test(name)).sort();
  let broken = 0;
  for (const name of names.filter((_, index) => index % Math.floor(names.length / SAMPLES) === 0)) {
    const changes: Record<string, string> = {};
    for (const [file, bytes] of await readModuleFiles(join(samples, name)))
      if (sound.has(file)) changes[file] = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
    const files = new Map([
      ...sound,
      ...Object.entries(changes).map(([file, text]) => [file, new TextEncoder().encode(text)] as const),
    ]);
    const { problems } = library.compileFiles(base, files);
    assert.deepEqual(workshop.read(changes, 'fr').problems, inFolder(problems, 'base'), name);
    if (problems.length > 0) broken++;
  }
  assert.ok(broken >= SAMPLES / 2, `${broken} samples have problems`);
});

describe('a module that someone changes', () => {
  const SLUG = 'reperer-une-arnaque';
  let files: SourceFiles;
  let workshop: Workshop;
  let changed: Readonly<Record<string, string>>;
  before(async () => {
    files = await readModuleFiles(folders.find(({ path }) => slugOf(path) === SLUG)?.path ?? '');
    workshop = published(SLUG, files);
    changed = { 'fr.md': workshop.text('fr.md').replaceAll('Nadia', 'Samira') };
  });

  test('gives in every format the bytes of the command’s package for the same text', () => {
    const source = new Map([...files, ['fr.md', new TextEncoder().encode(changed['fr.md'])] as const]);
    for (const [changes, own] of [
      [{}, files],
      [changed, source],
    ] as const) {
      const [expected] = library.compileFiles(`modules/${SLUG}`, own).modules;
      const { module } = workshop.read(changes, 'fr');
      assert.ok(expected && module);
      for (const { format, pack } of packagers) {
        const pieces = { ...markedPieces(format), elements: ELEMENTS };
        const steps = packedModule(module, pieces, format);
        let step = steps.next();
        while (step.done !== true) step = steps.next();
        assert.deepEqual(step.value, zip(pack({ module: expected, pieces })), format);
      }
    }
  });

  test('is taken away as a folder of modules, with its changes, its drawings and what modules share', () => {
    const back = unzipSync(workshop.archive(changed));
    const text = (path: string): string => new TextDecoder().decode(back[path]);
    assert.equal(text(`modules/${SLUG}/fr.md`), changed['fr.md']);
    assert.equal(text('modules/library.yaml'), library.shared['library.yaml']);
    assert.ok(text('modules/glossary.fr.md').startsWith('#'));
    for (const [path, bytes] of files)
      if (path !== 'fr.md') assert.deepEqual(back[`modules/${SLUG}/${path}`], new Uint8Array(bytes), path);
  });

  test('is previewed as a document without code, styles or files of its own', () => {
    const { module } = workshop.read(changed, 'fr');
    assert.ok(module);
    const site = 'https://lire.example.org/';
    const text = previewPage(module, {
      sheet: `${site}assets/preview.css`,
      core: [`${site}assets/core.js`],
      elements: { choice: `${site}assets/choice.js`, unused: `${site}assets/unused.js` },
      start: [`${site}assets/start.js`],
      folder: `${site}fr/modules/${SLUG}/`,
    });
    assert.ok(text.includes('Samira') && !text.includes('Nadia'));
    assert.doesNotMatch(
      text,
      /<style|<script(?! defer src="https:\/\/lire\.example\.org\/assets\/)|Content-Security/,
    );
    assert.ok(!text.includes('unused.js'));
    for (const [, url = ''] of text.matchAll(/<(?:img|link rel="stylesheet")[^>]* (?:src|href)="([^"]+)"/g))
      assert.match(url, /^(?:data:image\/svg\+xml,|https:\/\/lire\.example\.org\/)/);
  });
});

test('what a library of another edition publishes is refused, rather than misread', async () => {
  const files = await readModuleFiles(folders[0]?.path ?? '');
  assert.throws(() => new Workshop('x', sourceArchive('x', files), {}), UnreadableLibraryError);
});
