import type { Session } from '../content/module.ts';
import type { Place, Reporter } from '../content/problem.ts';
import type { Block } from '../content/prose.ts';
import { sessionMinutes, sessionSum, unknownUse } from './messages/parts.ts';
import { nearest } from './nearest.ts';
import { checkHeadings, checkKeys, type Part } from './parts.ts';

/**
 * Reads the mediator's part.
 * @param blocks its blocks, containers read.
 * @param activities ids that a step may use.
 */
export function readSession(
  part: Part,
  blocks: readonly Block[],
  activities: readonly string[],
  reporter: Reporter,
): Session {
  checkHeadings(part.blocks, 2, true, reporter);
  const { values } = part.attributes;
  const minutes = readMinutes(values['minutes'] ?? '', part.place, reporter);
  let sum = 0;
  let steps = 0;
  for (const block of part.blocks) {
    if (block.type !== 'heading') continue;
    checkKeys(block.attributes, ['minutes', 'uses'], block.place, reporter);
    const { minutes: step, uses = '' } = block.attributes.values;
    if (step !== undefined) {
      steps += 1;
      sum += readMinutes(step, block.place, reporter);
    }
    for (const id of uses.split(/\s+/).filter(Boolean)) {
      if (!activities.includes(id)) reporter.error(block.place, unknownUse(id, nearest(id, activities)));
    }
  }
  if (steps > 0 && sum !== minutes) reporter.error(part.place, sessionSum(sum, minutes));
  return { title: part.title, minutes, group: values['group'] ?? '', blocks };
}

function readMinutes(value: string, place: Place, reporter: Reporter): number {
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  reporter.error(place, sessionMinutes(value));
  return 0;
}
