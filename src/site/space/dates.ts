const DAY = 86_400_000;

/** A day counted from 1 January 1970, in words: « 3 mars 2027 ». */
export function dayInWords(day: number, lang: string): string {
  return new Date(day * DAY).toLocaleDateString(lang, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
