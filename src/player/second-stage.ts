import { loadBesidePage } from './beside-page.ts';

/**
 * Loads what the first answer can do without: the other question types and the tracker, and their styles.
 * It waits until the first screen is painted.
 * @param names of files beside the page.
 */
export function loadSecondStage(names: readonly string[]): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const name of names) void loadBesidePage(name);
    }),
  );
}
