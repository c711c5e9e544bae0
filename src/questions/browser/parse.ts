import type { DataFields } from '../../content/data-fields.ts';
import type { ParseContext } from '../../content/element.ts';
import type { Place } from '../../content/problem.ts';
import type { Container } from '../../content/prose.ts';
import { checkPages } from '../pages.ts';
import { unknownPage } from '../problems.ts';
import { readGoals, readTool } from '../simulation.ts';
import { readAddress } from './address.ts';
import { factsOf } from './facts.ts';
import { badAddress, idleButton, samePiece, secondBanner, unknownPiece } from './problems.ts';
import type { Browser, Cookies, Page, Row } from './schema.ts';

const KINDS = {
  text: ['text'],
  link: ['link', 'label', 'new-tab', 'note'],
  button: ['button', 'label', 'to', 'says'],
  file: ['file', 'label', 'name', 'weight', 'note'],
} as const;

/** What reading a line of a page needs of the others. */
interface Names {
  readonly pages: readonly string[];
  /** Buttons and files read so far. */
  readonly pieces: Set<string>;
}

/** `:::browser {#id}`: YAML with `tabs`, `pages` of several sites, and `goals`. */
export function parse(
  container: Container & { readonly place: Place },
  context: ParseContext,
): Browser | undefined {
  const tool = readTool(container, context);
  if (tool === undefined) return undefined;
  const { list, data } = tool;
  data.only(['tabs', 'pages', 'goals']);
  if (!data.has('pages')) data.text('pages');
  const written = data.maps('pages');
  const names = {
    pages: written.flatMap((page) => page.optionalText('id')?.text ?? []),
    pieces: new Set<string>(),
  };
  const pages = written.map((page) => readPage(page, names, context));
  const tabs = readTabs(data, names, context);
  checkBanners(pages, written, context);
  checkPages(pages.map(opening), tabs, 'link', context);
  return { list, tabs, pages, goals: readGoals(data, factsOf(pages, tabs), context) };
}

/** The tabs at the start: the first page, where the author names none. */
function readTabs(data: DataFields, { pages }: Names, context: ParseContext): readonly string[] {
  const tabs = data.texts('tabs').flatMap(({ text, place }) => {
    if (pages.includes(text)) return text;
    context.error(place, unknownPage(text, pages));
    return [];
  });
  return tabs.length > 0 ? tabs : pages.slice(0, 1);
}

function readPage(fields: DataFields, names: Names, context: ParseContext): Page {
  fields.only(['id', 'address', 'title', 'identity', 'cookies', 'rows']);
  if (!fields.has('rows')) fields.text('rows');
  const { text, place } = fields.text('address');
  const address = readAddress(text);
  if (address === undefined && text !== '') context.error(place, badAddress(text));
  const cookies = fields.map('cookies');
  return {
    id: fields.id('id'),
    address: address ?? { encrypted: false, before: '', site: text, after: '' },
    title: fields.text('title').text,
    identity: fields.optionalLine('identity', 'reason'),
    cookies: cookies && readCookies(cookies),
    rows: fields.maps('rows').flatMap((row) => readRow(row, names, context) ?? []),
  };
}

function readCookies(fields: DataFields): Cookies {
  fields.only(['text', 'refuse', 'purposes', 'insist']);
  const hidden = fields.oneOf('refuse', ['direct', 'hidden']) === 'hidden';
  if (hidden && !fields.has('purposes')) fields.text('purposes');
  return {
    text: fields.prose('text', 'message'),
    hidden,
    purposes: fields.texts('purposes').map(({ text }) => text),
    insist: fields.optionalLine('insist', 'message'),
  };
}

function readRow(fields: DataFields, names: Names, context: ParseContext): Row | undefined {
  const kind = (['text', 'link', 'button', 'file'] as const).find((name) => fields.has(name));
  if (kind === undefined) {
    context.error(fields.place, unknownPiece());
    return undefined;
  }
  fields.only(KINDS[kind]);
  if (kind === 'text') return { kind, text: fields.prose('text', 'message') };
  const label = fields.text('label').text;
  if (kind === 'link') {
    const newTab = fields.has('new-tab') && fields.flag('new-tab');
    const to = readPageName(fields, kind, names, context);
    return { kind, to, label, newTab, note: fields.optionalLine('note', 'message') };
  }
  const id = readPiece(fields, kind, names, context);
  if (kind === 'file') {
    const [name, weight] = [fields.text('name').text, fields.text('weight').text];
    return { kind, id, label, name, weight, note: fields.optionalLine('note', 'message') };
  }
  const to = fields.has('to') ? readPageName(fields, 'to', names, context) : undefined;
  // A key that nobody knows is a problem of its own: it may be what was meant.
  const isBare = fields.keys.every(({ text }) => text === kind || text === 'label');
  if (isBare) context.error(fields.placeOf(kind), idleButton(id));
  return { kind, id, label, to, says: fields.optionalLine('says', 'message') };
}

function readPageName(fields: DataFields, key: string, { pages }: Names, context: ParseContext): string {
  const { text, place } = fields.text(key);
  if (text !== '' && !pages.includes(text)) context.error(place, unknownPage(text, pages));
  return text;
}

/** The name of a button or a file: goals tell them apart by it. */
function readPiece(fields: DataFields, key: string, { pieces }: Names, context: ParseContext): string {
  const { text, place } = fields.id(key);
  if (pieces.has(text)) context.error(place, samePiece(text));
  pieces.add(text);
  return text;
}

/** A site asks once: one of its pages has the banner. */
function checkBanners(pages: readonly Page[], written: readonly DataFields[], context: ParseContext): void {
  const sites = new Set<string>();
  pages.forEach(({ cookies, address: { site } }, index) => {
    const place = written[index]?.placeOf('cookies');
    if (cookies === undefined || place === undefined) return;
    if (sites.has(site)) context.error(place, secondBanner(site));
    sites.add(site);
  });
}

function opening({ id, rows }: Page) {
  const opens = rows.flatMap((row) => ('to' in row && row.to !== undefined ? row.to : []));
  return { id, opens };
}
