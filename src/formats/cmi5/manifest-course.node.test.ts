import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Course } from '../../content/course.ts';
import { descendants, readXml } from '../../packaging/xml-reader.ts';
import { sampleCourse } from '../../testing/sample-course.ts';
import { validateCmi5 } from '../../testing/xsd.ts';
import { renderCourseManifest } from './manifest-course.ts';

/** A folder with the schema of cmi5's course structure. */
const XSD = process.env['DECLIC_XSD_CMI5'];

function manifest(course: Course): string {
  const units = course.modules.map((module) => {
    const page = `${module.meta.slug}/index.html`;
    return { module, page, paths: [page] };
  });
  return renderCourseManifest(course, units);
}

test('has a unit a module in one block, each with its own page and the share that passes it', () => {
  const xml = readXml(manifest(sampleCourse({ pass: 0.8 })));
  const [block] = descendants(xml, 'block');
  assert.ok(block);
  const units = descendants(block, 'au').map(({ attributes, children }) => [
    attributes['id'],
    attributes['moveOn'],
    attributes['masteryScore'],
    children.find(({ name }) => name === 'url')?.text,
  ]);
  const unit = (slug: string, share: string) => [
    `https://declic.example/lib/modules/${slug}`,
    'CompletedOrPassed',
    share,
    `${slug}/index.html`,
  ];
  assert.deepEqual(units, [unit('1-lire', '0.8'), unit('2-trier', '0.5'), unit('3-partager', '0.8')]);
  assert.equal(
    descendants(xml, 'course')[0]?.attributes['id'],
    'https://declic.example/lib/courses/mes-gestes',
  );
});

test(
  'is valid against the schema of cmi5',
  { skip: XSD === undefined && 'DECLIC_XSD_CMI5 names no folder of schemas' },
  async () => {
    assert.deepEqual(await validateCmi5(manifest(sampleCourse({ pass: 0.8 })), XSD ?? ''), []);
  },
);
