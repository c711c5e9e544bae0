import { COURSE_ORDERS, type CourseOrder } from '../../content/course.ts';
import type { CourseVariant } from '../../packaging/packager.ts';

/** What a trainer chose for a course of their own. Plain data: the device keeps it as JSON. */
export interface CourseChoice {
  readonly title: string;
  readonly summary: string;
  readonly order: CourseOrder;
  /** Share of right answers that passes, where the order waits for it. */
  readonly pass: number;
  /** Absent: the page's platform. */
  readonly platform?: string;
  readonly variant: CourseVariant['name'];
  /** Names of the modules, in their order. */
  readonly modules: readonly string[];
}

/** Shares that one may ask for. */
export const PASSES = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

export const NO_CHOICE: CourseChoice = {
  title: '',
  summary: '',
  order: 'any',
  pass: 0.7,
  variant: 'single',
  modules: [],
};

/**
 * A choice as the device kept it. What is damaged, or unknown by now, is as if it had not been chosen.
 * @param known names of the modules that there are.
 */
export function readChoice(kept: string, known: readonly string[]): CourseChoice {
  const found = parsed(kept);
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const modules: readonly unknown[] = Array.isArray(found['modules']) ? found['modules'] : [];
  return {
    title: text(found['title']),
    summary: text(found['summary']),
    order: COURSE_ORDERS.find((order) => order === found['order']) ?? NO_CHOICE.order,
    pass: PASSES.find((share) => share === found['pass']) ?? NO_CHOICE.pass,
    ...(typeof found['platform'] === 'string' && { platform: found['platform'] }),
    variant: found['variant'] === 'several' ? 'several' : NO_CHOICE.variant,
    modules: [...new Set(modules.map(text))].filter((slug) => known.includes(slug)),
  };
}

function parsed(kept: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(kept);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Adds a module at the end, or takes it out. */
export function toggled(choice: CourseChoice, slug: string): CourseChoice {
  const without = choice.modules.filter((one) => one !== slug);
  return { ...choice, modules: without.length < choice.modules.length ? without : [...without, slug] };
}

/** Moves a module one place up or down; at an end it stays. */
export function moved(choice: CourseChoice, slug: string, step: -1 | 1): CourseChoice {
  const from = choice.modules.indexOf(slug);
  const neighbour = choice.modules[from + step];
  if (from < 0 || neighbour === undefined) return choice;
  const modules = [...choice.modules];
  modules[from] = neighbour;
  modules[from + step] = slug;
  return { ...choice, modules };
}
