import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CourseMeta } from '../../content/course.ts';
import { descendants, readXml } from '../../packaging/xml-reader.ts';
import { sampleCourse } from '../../testing/sample-course.ts';
import { validateScorm12 } from '../../testing/xsd.ts';
import { codesOf, filesAround } from '../scorm/manifest-lint-suite.ts';
import { renderCourseManifest } from './manifest-course.ts';
import { lintManifest } from './manifest-lint.ts';

const PATHS = ['1-lire/index.html', '2-trier/index.html', '3-partager/index.html'];

function manifest(meta: Partial<CourseMeta> = {}): string {
  const course = sampleCourse(meta);
  const units = course.modules.map((module) => {
    const page = `${module.meta.slug}/index.html`;
    return { module, page, paths: [page] };
  });
  return renderCourseManifest(course, units);
}

/** What opens each module, in the course's order. */
function prerequisites(meta: Partial<CourseMeta>): readonly (string | undefined)[] {
  return descendants(readXml(manifest(meta)), 'item').map(
    (item) => descendants(item, 'adlcp:prerequisites')[0]?.text,
  );
}

test('is valid against the schemas of SCORM 1.2, in any order', async () => {
  for (const order of ['any', 'in-order', 'pass-before-next'] as const) {
    assert.deepEqual(await validateScorm12(manifest({ order, pass: 0.8 })), []);
  }
});

test('opens a module by what its course waits for', () => {
  const [lire, trier] = ['declic_mes-gestes_fr_1-lire_item', 'declic_mes-gestes_fr_2-trier_item'];
  assert.deepEqual(prerequisites({ order: 'any' }), [undefined, undefined, undefined]);
  // The second module can be failed: it is complete too.
  assert.deepEqual(prerequisites({ order: 'in-order' }), [undefined, lire, `${trier}|${trier}="failed"`]);
  assert.deepEqual(prerequisites({ order: 'pass-before-next' }), [undefined, lire, `${trier}="passed"`]);
  assert.deepEqual(prerequisites({ order: 'pass-before-next', pass: 0.8 })[1], `${lire}="passed"`);
});

test('the lint finds a prerequisite that names no item before it', () => {
  const sound = manifest({ order: 'in-order' });
  const broken = sound.replace(
    '>declic_mes-gestes_fr_1-lire_item<',
    '>declic_mes-gestes_fr_3-partager_item<',
  );
  assert.deepEqual(codesOf(lintManifest(filesAround(sound, PATHS))), []);
  assert.deepEqual(codesOf(lintManifest(filesAround(broken, PATHS))), ['unknown-prerequisite']);
});
