const NARROW = '\u202f';
const WIDE = '\u00a0';

/** A text may end in the middle of « l'*amie* ». */
const ELISION_AT_END = /((?:^|[^\p{L}'])(?:[cdjlmnst]|\p{L}*qu))'$/iu;

/** « 9 h », « 14 h 30 ». */
const HOURS = /(\d) h(?![\p{L}\d])(?: (?=\d\d(?!\d)))?/gu;

/**
 * French spaces and apostrophes: a narrow no-break space before `; ! ?`, a no-break space before `: » % €`,
 * after `«` and in hours, a curly apostrophe between letters or before a gap (`l'[1]`). One character for one: the length stays.
 */
export function typesetFrench(text: string): string {
  const timed = text.replace(HOURS, (time) => time.replaceAll(' ', WIDE));
  const spaced = timed.replace(/ ([;!?])| ([:»%€])|« /g, (_, narrow?: string, wide?: string) =>
    narrow !== undefined ? NARROW + narrow : wide !== undefined ? WIDE + wide : `«${WIDE}`,
  );
  if (!spaced.includes("'")) return spaced;
  return spaced.replace(/(\p{L})'(?=[\p{L}[])/gu, '$1’').replace(ELISION_AT_END, '$1’');
}

/** What a language does to plain text. */
export function typesetter(lang: string): (text: string) => string {
  return lang === 'fr' || lang.startsWith('fr-') ? typesetFrench : (text) => text;
}
