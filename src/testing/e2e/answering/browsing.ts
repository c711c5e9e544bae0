import { disclose, type Hands } from './answering.ts';
import { follow, homeOf, pathTo, shown } from './paths.ts';
import type { Act } from './scenes.ts';

/** Visits, checks, presses, downloads, answers banners or closes a tab. */
export const browse: Act = async (hands, id, fact) => {
  const { keys, frame } = hands;
  const [act = '', ...what] = fact.split(' ');
  const [name = ''] = what;
  switch (act) {
    case 'checked': {
      await goTo(hands, id, name);
      const card = `${shown(id, name, 'page')} details[data-card]`;
      if ((await frame.$(`${card}[open]`)) === null) await disclose(hands, `${card} > summary`);
      return;
    }
    case 'pressed':
    case 'downloaded': {
      const button = `[data-${act === 'pressed' ? 'press' : 'file'}="${name}"]`;
      const page = await homeOf(hands, id, button, 'page');
      await goTo(hands, id, page);
      return keys.activate(`${shown(id, page, 'page')} ${button}`);
    }
    case 'cookies':
      return answerBanner(hands, id, name, what[1]);
    case 'tab': {
      const page = what[1];
      if (page !== undefined) await goTo(hands, id, page);
      return keys.activate(`#${id} .tabs [data-front] .shut`);
    }
    default:
      return goTo(hands, id, name);
  }
};

/** By links from the page shown; else Back, then the first tab, until one leads there. */
async function goTo(hands: Hands, id: string, page: string): Promise<void> {
  const { keys, frame } = hands;
  const back = `#${id} .tools > .row > button:not([disabled]):first-child`;
  for (;;) {
    const path = await pathTo(hands, id, page, { name: 'page', from: 'shown' });
    if (path !== undefined) return follow(hands, id, path, 'page');
    if ((await frame.$(back)) !== null) await keys.activate(back);
    else await keys.activate(`#${id} .tabs li:not([data-front]) button:not(.shut)`);
  }
}

async function answerBanner(hands: Hands, id: string, choice: string, page?: string): Promise<void> {
  const { keys, frame } = hands;
  await goTo(hands, id, page ?? (await homeOf(hands, id, '.cookies', 'page')));
  const step = `#${id} .cookies:not([hidden]) [data-step]:not([hidden])`;
  const askAgain = `#${id} .tools > .row > button.tool:last-child:not(:first-child)`;
  if ((await frame.$(step)) === null) await keys.activate(askAgain);
  const direct = `${step} [data-choice="${choice}"]`;
  if ((await frame.$(direct)) !== null) await keys.activate(direct);
  else {
    await keys.activate(`${step} [data-step-to="choose"]`);
    const boxes = await frame.$$eval(`${step} input`, (inputs) => inputs.map(({ checked }) => checked));
    for (const [place, isTicked] of boxes.entries()) {
      const isWanted = choice === 'chosen' && place === 0;
      if (isTicked === isWanted) continue;
      await keys.tabTo(`${step} label:nth-of-type(${place + 1}) input`);
      await keys.press(' ');
    }
    await keys.activate(`${step} [data-choice="saved"]`);
  }
  const insist = `#${id} .cookies:not([hidden]) [data-step="insist"]:not([hidden]) [data-choice="kept"]`;
  if ((await frame.$(insist)) !== null) await keys.activate(insist);
}
