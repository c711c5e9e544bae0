import type { Place, Reporter } from '../content/problem.ts';
import type { Attributes } from '../content/prose.ts';
import { cutBrace, readAttributes } from './attributes.ts';
import {
  containerInside,
  indentedContainer,
  mistypedContainer,
  namelessContainer,
  strayAfterContainer,
  unclosedBrace,
  unclosedContainer,
  unclosedFence,
} from './messages/containers.ts';
import type { Region } from './region.ts';

/** A run of Markdown, in a container or between two. */
export interface Segment {
  readonly source: Region;
  readonly container?: ContainerHead;
}

/** What the opening line of a container says. */
export interface ContainerHead {
  readonly name: string;
  readonly attributes: Attributes;
  readonly place: Place;
}

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const PART = /^# .*\{[^{}]*\b(?:arc=|glossary|session)[^{}]*\}\s*$/;
const COLONS = /^(?:[ \t]|>)*:::/;
/** What looks like a container's opening without its three colons. */
const MISTYPED = /^(?:[ \t]|>)*(::[ \t]*|:|)([\p{L}\p{N}-]+)[ \t]*(?=[ \t{]|$)(\{?)/u;
/** A brace that names or sets something, and never closes. */
const UNCLOSED_BRACE = /\{(?=#|[\w-]+=)[^{}]*$/;

/**
 * Cuts a part of a file where containers open and close.
 * @param known names of containers: a line that begins with one may be an opening that was mistyped.
 * @returns undefined where a fence is never closed: all that follows would be read as code.
 */
export function readSegments(
  source: Region,
  known: ReadonlySet<string>,
  reporter: Reporter,
): readonly Segment[] | undefined {
  const segments: Segment[] = [];
  let start = 0;
  let head: ContainerHead | undefined;
  let fence: { readonly mark: string; readonly offset: number } | undefined;
  /** Containers opened inside the open one, which have closings of their own. */
  let inner = 0;
  let offset = 0;

  const cut = (end: number) => {
    if (head !== undefined || end > start) {
      segments.push({ source: source.slice(start, Math.max(start, end)), ...(head && { container: head }) });
    }
  };

  for (const line of source.text.split('\n')) {
    const end = offset + line.length;
    const place = source.place(offset);
    const mark = FENCE.exec(line)?.[1];
    const nearName = mistyped(line, known);
    if (fence !== undefined) {
      if (mark?.startsWith(fence.mark) === true && line.trim() === mark) fence = undefined;
    } else if (mark !== undefined) {
      fence = { mark, offset };
    } else if (line.trimEnd() === ':::') {
      if (head === undefined) reporter.error(place, namelessContainer());
      else if (inner > 0) inner -= 1;
      else {
        cut(offset - 1);
        head = undefined;
        start = end + 1;
      }
    } else if (line.startsWith(':::') || nearName !== undefined) {
      if (head !== undefined) {
        inner += 1;
        reporter.error(place, containerInside(head.name, head.place.line));
      } else {
        if (nearName !== undefined) reporter.error(place, mistypedContainer(nearName));
        cut(offset);
        head = readHead(source.slice(offset, end), reporter);
        start = end + 1;
      }
    } else if (head !== undefined && PART.test(line)) {
      // A part never opens in a container: its closing line was forgotten.
      reporter.error(head.place, unclosedContainer(head.name));
      cut(offset - 1);
      head = undefined;
      inner = 0;
      start = offset;
    } else if (line.includes(':::') && COLONS.test(line)) {
      reporter.error(source.place(offset + line.indexOf(':::')), indentedContainer());
    } else if (line.includes('{')) {
      const brace = UNCLOSED_BRACE.exec(line);
      if (brace !== null) reporter.error(source.place(offset + brace.index), unclosedBrace());
    }
    offset = end + 1;
  }
  if (fence !== undefined) {
    reporter.error(source.place(fence.offset), unclosedFence());
    return undefined;
  }
  if (head !== undefined) reporter.error(head.place, unclosedContainer(head.name));
  cut(source.text.length);
  return segments;
}

/** The name of the container that a line would open, had it its three colons at its start. */
function mistyped(line: string, known: ReadonlySet<string>): string | undefined {
  const [, colons = '', name = '', brace = ''] = MISTYPED.exec(line) ?? [];
  const isOpening = colons === '' ? brace !== '' && known.has(name) : brace !== '' || known.has(name);
  return isOpening ? name : undefined;
}

function readHead(line: Region, reporter: Reporter): ContainerHead {
  const open = UNCLOSED_BRACE.exec(line.text)?.index;
  if (open !== undefined) reporter.error(line.place(open), unclosedBrace());
  // Once told, it is read as if it were closed: what it says is no second problem.
  const { text, attributes } =
    open === undefined
      ? cutBrace(line, reporter)
      : {
          text: line.text.slice(0, open),
          attributes: readAttributes(line.slice(open + 1, line.text.length), reporter),
        };
  const [name = '', ...rest] = text
    .replace(/^(?:[ \t]|>)*:{0,3}/, '')
    .trim()
    .split(/\s+/);
  const stray = rest[0];
  if (stray !== undefined) reporter.error(line.place(text.lastIndexOf(stray)), strayAfterContainer());
  return { name, attributes, place: line.place(0) };
}
