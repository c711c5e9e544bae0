import type { DataFields } from '../../content/data-fields.ts';
import type { ParseContext } from '../../content/element.ts';
import type { Place } from '../../content/problem.ts';
import type { Container } from '../../content/prose.ts';
import { checkPages } from '../pages.ts';
import { unknownPage } from '../problems.ts';
import { readGoals, readTool, type Facts } from '../simulation.ts';
import { sameSetting, unknownRow, unknownValue } from './problems.ts';
import type { Page, Row, Settings } from './schema.ts';

const KINDS = {
  page: ['page', 'label', 'note'],
  switch: ['switch', 'label', 'on', 'note'],
  choice: ['choice', 'label', 'value', 'options', 'note'],
  text: ['text'],
} as const;

/** `:::settings {#id}`: YAML with `title`, nested `pages` of switches and choices, and `goals`. */
export function parse(
  container: Container & { readonly place: Place },
  context: ParseContext,
): Settings | undefined {
  const tool = readTool(container, context);
  if (tool === undefined) return undefined;
  const { list, data } = tool;
  data.only(['title', 'pages', 'goals']);
  if (!data.has('pages')) data.text('pages');
  const names = data.maps('pages').map((page) => page.optionalText('id')?.text ?? '');
  const settings = new Set<string>();
  const pages = data.maps('pages').map((page): Page => {
    page.only(['id', 'title', 'rows']);
    if (!page.has('rows')) page.text('rows');
    const rows = page.maps('rows').flatMap((row) => readRow(row, names, settings, context) ?? []);
    return { id: page.text('id'), title: page.text('title').text, rows };
  });
  checkPages(pages.map(opening), names.slice(0, 1), 'page', context);
  return { list, title: data.text('title').text, pages, goals: readGoals(data, factsOf(pages), context) };
}

function readRow(
  row: DataFields,
  pages: readonly string[],
  settings: Set<string>,
  context: ParseContext,
): Row | undefined {
  const kind = (['page', 'switch', 'choice', 'text'] as const).find((name) => row.has(name));
  if (kind === undefined) {
    context.error(row.place, unknownRow());
    return undefined;
  }
  row.only(KINDS[kind]);
  if (kind === 'text') return { kind, text: row.line('text', 'text') };
  const { text: id, place } = row.text(kind);
  const common = { label: row.text('label').text, note: row.optionalLine('note', 'text') };
  if (kind === 'page') {
    if (id !== '' && !pages.includes(id)) context.error(place, unknownPage(id, pages));
    return { kind, to: id, ...common };
  }
  if (settings.has(id)) context.error(place, sameSetting(id));
  settings.add(id);
  if (kind === 'switch') return { kind, id, on: row.flag('on'), ...common };
  if (!row.has('options')) row.text('options');
  const named = row.map('options');
  const options = (named?.keys ?? []).map(({ text }) => ({ id: text, label: named?.text(text).text ?? '' }));
  const value = row.text('value');
  if (value.text !== '' && !options.some((option) => option.id === value.text)) {
    context.error(
      value.place,
      unknownValue(
        value.text,
        options.map((option) => option.id),
      ),
    );
  }
  return { kind, id, value: value.text, options, ...common };
}

function opening({ id, rows }: Page) {
  return { id, opens: rows.flatMap((row) => (row.kind === 'page' ? row.to : [])) };
}

/** What may hold: each state of each setting, and the page shown. */
function factsOf(pages: readonly Page[]): Facts {
  const rows = pages.flatMap((page) => page.rows);
  const known = rows.flatMap((row) => {
    if (row.kind === 'switch') return [`${row.id} on`, `${row.id} off`];
    return row.kind === 'choice' ? row.options.map((option) => `${row.id} ${option.id}`) : [];
  });
  const atStart = rows.flatMap((row) => {
    if (row.kind === 'switch') return `${row.id} ${row.on ? 'on' : 'off'}`;
    return row.kind === 'choice' ? `${row.id} ${row.value}` : [];
  });
  return {
    known: [...known, ...pages.map(({ id }) => `at ${id.text}`)],
    atStart: [...atStart, ...pages.slice(0, 1).map(({ id }) => `at ${id.text}`)],
  };
}
