import type { Tracker } from '../tracking/tracker.ts';

/**
 * Saves when the page is hidden, closes when it goes for good, and follows the browser's back button.
 * @param show a screen by its id.
 */
export function followPage(tracker: Tracker, show: (id: string) => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') tracker.flush();
  });
  addEventListener('pagehide', (event) => {
    // A page kept for « back » may be shown again: its sitting goes on.
    if (event.persisted) tracker.flush();
    else void tracker.close();
  });
  addEventListener('popstate', () => show(location.hash.slice(1)));
}
