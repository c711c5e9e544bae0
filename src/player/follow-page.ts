import type { Keeping } from './element.ts';

/**
 * Saves when the page is hidden, closes when it goes for good, and follows the browser's back button.
 * @param start the screen that the page began with, where its address names none.
 * @param show a screen by its id; another id, as that of a skip link, is none of its business.
 */
export function followPage(
  keeper: Pick<Keeping, 'tracker' | 'record'>,
  start: string,
  show: (id: string) => void,
): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keeper.tracker.flush();
  });
  addEventListener('pagehide', (event) => {
    // A page kept for « back » may be shown again: its sitting goes on.
    if (event.persisted) keeper.tracker.flush();
    else {
      // The time spent since the last answer counts too.
      keeper.record();
      void keeper.tracker.close();
    }
  });
  // Not popstate: after that one the browser takes the focus away from the screen's heading.
  addEventListener('hashchange', () => show(location.hash.slice(1) || start));
}
