import type { Lexer, Token, Tokens } from 'marked';
import type { Place, Reporter } from '../content/problem.ts';
import type { Inline } from '../content/prose.ts';
import { missingAlternative, rawHtml, unknownEntity } from './messages/prose.ts';
import type { Region } from './region.ts';

/** What the module says about links, drawings and its language's typography. */
export interface InlineRules {
  link(href: string, place: Place): void;
  image(src: string, place: Place): void;
  /** Spaces and apostrophes of the language; the length stays. */
  typeset(text: string): string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]*));/g;

/** Reads inline Markdown into nodes whose places are those of the file. */
export class InlineReader {
  readonly #lexer: Lexer;
  readonly #rules: InlineRules;
  readonly #reporter: Reporter;

  constructor(lexer: Lexer, rules: InlineRules, reporter: Reporter) {
    this.#lexer = lexer;
    this.#rules = rules;
    this.#reporter = reporter;
  }

  read(source: Region, breaks: boolean): readonly Inline[] {
    this.#lexer.state.inLink = false;
    this.#lexer.state.inRawBlock = false;
    return trimmed(this.#nodes(this.#lexer.inlineTokens(source.text, []), source, 0, breaks));
  }

  #nodes(tokens: readonly Token[], source: Region, start: number, breaks: boolean): readonly Inline[] {
    const nodes: Inline[] = [];
    let offset = start;
    for (const token of tokens) {
      for (const node of this.#node(token, source, offset, breaks)) {
        const last = nodes[nodes.length - 1];
        if (node.type === 'text' && last?.type === 'text' && last.place.line === node.place.line) {
          nodes[nodes.length - 1] = { ...last, text: last.text + node.text };
        } else nodes.push(node);
      }
      offset += token.raw.length;
    }
    return nodes.map((node) =>
      node.type === 'text' ? { ...node, text: this.#rules.typeset(node.text) } : node,
    );
  }

  #node(token: Token, source: Region, offset: number, breaks: boolean): readonly Inline[] {
    const place = source.place(offset);
    const inner = (start: number) =>
      this.#nodes(('tokens' in token && token.tokens) || [], source, start, breaks);
    switch (token.type) {
      case 'strong':
        return [{ type: 'strong', children: inner(offset + 2), place }];
      case 'em':
        return [{ type: 'emphasis', children: inner(offset + 1), place }];
      case 'del':
        return [{ type: 'deleted', children: inner(offset + (token.raw.startsWith('~~') ? 2 : 1)), place }];
      case 'codespan':
        return [{ type: 'code', text: (token as Tokens.Codespan).text, place }];
      case 'br':
        return [{ type: 'break', place }];
      case 'escape':
        return [{ type: 'text', text: (token as Tokens.Escape).text, place }];
      case 'link': {
        const { href, raw } = token as Tokens.Link;
        const bare = !raw.startsWith('[') && !raw.startsWith('<');
        this.#rules.link(href, place);
        return [{ type: 'link', href, children: inner(offset + (bare ? 0 : 1)), place }];
      }
      case 'image': {
        const { href, text } = token as Tokens.Image;
        if (text.trim() === '') this.#reporter.error(place, missingAlternative());
        this.#rules.image(href, place);
        return [{ type: 'image', src: href, alt: this.#rules.typeset(text), place }];
      }
      case 'html':
        this.#reporter.error(place, rawHtml(token.raw.trim()));
        return [];
      default:
        return this.#text(token.raw, source, offset, breaks);
    }
  }

  /** Plain text, cut at newlines so that each node's place is exact. */
  #text(raw: string, source: Region, offset: number, breaks: boolean): readonly Inline[] {
    const nodes: Inline[] = [];
    let at = offset;
    const lines = raw.split('\n');
    lines.forEach((line, index) => {
      if (index > 0) {
        if (breaks) nodes.push({ type: 'break', place: source.place(at - 1) });
        else nodes.push({ type: 'text', text: ' ', place: source.place(at - 1) });
      }
      // Spaces at either end of a line mean nothing in Markdown.
      const lead = index > 0 ? line.length - line.trimStart().length : 0;
      const text = index < lines.length - 1 ? line.slice(lead).trimEnd() : line.slice(lead);
      if (text !== '') {
        const place = source.place(at + lead);
        nodes.push({ type: 'text', text: this.#decoded(text, source, at + lead), place });
      }
      at += line.length + 1;
    });
    return nodes;
  }

  #decoded(text: string, source: Region, offset: number): string {
    if (!text.includes('&')) return text;
    return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string, at?: number) => {
      const point =
        decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : undefined;
      const character =
        point === undefined
          ? ENTITIES[name ?? '']
          : point > 0 && point <= 0x10ffff
            ? String.fromCodePoint(point)
            : undefined;
      if (character !== undefined) return character;
      this.#reporter.error(source.place(offset + (at ?? 0)), unknownEntity(whole));
      return whole;
    });
  }
}

/** Without spaces and breaks at either end. */
function trimmed(nodes: readonly Inline[]): readonly Inline[] {
  const kept = [...nodes];
  for (let last = kept[kept.length - 1]; last !== undefined; last = kept[kept.length - 1]) {
    if (last.type === 'break' || (last.type === 'text' && last.text.trim() === '')) kept.pop();
    else break;
  }
  const last = kept[kept.length - 1];
  if (last?.type === 'text') kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  const [first] = kept;
  if (first?.type === 'text') {
    const text = first.text.trimStart();
    const column = first.place.column + first.text.length - text.length;
    kept[0] = { ...first, text, place: { line: first.place.line, column } };
  }
  return kept;
}
