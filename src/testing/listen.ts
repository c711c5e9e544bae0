import { virtual } from '@guidepup/virtual-screen-reader/browser.js';

/** Phrases after which a walk has surely lost its way. */
const MOST_PHRASES = 1000;

/**
 * What a screen reader says from the start of a part of the page to its end, one phrase an item.
 * The virtual one knows nothing of closed disclosures, which a browser keeps out of its tree: they are hidden from it.
 */
export async function listen(container: HTMLElement): Promise<readonly string[]> {
  const closed = [...container.querySelectorAll('details:not([open]) > :not(summary)')];
  for (const element of closed) element.setAttribute('aria-hidden', 'true');
  await virtual.start({ container });
  try {
    for (let phrases = 0; phrases < MOST_PHRASES; phrases++) {
      await virtual.next();
      if (virtual.activeNode === container) break;
    }
    return await virtual.spokenPhraseLog();
  } finally {
    await virtual.stop();
    for (const element of closed) element.removeAttribute('aria-hidden');
  }
}
