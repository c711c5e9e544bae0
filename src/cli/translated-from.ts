import { TRANSLATED_FROM, type SourceState } from '../compiler/source-state.ts';

/** A text with a new state of its source at the end of its front matter; nothing else is touched. */
export function writeTranslatedFrom(text: string, state: SourceState): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const close = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  if (close < 0) return text;
  const key = `${TRANSLATED_FROM}:`;
  let inside = false;
  const kept = lines.slice(0, close).filter((line) => {
    inside = line.startsWith(key) || (inside && /^\s/.test(line));
    return !inside;
  });
  const own = [key, ...[...state].map(([part, value]) => `  ${part}: '${value}'`)];
  return [...kept, ...own, ...lines.slice(close)].join(end);
}
