import type { Course, CourseMeta } from '../content/course.ts';
import type { Module, ModuleMeta } from '../content/module.ts';
import { sampleModule } from './sample-module.ts';

/** The small complete module under another name, with a passing share or none. */
function moduleNamed(slug: string, pass?: number): Module {
  const { meta, text } = sampleModule;
  const named: { -readonly [Key in keyof ModuleMeta]: ModuleMeta[Key] } = { ...meta, slug };
  delete named.pass;
  return {
    ...sampleModule,
    meta: pass === undefined ? named : { ...named, pass },
    text: { ...text, title: `${text.title} (${slug})` },
  };
}

/** A course of three small modules; the second one names a passing share of its own. */
export function sampleCourse(meta: Partial<CourseMeta> = {}): Course {
  return {
    library: sampleModule.library,
    meta: { slug: 'mes-gestes', version: 1, order: 'any', ...meta },
    text: { lang: 'fr', title: 'Mes gestes', summary: 'Trois modules, un geste chacun.' },
    modules: [moduleNamed('1-lire'), moduleNamed('2-trier', 0.5), moduleNamed('3-partager')],
    languages: ['fr'],
  };
}
