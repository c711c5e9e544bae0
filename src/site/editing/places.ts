import type { Place } from '../../content/problem.ts';

/** Where a place stands in a text, counted from its beginning; a place outside gives the nearest end. */
export function offsetOf(text: string, { line, column }: Place): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const own = lines[line - 1]?.length ?? 0;
  return Math.min(before + Math.min(column - 1, own), text.length);
}

/** The line, from 1, of what stands at an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** A screen of a text, and the line of its title. */
interface PlacedScreen {
  readonly id: string;
  readonly place: Place;
}

/** The screen that a line belongs to: before the first one, and after the last one, the nearest. */
export function screenAt<Screen extends PlacedScreen>(
  screens: readonly Screen[],
  line: number,
): Screen | undefined {
  const above = screens.filter(({ place }) => place.line <= line);
  return above[above.length - 1] ?? screens[0];
}
