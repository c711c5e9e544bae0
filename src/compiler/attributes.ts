import type { Attributes } from '../content/prose.ts';
import type { Reporter } from '../content/problem.ts';
import { badAttributes, badId, repeatedAttribute } from './messages/attributes.ts';
import type { Region } from './region.ts';
import { isId } from './slug.ts';

export const NO_ATTRIBUTES: Attributes = { values: {} };

const BRACE = /[ \t]*\{([^{}\n]*)\}[ \t]*$/;
const PART = /\s*(?:#([^\s"'=}]*)|([^\s"'=#]+)(?:=(?:"([^"]*)"|([^\s"']*)))?)(?=\s|$)/y;

/** A line without the brace that ends it, and what the brace says. */
export interface Braced {
  readonly text: string;
  readonly attributes: Attributes;
}

/** Cuts `{#id key=value flag}` from the end of a line. */
export function cutBrace(line: Region, reporter: Reporter): Braced {
  const match = BRACE.exec(line.text);
  if (match === null) return { text: line.text, attributes: NO_ATTRIBUTES };
  const inside = match.index + match[0].indexOf('{') + 1;
  return {
    text: line.text.slice(0, match.index),
    attributes: readAttributes(line.slice(inside, inside + (match[1] ?? '').length), reporter),
  };
}

/** Reads what stands between the braces. */
export function readAttributes(inside: Region, reporter: Reporter): Attributes {
  const values: Record<string, string> = {};
  let id: string | undefined;
  const text = inside.text.trimEnd();
  PART.lastIndex = 0;
  for (let at = 0; at < text.length; at = PART.lastIndex) {
    const match = PART.exec(text);
    if (match === null) {
      reporter.error(inside.place(at), badAttributes());
      break;
    }
    const place = inside.place(at + match[0].length - match[0].trimStart().length);
    const [, written, key, quoted, bare] = match;
    if (written !== undefined) {
      if (!isId(written)) reporter.error(place, badId(written));
      else if (id !== undefined) reporter.error(place, repeatedAttribute('#'));
      else id = written;
    } else if (key !== undefined) {
      if (Object.prototype.hasOwnProperty.call(values, key)) reporter.error(place, repeatedAttribute(key));
      else values[key] = quoted ?? bare ?? '';
    }
  }
  return { ...(id !== undefined && { id }), values };
}
