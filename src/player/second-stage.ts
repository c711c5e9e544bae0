import { loadBesidePage } from './beside-page.ts';

/**
 * Loads what the first answer can do without: the other question types and the tracker.
 * It waits until the first screen is painted.
 * @param name of a script file beside the page.
 */
export function loadSecondStage(name: string): void {
  requestAnimationFrame(() => setTimeout(() => void loadBesidePage(name)));
}
