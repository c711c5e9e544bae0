import { disclose, pressRadio, type Hands } from './answering.ts';
import { follow, homeOf, pathTo, shown } from './paths.ts';
import type { Act } from './scenes.ts';

const BUTTONS = { binned: 'Mettre à la corbeille', attached: 'Joindre au mail' } as const;

/** Goes to a file and does one thing with it, or opens a folder. */
export const file: Act = async (hands, id, fact) => {
  const { keys, frame } = hands;
  const [name = '', act = '', what = ''] = fact.split(' ');
  if (name === 'at') return goTo(hands, id, act);
  const line = `#${id} li[data-file="${name}"]`;
  const place = await homeOf(hands, id, `li[data-file="${name}"]`, 'place');
  await goTo(hands, id, place);
  if (act === 'opened') return disclose(hands, `${line} > details > summary`);
  await pressRadio(hands, `#${id} .file`, name);
  if (act === 'binned' || act === 'attached') return keys.activate(`${line} button`, BUTTONS[act]);
  if (act === 'named') return choose(hands, `${line} form:nth-of-type(1)`, what);
  const restore = 'Restaurer';
  if (
    (await frame.$$eval(`${line} button`, (all) => all.map((button) => button.textContent))).includes(restore)
  ) {
    await keys.activate(`${line} button`, restore);
    return file(hands, id, fact);
  }
  if (place !== what) await choose(hands, `${line} form:last-of-type`, what);
};

/** By the buttons of the first places, then by links; what is not saved yet is always there. */
async function goTo(hands: Hands, id: string, place: string): Promise<void> {
  const { keys, frame } = hands;
  if ((await frame.$(shown(id, place, 'place'))) !== null) return;
  const titles = await frame.$$eval(`#${id} section[data-place]:not([data-parent]) > h3`, (all) =>
    all.map((heading) => heading.textContent),
  );
  const ways = `#${id} .sim > [data-ui] button[aria-pressed]`;
  for (const title of titles) {
    if ((await frame.$$eval(ways, (all) => all.map((one) => one.textContent))).every((one) => one !== title))
      continue;
    await keys.activate(ways, title);
    const path = await pathTo(hands, id, place, { name: 'place', from: 'shown' });
    if (path !== undefined) return follow(hands, id, path, 'place');
  }
}

async function choose({ keys, frame }: Hands, form: string, value: string): Promise<void> {
  await keys.tabTo(`${form} select`);
  const place = await frame.$eval(
    `${form} select`,
    (select, wanted) =>
      select instanceof HTMLSelectElement
        ? [...select.options].findIndex((option) => option.value === wanted)
        : 0,
    value,
  );
  await keys.press('Home');
  await keys.press('ArrowDown', place);
  await keys.activate(`${form} button`);
}
