import type { Facts } from '../simulation.ts';
import type { Page } from './schema.ts';

/** What may come to hold in a browser, in the words of `when`. */
export function factsOf(pages: readonly Page[], tabs: readonly string[]): Facts {
  if (pages.length === 0) return { known: [], atStart: [] };
  const names = pages.map(({ id }) => id.text);
  const rows = pages.flatMap((page) => page.rows);
  const banners = pages.filter(({ cookies }) => cookies !== undefined);
  const choices = ['accepted', 'refused', 'chosen'].map((choice) => `cookies ${choice}`);
  const known = [
    ...names.flatMap((name) => [`at ${name}`, `opened ${name}`, `checked ${name}`]),
    ...(banners.length > 0 ? choices : []),
    ...banners.flatMap(({ id }) => choices.map((choice) => `${choice} ${id.text}`)),
    ...rows.flatMap((row) => {
      if (row.kind === 'file') return `downloaded ${row.id}`;
      return row.kind === 'button' ? `pressed ${row.id}` : [];
    }),
    'tab closed',
    ...names.map((name) => `tab closed ${name}`),
  ];
  return { known, atStart: tabs.slice(0, 1).flatMap((page) => [`at ${page}`, `opened ${page}`]) };
}
