import { ARCS, type Arc } from '../content/module.ts';
import { plainText } from '../content/plain-text.ts';
import type { Reporter } from '../content/problem.ts';
import {
  arcOrder,
  emptyScreen,
  missingArc,
  partTwice,
  screenAfterEnd,
  screenWithoutId,
  unknownArc,
  unknownPart,
} from './messages/parts.ts';
import type { Names } from './names.ts';
import { nearest } from './nearest.ts';
import { checkHeadings, checkKeys, type Part } from './parts.ts';
import { FILE_START } from './problem-list.ts';
import { slug } from './slug.ts';

/** A part that is a screen, with its moment. */
export interface ScreenPart {
  readonly part: Part;
  readonly arc: Arc;
}

/** Checks the order of parts and of the five moments, and keeps the screens. */
export function readScreenParts(parts: readonly Part[], reporter: Reporter): readonly ScreenPart[] {
  const screens: ScreenPart[] = [];
  const ends = new Map<string, Part>();
  let reached: Arc = ARCS[0];
  /** Whether each screen names its moment; the missing ones are known only then. */
  let isComplete = true;
  for (const part of parts) {
    if (part.kind !== 'screen') {
      const twin = ends.get(part.kind);
      if (twin !== undefined) reporter.error(part.place, partTwice(twin.place.line));
      else ends.set(part.kind, part);
      continue;
    }
    if (ends.size > 0) reporter.error(part.place, screenAfterEnd());
    const written = part.attributes.values['arc'];
    const arc: Arc = ARCS.find((name) => name === written) ?? reached;
    if (written !== arc) {
      isComplete = false;
      if (written === undefined) reporter.error(part.place, unknownPart());
      else reporter.error(part.place, unknownArc(written, nearest(written, ARCS), ARCS));
    }
    if (ARCS.indexOf(arc) < ARCS.indexOf(reached)) reporter.error(part.place, arcOrder(arc, reached));
    else reached = arc;
    if (part.blocks.length === 0) reporter.error(part.place, emptyScreen());
    checkHeadings(part.blocks, 3, true, reporter);
    for (const block of part.blocks) {
      if (block.type === 'heading') checkKeys(block.attributes, [], block.place, reporter);
    }
    screens.push({ part, arc });
  }
  for (const arc of ARCS) {
    if (isComplete && !screens.some((screen) => screen.arc === arc))
      reporter.error(FILE_START, missingArc(arc));
  }
  return screens;
}

/**
 * The id of each screen: written, or that of the first language, or made from the title.
 * A made id that a question already has gets a prefix.
 */
export function nameScreens(
  screens: readonly ScreenPart[],
  first: readonly string[] | undefined,
  names: Names,
  reporter: Reporter,
): readonly string[] {
  for (const { part } of screens) {
    if (part.attributes.id !== undefined) names.add(part.attributes.id, part.place);
  }
  return screens.map(({ part }, index) => {
    if (part.attributes.id !== undefined) return part.attributes.id;
    const made = slug(plainText(part.title));
    const id = first?.[index] ?? (names.has(made) ? `ecran-${made}` : made);
    if (id !== '') names.add(id, part.place);
    else if (part.title.length > 0) reporter.error(part.place, screenWithoutId());
    return id;
  });
}
