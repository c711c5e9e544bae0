import type { DataFields, PlacedText } from '../../content/data-fields.ts';
import type { ParseContext } from '../../content/element.ts';
import { fold } from '../../content/fold.ts';
import type { Place } from '../../content/problem.ts';
import type { Container } from '../../content/prose.ts';
import { checkSceneIds } from '../scene-ids.ts';
import { readGoals, readTool, type Facts } from '../simulation.ts';
import {
  emptyQuery,
  sameResult,
  sameWords,
  severalChosen,
  summaryWithoutSources,
  unknownResult,
  unusedResult,
} from './problems.ts';
import type { Query, Result, Search, Summary } from './schema.ts';

/** `:::search {#id}`: YAML with `results`, the `queries` that find them, and `goals`. */
export function parse(
  container: Container & { readonly place: Place },
  context: ParseContext,
): Search | undefined {
  const tool = readTool(container, context);
  if (tool === undefined) return undefined;
  const { list, data } = tool;
  data.only(['results', 'queries', 'goals']);
  for (const key of ['results', 'queries']) if (!data.has(key)) data.text(key);
  const results = data.maps('results').map(readResult);
  const queries = data.maps('queries').map((fields) => readQuery(fields, results, context));
  const summaries = queries.flatMap(({ summary }) => summary ?? []);
  checkSceneIds(
    [...results, ...summaries].map(({ id }) => id),
    context,
  );
  checkSceneIds(
    queries.map(({ id }) => id),
    context,
  );
  checkUse(results, queries, context);
  checkWords(queries, context);
  const goals = readGoals(data, factsOf(results, queries), context);
  for (const { when, place } of goals.flatMap(({ ways }) => ways)) {
    if (when.filter((fact) => fact.startsWith('chosen ')).length > 1) context.error(place, severalChosen());
  }
  return { list, results, queries, goals };
}

function readResult(fields: DataFields): Result {
  fields.only(['id', 'title', 'address', 'ad', 'text', 'date', 'page']);
  const date = fields.optionalText('date')?.text;
  return {
    id: fields.text('id'),
    title: fields.text('title').text,
    address: fields.text('address').text,
    ad: fields.has('ad') && fields.flag('ad'),
    text: fields.line('text', 'message'),
    ...(date !== undefined && { date }),
    page: fields.prose('page', 'message'),
  };
}

function readQuery(fields: DataFields, results: readonly Result[], context: ParseContext): Query {
  fields.only(['id', 'words', 'summary', 'results']);
  const found = readLinks(fields, 'results', results, context);
  if (found.length === 0) context.error(fields.placeOf('results'), emptyQuery());
  const summary = fields.map('summary');
  return {
    id: fields.text('id'),
    words: fields.text('words'),
    results: found,
    ...(summary && { summary: readSummary(summary, results, context) }),
  };
}

function readSummary(fields: DataFields, results: readonly Result[], context: ParseContext): Summary {
  fields.only(['id', 'text', 'sources']);
  const sources = readLinks(fields, 'sources', results, context);
  if (sources.length === 0) context.error(fields.placeOf('sources'), summaryWithoutSources());
  return { id: fields.text('id'), text: fields.prose('text', 'message'), sources };
}

/** A list of ids of results, each once. */
function readLinks(
  fields: DataFields,
  key: string,
  results: readonly Result[],
  context: ParseContext,
): readonly PlacedText[] {
  const known = results.map(({ id }) => id.text);
  const links = fields.texts(key);
  const seen = new Set<string>();
  for (const { text, place } of links) {
    if (text !== '' && known.length > 0 && !known.includes(text))
      context.error(place, unknownResult(text, known));
    else if (seen.has(text)) context.error(place, sameResult(text));
    seen.add(text);
  }
  return links;
}

/** Every result can be come to, from a query or from a summary. */
function checkUse(results: readonly Result[], queries: readonly Query[], context: ParseContext): void {
  const shown = new Set(
    queries.flatMap((query) => [...query.results, ...(query.summary?.sources ?? [])]).map(({ text }) => text),
  );
  if (queries.length === 0) return;
  for (const { id } of results) if (!shown.has(id.text)) context.error(id.place, unusedResult(id.text));
}

/** Typed words lead to one query alone. */
function checkWords(queries: readonly Query[], context: ParseContext): void {
  const taken = new Set<string>();
  for (const { words } of queries) {
    const folded = fold(words.text);
    if (folded !== '' && taken.has(folded)) context.error(words.place, sameWords(words.text));
    taken.add(folded);
  }
}

/** What may hold: the searches made, the pages opened, the sources looked at, and one answer chosen. */
function factsOf(results: readonly Result[], queries: readonly Query[]): Facts {
  if (results.length === 0) return { known: [], atStart: [] };
  const asked = queries.map(({ id }) => `query ${id.text}`);
  const pages = results.map(({ id }) => id.text);
  const summaries = queries.flatMap(({ summary }) => summary?.id.text ?? []);
  return {
    known: [
      ...asked,
      ...pages.map((id) => `opened ${id}`),
      ...summaries.map((id) => `sources ${id}`),
      ...[...pages, ...summaries].map((id) => `chosen ${id}`),
    ],
    atStart: asked.slice(0, 1),
  };
}
