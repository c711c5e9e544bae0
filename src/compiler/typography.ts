const NARROW = '\u202f';
const WIDE = '\u00a0';

/** A text may end in the middle of « l'*amie* ». */
const ELISION_AT_END = /((?:^|[^\p{L}'])(?:[cdjlmnst]|\p{L}*qu))'$/iu;

/**
 * French spaces and apostrophes: a narrow no-break space before `; ! ?`, a no-break space before `: » % €`
 * and after `«`, a curly apostrophe between letters or before a gap (`l'[1]`). One character for one: the length stays.
 */
export function typesetFrench(text: string): string {
  const spaced = text.replace(/ ([;!?])| ([:»%€])|« /g, (_, narrow?: string, wide?: string) =>
    narrow !== undefined ? NARROW + narrow : wide !== undefined ? WIDE + wide : `«${WIDE}`,
  );
  if (!spaced.includes("'")) return spaced;
  return spaced.replace(/(\p{L})'(?=[\p{L}[])/gu, '$1’').replace(ELISION_AT_END, '$1’');
}

/** What a language does to plain text. */
export function typesetter(lang: string): (text: string) => string {
  return lang === 'fr' || lang.startsWith('fr-') ? typesetFrench : (text) => text;
}
