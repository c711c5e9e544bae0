import { slug } from '../../compiler/slug.ts';
import type { CourseMeta } from '../../content/course.ts';
import type { CourseChoice } from './course-choice.ts';

/** A course as its file tells it, in one language. */
export interface CourseFile {
  readonly meta: CourseMeta;
  readonly modules: readonly string[];
  readonly text: { readonly lang: string; readonly title: string; readonly summary: string };
}

/** What a choice leaves unsaid. */
interface Unsaid {
  readonly title: string;
  readonly summary: string;
  readonly lang: string;
  /** Names that other modules and courses have. */
  readonly taken: readonly string[];
}

/** What no file and no manifest can hold: controls and halves of characters. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]+/gu;

/** The course that was chosen, with a name made from its title. */
export function courseFile(choice: CourseChoice, unsaid: Unsaid): CourseFile {
  const title = line(choice.title) || unsaid.title;
  const { order, pass } = choice;
  return {
    meta: {
      slug: freeName(slug(title) || slug(unsaid.title), unsaid.taken),
      version: 1,
      order,
      ...(order === 'pass-before-next' && { pass }),
    },
    modules: choice.modules,
    text: { lang: unsaid.lang, title, summary: line(choice.summary) || unsaid.summary },
  };
}

function line(text: string): string {
  return text.replace(UNWRITABLE, ' ').replace(/\s+/g, ' ').trim();
}

function freeName(name: string, taken: readonly string[]): string {
  for (let count = 2, free = name; ; free = `${name}-${count++}`) if (!taken.includes(free)) return free;
}

/** The file that `declic build` makes the same course from, to be put into the folder `courses`. */
export function courseYaml({ meta, modules, text }: CourseFile): string {
  // What JSON quotes, YAML reads the same.
  const lines = [
    `slug: ${JSON.stringify(meta.slug)}`,
    `version: ${meta.version}`,
    `order: ${meta.order}`,
    ...(meta.pass === undefined ? [] : [`pass: ${meta.pass}`]),
    'modules:',
    ...modules.map((module) => `  - ${JSON.stringify(module)}`),
    'text:',
    `  ${text.lang}:`,
    `    title: ${JSON.stringify(text.title)}`,
    `    summary: ${JSON.stringify(text.summary)}`,
  ];
  return `${lines.join('\n')}\n`;
}
