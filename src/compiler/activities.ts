import type { Place, Reporter } from '../content/problem.ts';
import { activityNotInText, activityOrder, missingActivity } from './messages/module.ts';
import type { ModuleYaml } from './module-yaml.ts';
import { nearest } from './nearest.ts';

/** Checks that module.yaml gives an outcome to each activity of the text, in the same order. */
export function checkActivities(
  yaml: ModuleYaml,
  inText: readonly { readonly id: string; readonly place: Place }[],
  textReporter: Reporter,
  yamlReporter: Reporter,
): void {
  const listed = Object.keys(yaml.meta.activities);
  const names = inText.map(({ id }) => id);
  for (const { id, place } of inText) {
    if (!listed.includes(id)) textReporter.error(place, missingActivity(id));
  }
  const place = (id: string) => yaml.activityPlaces.get(id) ?? yaml.activitiesPlace;
  for (const id of listed) {
    if (!names.includes(id)) yamlReporter.error(place(id), activityNotInText(id, nearest(id, names)));
  }
  const common = listed.filter((id) => names.includes(id));
  const wanted = names.filter((id) => listed.includes(id));
  const misplaced = common.find((id, index) => id !== wanted[index]);
  if (misplaced !== undefined) yamlReporter.error(place(misplaced), activityOrder(misplaced));
}
