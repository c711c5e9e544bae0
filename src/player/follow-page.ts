import type { Keeping } from './element.ts';

/**
 * Saves when the page is hidden, closes when it goes for good, and follows the browser's back button.
 * @param show a screen by its id.
 */
export function followPage(keeper: Keeping, show: (id: string) => void): void {
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
  addEventListener('popstate', () => show(location.hash.slice(1)));
}
