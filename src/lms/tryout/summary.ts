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

const HOURS_MINUTES_SECONDS = /^(?:PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?|(\d+):(\d+):([\d.]+))$/;

/** @returns a duration of a standard in words, e.g. `0000:01:05.20` or `PT1M5.2S` as « 1 min 5 s »; what is none as it is. */
export function durationWords(duration: string): string {
  const found = HOURS_MINUTES_SECONDS.exec(duration);
  if (found === null) return duration || NOTHING;
  const [, h, m, s, hours = h, minutes = m, seconds = s] = found;
  const parts = [
    [Number(hours ?? 0), 'h'],
    [Number(minutes ?? 0), 'min'],
  ] as const;
  const words = parts.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}`] : []));
  return [...words, `${Math.round(Number(seconds ?? 0))} s`].join(' ');
}

/** Puts each value where the page has its place, `data-sum="score"` and so on. */
export function showSummary(summary: Summary): void {
  for (const [name, value] of Object.entries(summary)) {
    const place = document.querySelector(`[data-sum="${name}"]`);
    if (place !== null) place.textContent = String(value);
  }
}
