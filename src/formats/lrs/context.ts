import type { Activity, Context, Extensions } from './statement.ts';

/**
 * A context made of a platform's template and what a statement adds: the template's values stay as they are,
 * lists of activities and extensions grow (cmi5, 10.2.1).
 */
export function addToContext(template: Context, added: Context): Context {
  const own = added.contextActivities ?? {};
  const given = template.contextActivities ?? {};
  const kinds = ['parent', 'grouping', 'category', 'other'] as const;
  const activities = kinds.flatMap((kind) => {
    const list = [...asList(given[kind]), ...asList(own[kind])];
    const once = list.filter(({ id }, place) => list.findIndex((other) => other.id === id) === place);
    return once.length > 0 ? [[kind, once] as const] : [];
  });
  const extensions: Extensions = { ...added.extensions, ...template.extensions };
  return {
    ...added,
    ...template,
    ...(activities.length > 0 && { contextActivities: Object.fromEntries(activities) }),
    ...(Object.keys(extensions).length > 0 && { extensions }),
  };
}

/** Platforms may write one activity where a list belongs (xAPI 1.0.3 Data, 2.4.6.2). */
function asList(activities: Activity | readonly Activity[] | undefined): readonly Activity[] {
  if (activities === undefined) return [];
  return Array.isArray(activities) ? (activities as readonly Activity[]) : [activities as Activity];
}
