import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sampleCourse } from '../testing/sample-course.ts';
import { SESSION_ONLY } from '../testing/sample-module.ts';
import type { PackageFinding } from './package-finding.ts';
import { sortedPaths } from './package-path.ts';
import { markedPieces } from './packager-suite.ts';
import type { CourseVariant, Files, Packager } from './packager.ts';
import { zip } from './zip.ts';

/**
 * The contract of each way of packing a course as several entries.
 * @param lint the format's own check of a finished package.
 */
export function testSeveral(packager: Packager, lint: (files: Files) => readonly PackageFinding[]): void {
  const pieces = markedPieces(packager.format);
  const pack = (meta: Parameters<typeof sampleCourse>[0] = {}): Files =>
    variantOf(packager).pack({ course: sampleCourse(meta), pieces });
  const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

  describe(`a ${packager.format} package of a course, one entry a module`, () => {
    test('has the same bytes each time, and changes nothing of what it is given', () => {
      const course = sampleCourse();
      const before = structuredClone(course);
      const packed = variantOf(packager).pack({ course, pieces });
      assert.deepEqual(zip(packed), zip(pack()));
      assert.deepEqual(course, before);
    });

    test('leaves the lint nothing to find, in any order and with any passing share', () => {
      for (const order of ['any', 'in-order', 'pass-before-next'] as const) {
        assert.deepEqual(lint(pack({ order })), []);
        assert.deepEqual(lint(pack({ order, pass: 0.8 })), []);
      }
    });

    test('has each module whole in its folder, under paths that every host takes', () => {
      const files = pack();
      const { module, one } = { module: sampleCourse().modules[0], one: '1-lire/' };
      assert.ok(module);
      const alone = Object.keys(packager.pack({ module, pieces })).filter((path) => !path.endsWith('.xml'));
      const inFolder = Object.keys(files).filter((path) => path.startsWith(one));
      assert.deepEqual(inFolder.sort(), alone.map((path) => one + path).sort());
      assert.equal(sortedPaths(Object.keys(files)).length, 3 * alone.length + 1);
    });

    test('gives the course’s passing share to a module that names none', () => {
      const files = pack({ pass: 0.8 });
      assert.match(text(files['1-lire/index.html']), / pass="0\.8"/);
      assert.match(text(files['2-trier/index.html']), / pass="0\.5"/);
      assert.doesNotMatch(text(pack()['1-lire/index.html']), / pass=/);
    });

    test('leaves sessions to their own pages', () => {
      for (const [path, bytes] of Object.entries(pack()))
        assert.ok(!text(bytes).includes(SESSION_ONLY), path);
    });

    test('keeps what names its entries from version to version', () => {
      const named = (files: Files) =>
        [
          ...text(files['imsmanifest.xml'] ?? files['cmi5.xml']).matchAll(/ (?:id|identifier)="([^"]*)"/g),
        ].map(([, id]) => id);
      assert.deepEqual(named(pack({ version: 9, order: 'in-order', pass: 0.7 })), named(pack()));
    });
  });
}

function variantOf(packager: Packager): CourseVariant {
  const found = packager.courses?.find(({ name }) => name === 'several');
  assert.ok(found, `${packager.format} packs no course`);
  return found;
}
