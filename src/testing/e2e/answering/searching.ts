import { disclose, type Hands } from './answering.ts';
import { homeOf, shown } from './paths.ts';
import type { Act } from './scenes.ts';

/** Searches by ready words, opens a result or the sources of a summary, gives something as the answer. */
export const search: Act = async (hands, id, fact) => {
  const { keys, frame } = hands;
  const [act = '', name = ''] = fact.split(' ');
  if (act === 'query') return searchFor(hands, id, name);
  const list = `#${id} section[data-query]:not([hidden])`;
  if (act === 'sources') {
    await searchFor(hands, id, await homeOf(hands, id, `[data-sources="${name}"]`, 'query'));
    const sources = `${list} [data-sources="${name}"]`;
    if ((await frame.$(`${sources}[open]`)) === null) await disclose(hands, `${sources} > summary`);
    return;
  }
  const isResult = (await frame.$(`#${id} section[data-page="${name}"]`)) !== null;
  const link = `:scope > ol a[data-open="${name}"]`;
  if (isResult && (await frame.$(shown(id, name, 'page'))) === null) {
    await searchFor(hands, id, await homeOf(hands, id, link, 'query'));
    await keys.activate(`${list} > ol a[data-open="${name}"]`);
  }
  if (act !== 'chosen') return;
  if (!isResult) await searchFor(hands, id, await homeOf(hands, id, `[data-choose="${name}"]`, 'query'));
  await keys.activate(`#${id} section:not([hidden]) [data-choose="${name}"] button`);
};

async function searchFor({ keys, frame }: Hands, id: string, query: string): Promise<void> {
  const back = `#${id} .sim > [data-ui] > .row:not([hidden]) button`;
  if ((await frame.$(back)) !== null) await keys.activate(back);
  if ((await frame.$(`#${id} section[data-query="${query}"]:not([hidden])`)) !== null) return;
  const words = await frame.$eval(`#${id} section[data-query="${query}"]`, (section) =>
    section.getAttribute('data-words'),
  );
  await keys.activate(`#${id} .sim > [data-ui] button[aria-pressed]`, words ?? '');
}
