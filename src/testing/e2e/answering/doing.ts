import { pressRadio, tick, UNSURE, type Answering, type Hands } from './answering.ts';

/** Replies until an end: a good one, or a detour where there is one. Unsure: opens the help of the moment shown. */
export const talk: Answering = async (hands, { id }, way) => {
  const again = `#${id} > [data-ui] > p:not([hidden]) > button.link`;
  if ((await hands.frame.$(again)) !== null) await hands.keys.activate(again);
  if (way === 'unsure') return hands.keys.activate(`#${id} .scene:not([hidden]) .unsure summary`);
  for (const reply of await repliesTo(hands, id, way === 'right' ? 'good' : 'detour')) {
    await hands.keys.activate(`#${id} .scene:not([hidden]) [data-option="${reply}"] a`);
    await hands.until(
      (spent) => document.querySelector(spent) === null,
      `#${id} .scene:not([hidden]) [data-option="${reply}"]`,
    );
  }
};

/** The shortest way to an end of that kind; to any end where there is none. */
function repliesTo({ frame }: Hands, id: string, kind: string): Promise<readonly string[]> {
  return frame.evaluate(
    (name, wanted) => {
      const scenes = [...document.querySelectorAll<HTMLElement>(`#${name} > .scene`)];
      const start = document.getElementById(name)?.getAttribute('start') ?? '';
      const ways = new Map<string, readonly string[]>([[start, []]]);
      // A map that grows while it is walked walks what was added too.
      for (const [moment, way] of ways) {
        const scene = scenes.find((one) => one.id === moment);
        for (const reply of scene?.querySelectorAll<HTMLElement>('[data-option]') ?? []) {
          const to = reply.querySelector('a')?.hash.slice(1) ?? '';
          if (!ways.has(to)) ways.set(to, [...way, reply.dataset['option'] ?? '']);
        }
      }
      const ends = scenes.filter((scene) => scene.dataset['end'] !== undefined);
      const end = ends.find((scene) => scene.dataset['end'] === wanted) ?? ends[0];
      return ways.get(end?.id ?? '') ?? [];
    },
    id,
    kind,
  );
}

/** Turns every card and says how it went: yes, almost, no. */
export const turnCards: Answering = async (hands, { id }, way) => {
  const place = { right: 1, unsure: 2, wrong: 3 }[way];
  const count = (await hands.frame.$$(`#${id} .deck > [data-option]`)).length;
  const back = `#${id} > [data-ui] > .row.act > button`;
  for (let card = 0; card < count; card++) {
    if (card > 0) await hands.keys.activate(`${back}:last-child`);
    const turn = `#${id} > [data-ui] > .act:not(.row) button`;
    if ((await hands.frame.$(turn)) !== null) await hands.keys.activate(turn);
    await hands.keys.activate(`#${id} > [data-ui] [role=group] button:nth-child(${place})`);
  }
};

/** Ticks the first thing to try. A plan may be left as it is. */
export const promise: Answering = async (hands, { id }, way) => {
  if (way === 'unsure') return;
  const [first] = await hands.frame.$$eval(`#${id} input[type=checkbox]:not(:checked)`, (boxes) =>
    boxes.map((box) => box.value),
  );
  if (first !== undefined) await tick(hands, `#${id} input[value="${first}"]`);
};

/** Opens every message and deals with it, in one way that suits or one that does not. */
export const dealWithMail: Answering = async (hands, { id }, way) => {
  const mails = await hands.frame.$$eval(`#${id} details[data-goal]`, (homes) =>
    homes.map((home) => ({
      goal: home.dataset['goal'] ?? '',
      ways: [...home.querySelectorAll<HTMLElement>('.why [data-option]')].map(({ dataset }) => ({
        way: dataset['option'] ?? '',
        right: dataset['right'] !== undefined,
      })),
    })),
  );
  for (const { goal, ways } of mails) {
    const mail = `#${id} [data-goal="${goal}"]`;
    const isOpen = (await hands.frame.$(`${mail}[open]`)) !== null;
    if (!isOpen) await hands.keys.activate(`${mail} > summary`);
    const known = ways.filter((one) => one.way !== UNSURE);
    const fit = known.find(({ right }) => right === (way === 'right'))?.way ?? known[0]?.way ?? '';
    await pressRadio(hands, `${mail} fieldset`, way === 'unsure' ? UNSURE : fit);
    await hands.keys.activate(`${mail} [data-told] .act button`);
    await hands.until((told) => document.querySelector(told) !== null, `${mail} [data-told] .fb`);
  }
};
