/**
 * A typed text as SCORM 2004 and xAPI take it: one line, without what they read as a delimiter, which is `[,]`,
 * `[.]`, `[:]`, or a brace that begins the text (SCORM 2004 4th ed. RTE, 4.2.9.1; xAPI 1.0.3 Data, 2.4.4.1).
 * @param most letters that stay.
 */
export function typedLine(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').replace(/\[([,.:])\]/g, '$1');
  return cut(line.replace(/^[ {]+/, ''), most);
}

/** The first letters of a text, without half of a character at its end. */
export function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
