import { disclose, tick, type Hands } from './answering.ts';
import type { Act } from './scenes.ts';

/** Says, asks, doubts or leaves, from the beginning of the conversation where it is not there yet. */
export const converse: Act = async (hands, id, fact) => {
  const [act = '', name = ''] = fact.split(' ');
  // What must not hold does not, as long as nobody does it.
  if (act === 'not') return;
  if (name === '') return press(hands, id, await wordsOf(hands, `#${id} .script [data-act="${act}"]`));
  const message = `#${id} .log [data-message="${name}"]`;
  const isShown = act !== 'said' && (await hands.frame.$(message)) !== null;
  if (!isShown) await comeTo(hands, id, name);
  if (act === 'said') await press(hands, id, await wordsOf(hands, `#${id} .script [data-reply="${name}"] a`));
  else if (act === 'flagged') await tick(hands, `${message} input`);
  else await disclose(hands, `${message} summary`);
};

/** Goes back to the beginning, then by the shortest way to the moment of a message or a reply. */
async function comeTo(hands: Hands, id: string, name: string): Promise<void> {
  const back = `#${id} .desk .row button:has(svg)`;
  while ((await hands.frame.$(back)) !== null) await hands.keys.activate(back);
  for (const words of await repliesTo(hands, id, name)) await press(hands, id, words);
}

function repliesTo({ frame }: Hands, id: string, name: string): Promise<readonly string[]> {
  return frame.evaluate(
    (question, wanted) => {
      const moments = [...document.querySelectorAll<HTMLElement>(`#${question} [data-moment]`)];
      const ways = new Map<HTMLElement, readonly string[]>(moments.slice(0, 1).map((first) => [first, []]));
      // A map that grows while it is walked walks what was added too.
      for (const [here, way] of ways) {
        for (const reply of here.querySelectorAll<HTMLElement>('[data-reply]')) {
          const to = moments.find(({ dataset }) => dataset['moment'] === reply.dataset['to']);
          const words = reply.querySelector('a')?.textContent ?? '';
          if (to !== undefined && !ways.has(to)) ways.set(to, [...way, words]);
        }
      }
      const home = moments.find((moment) =>
        moment.querySelector(`[data-message="${wanted}"], [data-reply="${wanted}"]`),
      );
      return home === undefined ? [] : (ways.get(home) ?? []);
    },
    id,
    name,
  );
}

function press({ keys }: Hands, id: string, words: string): Promise<void> {
  return keys.activate(`#${id} .desk button`, words);
}

function wordsOf({ frame }: Hands, selector: string): Promise<string> {
  return frame.$eval(selector, (element) => element.textContent);
}
