import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packagers } from '../../formats/packagers.ts';
import { markedPieces } from '../../packaging/packager-suite.ts';
import type { Pieces } from '../../packaging/pieces.ts';
import { zip } from '../../packaging/zip.ts';
import { sampleCourse } from '../../testing/sample-course.ts';
import { moduleData, moduleOf, type ModuleData } from './module-data.ts';
import { NoSuchPackageError, packedCourse } from './packed-course.ts';

/** A course whose modules were published, then read again, as the page does. */
function published() {
  const course = sampleCourse();
  const modules = course.modules.map((module) => {
    const paths = module.media.map(({ path }) => path);
    return moduleOf(JSON.parse(JSON.stringify(moduleData(module, paths))) as ModuleData, module.media);
  });
  return { ...course, modules };
}

/** Code for every way of packing a course. */
function pieces(format: string): Pieces {
  const marked = markedPieces(format);
  const piece = { js: 'start();', css: '' };
  return {
    ...marked,
    starts: { ...marked.starts, 'in-course': piece },
    courseStarts: { [format]: piece },
  };
}

for (const { format, courses = [] } of packagers) {
  for (const { name, pack } of courses) {
    test(`${format}, ${name}: modules read from the site give the bytes of the command, file by file`, () => {
      const code = pieces(format);
      const steps = packedCourse({ course: published(), pieces: code, format, variant: name });
      const shares: number[] = [];
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) shares.push(step.value);
      assert.deepEqual(step.value, zip(pack({ course: sampleCourse(), pieces: code })));
      assert.ok(shares.length > 3 && shares.every((share, index) => share > (shares[index - 1] ?? 0)));
      assert.equal(shares.at(-1), 1);
    });
  }
}

test('a format that packs no course says so', () => {
  const order = { course: sampleCourse(), pieces: pieces('web'), variant: 'single' } as const;
  assert.throws(() => packedCourse({ ...order, format: 'web' }).next(), NoSuchPackageError);
});
