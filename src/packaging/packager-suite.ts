import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { escapeHtml } from '../content/html.ts';
import type { Module } from '../content/module.ts';
import { LEARNER_TEXTS, sampleModule, SESSION_ONLY } from '../testing/sample-module.ts';
import { tinyMedia } from '../testing/tiny-media.ts';
import { MissingPieceError } from './bundle.ts';
import { readTags } from './html-tags.ts';
import type { PackageFinding } from './package-finding.ts';
import { sortedPaths } from './package-path.ts';
import type { Files, Packager } from './packager.ts';
import type { Piece, Pieces } from './pieces.ts';
import { zip } from './zip.ts';

const ELEMENTS = [
  'cards',
  'choice',
  'choices',
  'message',
  'opinion',
  'order',
  'plan',
  'recap',
  'short',
  'video',
];
const USED = ['choice', 'opinion'];

const HOSTILE = `</title><script>alert(1)</script> & "l’été" ]]> </style>`;

/**
 * The contract that every packager passes.
 * @param lint the format's own check of a finished package.
 */
export function testPackager(packager: Packager, lint: (files: Files) => readonly PackageFinding[]): void {
  const pieces = markedPieces(packager.format);
  const pack = (module: Module = sampleModule) => packager.pack({ module, pieces });

  describe(`the ${packager.format} packager`, () => {
    test('gives the same bytes each time', () => {
      assert.deepEqual(zip(pack()), zip(pack()));
    });

    test('changes nothing of what it is given', () => {
      const before = structuredClone({ sampleModule, pieces });
      pack();
      assert.deepEqual({ sampleModule, pieces }, before);
    });

    test('makes a package that the lint finds nothing in', () => {
      assert.deepEqual(lint(pack()), []);
    });

    test('uses paths that every host takes', () => {
      const paths = Object.keys(pack());
      assert.deepEqual([...sortedPaths(paths)].sort(), paths.sort());
    });

    test('bundles the core first, then only the elements the module uses, then the start', () => {
      const { script, style } = readPackage(pack());
      for (const code of [script, style]) {
        const places = ['core', ...USED, packager.format].map((name) => code.indexOf(`mark-${name}-`));
        assert.ok(!places.includes(-1), code);
        assert.equal(places[0], Math.min(...places));
        assert.equal(places.at(-1), Math.max(...places));
        for (const unused of ELEMENTS.filter((name) => !USED.includes(name))) {
          assert.ok(!code.includes(`mark-${unused}-`), unused);
        }
      }
    });

    test('has the first drawing in the page and the other as a file', () => {
      const files = pack();
      const { tags } = readPackage(files);
      assert.equal(files['images/bus.svg'], undefined);
      assert.ok(tags.some(({ name, attributes }) => name === 'svg' && attributes['viewbox']));
      assert.match(decode(files['images/porte.svg']), /^<svg[^]*<path/);
      const shown = tags.find(({ attributes }) => attributes['src'] === 'images/porte.svg');
      assert.equal(shown?.attributes['alt'], 'Une porte ouverte.');
    });

    test('carries what the module plays, byte for byte, and lets no other page play', () => {
      const files = pack(withVideo(sampleModule));
      assert.deepEqual(lint(files), []);
      for (const path of ['media/exemple.mp4', 'media/exemple.vtt'])
        assert.deepEqual(files[path], tinyMedia.get(path));
      assert.match(decode(files['images/exemple.svg']), /^<svg/);
      assert.equal(files['media/exemple.mp3'], undefined, 'nothing plays it');
      assert.match(readPackage(files).page, /; media-src 'self'; /);
      assert.doesNotMatch(readPackage(pack()).page, /media-src/);
    });

    test('names the module and its language', () => {
      const { tags } = readPackage(pack());
      assert.equal(tags.find(({ name }) => name === 'html')?.attributes['lang'], 'fr');
      assert.match(tags.find(({ name }) => name === 'title')?.text ?? '', /Trois gestes face à un message/);
    });

    test('reads without its script: questions, reasons, opinions', () => {
      const { page } = readPackage(pack());
      for (const text of LEARNER_TEXTS) assert.ok(page.includes(text), text);
    });

    test('leaves the session to its own pages', () => {
      for (const [path, bytes] of Object.entries(pack()))
        assert.ok(!decode(bytes).includes(SESSION_ONLY), path);
    });

    test('shows text that looks like markup, and never runs it', () => {
      const { text } = sampleModule;
      const files = pack({
        ...sampleModule,
        text: { ...text, title: HOSTILE, summary: HOSTILE, canDo: [HOSTILE] },
      });
      assert.deepEqual(lint(files), []);
      assert.ok(readPackage(files).page.includes(escapeHtml('<script>alert(1)')));
    });

    test('loads one script, deferred, and nothing else before the page shows', () => {
      const { page, tags } = readPackage(pack());
      const scripts = tags.filter(
        ({ name, attributes }) => name === 'script' && attributes['src'] !== undefined,
      );
      assert.equal(scripts.length, 1);
      assert.equal(scripts[0]?.attributes['defer'], '');
      assert.match(page, /<noscript><link rel="stylesheet" href="[\w.]+"><\/noscript>/);
      assert.doesNotMatch(page.replace(/<noscript>.*?<\/noscript>/gs, ''), /rel="stylesheet"/);
    });

    test('says which piece is missing', () => {
      const withoutStart = { ...pieces, starts: {} };
      const withoutElement = { ...pieces, elements: {} };
      assert.throws(() => packager.pack({ module: sampleModule, pieces: withoutStart }), MissingPieceError);
      assert.throws(() => packager.pack({ module: sampleModule, pieces: withoutElement }), /choice/);
    });
  });
}

