import { Lexer, Tokenizer, type Token, type Tokens } from 'marked';
import type { Reporter } from '../content/problem.ts';
import type { Attributes, Block, Inline, ListItem, Mark, Table } from '../content/prose.ts';
import { cutBrace, NO_ATTRIBUTES } from './attributes.ts';
import { InlineReader, type InlineRules } from './inlines.ts';
import { linkDefinition, rawHtml } from './messages/prose.ts';
import type { Region } from './region.ts';

const MARK = /^\[([ xX?i_])\](?:[ \t]+|$)/;

/** How line breaks are read: they count in messages and in quotes, elsewhere a newline is a space. */
interface Setting {
  readonly breaks: boolean;
}

/** Reads Markdown into blocks whose places are those of the file. */
export class BlockReader {
  readonly #reporter: Reporter;
  readonly #lexer: Lexer;
  readonly #inlines: InlineReader;

  constructor(rules: InlineRules, reporter: Reporter) {
    this.#reporter = reporter;
    const tokenizer = new Tokenizer();
    this.#lexer = new Lexer({ gfm: true, tokenizer });
    // Marks are ours to read: marked would cut two of the five from the text.
    tokenizer.rules = { ...tokenizer.rules, other: { ...tokenizer.rules.other, listIsTask: /(?!)/ } };
    this.#inlines = new InlineReader(this.#lexer, rules, reporter);
  }

  /** @param breaks whether each newline of a paragraph is a line break. */
  read(source: Region, breaks = false): readonly Block[] {
    const tokens = this.#lexer.blockTokens(source.text, []);
    // Inline text is read later, once braces and marks are cut.
    this.#lexer.inlineQueue = [];
    return this.#blocks(tokens, source, { breaks });
  }

  #blocks(tokens: readonly Token[], source: Region, setting: Setting): readonly Block[] {
    const blocks: Block[] = [];
    let offset = 0;
    for (const token of tokens) {
      const end = offset + token.raw.length;
      const block = this.#block(token, source.slice(offset, end), setting);
      if (block !== undefined) blocks.push(block);
      offset = end;
    }
    return blocks;
  }

  #block(token: Token, source: Region, setting: Setting): Block | undefined {
    const indent = source.text.length - source.text.trimStart().length;
    const place = source.place(indent);
    switch (token.type) {
      case 'paragraph':
      case 'text':
        return {
          type: 'paragraph',
          children: this.#text(source, (token as Tokens.Text).text, setting),
          place,
        };
      case 'heading': {
        const heading = token as Tokens.Heading;
        const { text, attributes } = cutBrace(source.derive(heading.text), this.#reporter);
        const level = heading.depth as 1 | 2 | 3 | 4 | 5 | 6;
        return { type: 'heading', level, attributes, children: this.#text(source, text, setting), place };
      }
      case 'list': {
        const list = token as Tokens.List;
        const items = this.#items(list, source, setting);
        return { type: 'list', ordered: list.ordered, start: Number(list.start) || 1, items, place };
      }
      case 'blockquote': {
        const children = this.#nested((token as Tokens.Blockquote).tokens, source, { breaks: true });
        return { type: 'quote', children, place };
      }
      case 'table':
        return { ...this.#table(token as Tokens.Table, source, setting), place };
      case 'code': {
        const { lang, text, codeBlockStyle } = token as Tokens.Code;
        const from = codeBlockStyle === 'indented' ? 0 : source.text.indexOf('\n') + 1;
        const lines = source.slice(from, source.text.length).derive(text).linePlaces;
        return { type: 'code', language: lang ?? '', text, lines, place };
      }
      case 'hr':
        return { type: 'rule', place };
      case 'html':
        this.#reporter.error(place, rawHtml(source.text.trim()));
        return undefined;
      case 'def':
        this.#reporter.error(place, linkDefinition());
        return undefined;
      default:
        return undefined;
    }
  }

  #text(source: Region, text: string, setting: Setting): readonly Inline[] {
    return this.#inlines.read(source.derive(text), setting.breaks);
  }

  #nested(tokens: readonly Token[], source: Region, setting: Setting): readonly Block[] {
    return this.#blocks(tokens, source.derive(tokens.map((token) => token.raw).join('')), setting);
  }

  #items(list: Tokens.List, source: Region, setting: Setting): readonly ListItem[] {
    const items: ListItem[] = [];
    let offset = 0;
    for (const token of list.items) {
      const end = offset + token.raw.length;
      items.push(this.#item(token, source.slice(offset, end), setting));
      offset = end;
    }
    return items;
  }

  #item(token: Tokens.ListItem, source: Region, setting: Setting): ListItem {
    const place = source.place(source.text.length - source.text.trimStart().length);
    const inside = source.derive(token.tokens.map(({ raw }) => raw).join(''));
    const [first, ...rest] = token.tokens;
    if (first === undefined || (first.type !== 'text' && first.type !== 'paragraph')) {
      return { attributes: NO_ATTRIBUTES, children: this.#blocks(token.tokens, inside, setting), place };
    }
    const head = this.#itemHead(inside.slice(0, first.raw.length), (first as Tokens.Text).text, setting);
    const after = inside.slice(first.raw.length, inside.text.length);
    return {
      ...(head.mark !== undefined && { mark: head.mark }),
      attributes: head.attributes,
      children: [...head.blocks, ...this.#blocks(rest, after, setting)],
      place,
    };
  }

  /** The first paragraph of an item, without its mark and brace. */
  #itemHead(source: Region, text: string, setting: Setting) {
    const whole = source.derive(text);
    const found = MARK.exec(text);
    const from = found?.[0].length ?? 0;
    const newline = text.indexOf('\n');
    const lineEnd = newline < 0 ? text.length : newline;
    const line = cutBrace(whole.slice(from, lineEnd), this.#reporter);
    const label = line.text + text.slice(lineEnd);
    const region = line.text.length === lineEnd - from ? whole.slice(from, text.length) : whole.derive(label);
    const children = this.#inlines.read(region, setting.breaks);
    const attributes: Attributes = line.attributes;
    const mark = found?.[1]?.toLowerCase() as Mark | undefined;
    const place = whole.place(from);
    const blocks: readonly Block[] = children.length === 0 ? [] : [{ type: 'paragraph', children, place }];
    return { mark, attributes, blocks };
  }

  #table(token: Tokens.Table, source: Region, setting: Setting): Table {
    let offset = 0;
    const rows = source.text.split('\n').map((text) => {
      const line = source.slice(offset, offset + text.length);
      offset += text.length + 1;
      return line;
    });
    const read = (cells: readonly Tokens.TableCell[], row: Region | undefined) => {
      const starts = row === undefined ? [] : cellRegions(row);
      return cells.map((cell, index) =>
        this.#inlines.read((starts[index] ?? source).derive(cell.text), setting.breaks),
      );
    };
    return {
      type: 'table',
      align: token.align.map((side) => side ?? ''),
      header: read(token.header, rows[0]),
      rows: token.rows.map((row, index) => read(row, rows[index + 2])),
    };
  }
}

/** The cells of a table's line: what stands between bars that no backslash escapes. */
function cellRegions(row: Region): readonly Region[] {
  const cells: Region[] = [];
  const lead = /^\s*\|?/.exec(row.text)?.[0].length ?? 0;
  let from = lead;
  for (let at = lead; at <= row.text.length; at++) {
    if (at < row.text.length && (row.text[at] !== '|' || row.text[at - 1] === '\\')) continue;
    cells.push(row.slice(from, at));
    from = at + 1;
  }
  return cells;
}
