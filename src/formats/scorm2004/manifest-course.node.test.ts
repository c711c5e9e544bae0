import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Course, CourseMeta } from '../../content/course.ts';
import type { Module } from '../../content/module.ts';
import { descendants, readXml } from '../../packaging/xml-reader.ts';
import { sampleCourse } from '../../testing/sample-course.ts';
import { validateScorm2004 } from '../../testing/xsd.ts';
import { codesOf, filesAround } from '../scorm/manifest-lint-suite.ts';
import { renderCourseManifest } from './manifest-course.ts';
import { lintManifest } from './manifest-lint.ts';

const PATHS = ['1-lire/index.html', '2-trier/index.html', '3-partager/index.html'];
/** A folder with every schema of ADL's, LOM's strict ones included. */
const XSD = process.env['DECLIC_XSD'];

function manifest(meta: Partial<CourseMeta> = {}): string {
  return manifestOf(sampleCourse(meta));
}

/** A module whose question counts, asked several times. */
function counting(module: Module, times: number): Module {
  const blocks = module.text.screens
    .flatMap((screen) => screen.blocks)
    .flatMap((block) =>
      block.type === 'element' && block.name === 'choice'
        ? [{ ...block, data: { ...block.data, mode: 'counted' as const } }]
        : [],
    );
  const screens = module.text.screens.map((screen, index) => ({
    ...screen,
    blocks: index === 0 ? Array.from({ length: times }, () => blocks).flat() : [],
  }));
  return { ...module, text: { ...module.text, screens } };
}

function manifestOf(course: Course): string {
  const units = course.modules.map((module) => {
    const page = `${module.meta.slug}/index.html`;
    return { module, page, paths: [page] };
  });
  return renderCourseManifest(course, units);
}

/** What each module waits for: the objective, and what must be so of it. */
function waits(meta: Partial<CourseMeta>): readonly string[] {
  return descendants(readXml(manifest(meta)), 'item').map((item) =>
    descendants(item, 'imsss:ruleCondition')
      .map(({ attributes }) => `${attributes['referencedObjective']} ${attributes['condition']}`)
      .join(),
  );
}

test('is valid against the schemas of SCORM 2004, in any order', async () => {
  for (const order of ['any', 'in-order', 'pass-before-next'] as const) {
    for (const pass of [undefined, 0.8]) {
      const xml = manifest({ order, ...(pass !== undefined && { pass }) });
      assert.deepEqual(await validateScorm2004(xml, XSD), []);
    }
  }
});

test('opens a module by what its course waits for', () => {
  const [lire, trier] = ['declic_mes-gestes_fr_1-lire_objective', 'declic_mes-gestes_fr_2-trier_objective'];
  const completed = (id: string) => `${id} activityProgressKnown,${id} completed`;
  const passed = (id: string) => `${id} objectiveStatusKnown,${id} satisfied`;
  assert.deepEqual(waits({ order: 'any' }), ['', '', '']);
  assert.deepEqual(waits({ order: 'in-order', pass: 0.8 }), ['', completed(lire), completed(trier)]);
  assert.deepEqual(waits({ order: 'pass-before-next' }), ['', completed(lire), passed(trier)]);
  assert.deepEqual(waits({ order: 'pass-before-next', pass: 0.8 }), ['', passed(lire), passed(trier)]);
});

test('weighs each module by its judged questions, and passes the whole by the course’s share', () => {
  const course = sampleCourse({ pass: 0.75 });
  const modules = course.modules.map((module, index) => counting(module, [3, 1, 0][index] ?? 0));
  const xml = readXml(manifestOf({ ...course, modules }));
  const weights = descendants(xml, 'imsss:rollupRules').map(
    ({ attributes }) => attributes['objectiveMeasureWeight'],
  );
  assert.deepEqual(weights.filter(Boolean), ['0.7500', '0.2500', '0.0000']);
  assert.deepEqual(
    descendants(xml, 'imsss:minNormalizedMeasure').map(({ text }) => text),
    ['0.75'],
  );
});

test('the lint finds rules that wait for what nobody tells', () => {
  const sound = manifest({ order: 'in-order' });
  const lint = (from: string, to: string) =>
    codesOf(lintManifest(filesAround(sound.replace(from, to), PATHS)));
  assert.deepEqual(lint('', ''), []);
  assert.deepEqual(
    lint('referencedObjective="declic_mes-gestes_fr_1-lire_objective"', 'referencedObjective="other"'),
    ['unknown-objective'],
  );
  assert.deepEqual(lint('writeSatisfiedStatus="true"', ''), ['unwritten-objective']);
});