/** A module that shows a film on its last screen, and has a sound that nothing plays. */
function withVideo(module: Module): Module {
  const place = { line: 1, column: 1 };
  const data = {
    title: 'Ouvrir',
    src: 'media/exemple.mp4',
    captions: 'media/exemple.vtt',
    poster: 'images/exemple.svg',
    seconds: 10,
    bytes: 3_100_000,
    transcript: [],
  };
  const screens = module.text.screens.map((screen, index, all) =>
    index < all.length - 1
      ? screen
      : {
          ...screen,
          blocks: [...screen.blocks, { type: 'element', name: 'video', id: '', data, place } as const],
        },
  );
  const media = [...tinyMedia].map(([path, bytes]) => ({ path, bytes }));
  const poster = { path: data.poster, svg: new TextDecoder().decode(tinyMedia.get(data.poster)) };
  return { ...module, text: { ...module.text, screens }, media, drawings: [...module.drawings, poster] };
}

/** Pieces that can be told apart in a bundle. */
export function markedPieces(format: string): Pieces {
  const piece = (name: string): Piece => ({ js: `"mark-${name}-"\n`, css: `.mark-${name}-{color:red}\n` });
  return {
    core: piece('core'),
    late: '.mark-late-{color:red}\n',
    rest: '.mark-rest-{color:red}\n',
    elements: Object.fromEntries(ELEMENTS.map((name) => [name, piece(name)])),
    starts: { [format]: piece(format), other: piece('other') },
    courseStarts: {},
    libraries: { lrs: '"mark-lrs-";\n' },
  };
}

function readPackage(files: Files) {
  const page = decode(files['index.html']);
  const tags = readTags(page);
  const sources = tags.flatMap(({ attributes }) => [
    attributes['src'] ?? '',
    ...(attributes['data-then']?.split(' ') ?? []),
  ]);
  const read = (kind: string) =>
    sources.filter((source) => source.endsWith(kind)).map((source) => decode(files[source]));
  const styles = [...tags.filter(({ name }) => name === 'style').map(({ text }) => text), ...read('.css')];
  return { page, tags, script: read('.js').join('\n'), style: styles.join('\n') };
}

function decode(bytes: Uint8Array | undefined): string {
  assert.ok(bytes, 'a file is missing');
  return new TextDecoder().decode(bytes);
}
