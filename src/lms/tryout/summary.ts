/** What a platform would show of the module, in plain words. */
export interface Summary {
  readonly status: string;
  readonly score: string;
  readonly time: string;
  readonly kept: string;
  readonly answers: string;
}

export const NOTHING = 'rien pour l’instant';

/** Words of the standards, as platforms in French show them. */
export const STATUS_WORDS: Readonly<Record<string, string>> = {
  'not attempted': 'pas commencé (not attempted)',
  initialized: 'commencé (initialized)',
  incomplete: 'en cours (incomplete)',
  completed: 'terminé (completed)',
  passed: 'réussi (passed)',
  failed: 'seuil pas encore atteint (failed)',
};

/** Puts each value where the page has its place, `data-sum="score"` and so on. */
export function showSummary(summary: Summary): void {
  for (const [name, value] of Object.entries(summary)) {
    const place = document.querySelector(`[data-sum="${name}"]`);
    if (place !== null) place.textContent = String(value);
  }
}
