import type { Reporter } from '../content/problem.ts';
import type { Block, Container } from '../content/prose.ts';
import { BlockReader } from './blocks.ts';
import { isShallow } from './depth.ts';
import type { InlineRules } from './inlines.ts';
import { missingFrontMatter, unclosedFrontMatter } from './messages/parts.ts';
import { Region } from './region.ts';
import { readSegments } from './segments.ts';
import { readYaml, type YamlFields } from './yaml-fields.ts';

/** Containers whose line breaks count. */
const BREAKING = new Set(['message']);

export interface FrontMatter {
  /** Undefined where a problem left nothing to read. */
  readonly fields: YamlFields | undefined;
  /** Undefined where the end of the YAML is not found. */
  readonly body: Region | undefined;
}

/** Parts the YAML between two `---` lines from the Markdown under it. */
export function readFrontMatter(text: string, reporter: Reporter): FrontMatter {
  const whole = Region.ofText(text);
  const open = /^---[ \t]*\n/.exec(text);
  if (open === null) {
    reporter.error(whole.place(0), missingFrontMatter());
    return { fields: undefined, body: whole };
  }
  const from = open[0].length;
  const close = /^---[ \t]*$/m.exec(text.slice(from));
  if (close === null) {
    reporter.error(whole.place(0), unclosedFrontMatter());
    return { fields: undefined, body: undefined };
  }
  const end = from + close.index;
  const after = Math.min(text.length, end + close[0].length + 1);
  return {
    fields: readYaml(whole.slice(from, end), reporter),
    body: whole.slice(after, text.length),
  };
}

/**
 * Reads Markdown with containers; a container is a block whose type has not read it yet.
 * @param known names of the containers there are.
 * @returns undefined where a problem leaves nothing to read.
 */
export function readMarkdown(
  source: Region,
  known: ReadonlySet<string>,
  rules: InlineRules,
  reporter: Reporter,
): readonly Block[] | undefined {
  if (!isShallow(source, reporter)) return undefined;
  const reader = new BlockReader(rules, reporter);
  return readSegments(source, known, reporter)?.flatMap((segment): readonly Block[] => {
    const { container: head } = segment;
    if (head === undefined) return reader.read(segment.source);
    const children = reader.read(segment.source, BREAKING.has(head.name));
    const container: Container = {
      type: 'container',
      name: head.name,
      attributes: head.attributes,
      children,
    };
    return [{ ...container, place: head.place }];
  });
}
