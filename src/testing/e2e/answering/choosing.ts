import { pressRadio, submit, tick, UNSURE, type Answering, type Hands } from './answering.ts';

/** One of several. */
export const chooseOne: Answering = async (hands, { id, options, right }, way) => {
  const wrong = options.find((option) => option !== UNSURE && !right.includes(option));
  const pick = way === 'unsure' ? UNSURE : way === 'right' ? (right[0] ?? wrong) : wrong;
  await pressRadio(hands, `#${id} fieldset`, pick ?? '');
  await submit(hands, id);
};

/** Some of several: all that suit, or one that does not. */
export const chooseSome: Answering = async (hands, { id, options, right }, way) => {
  const wrong = options.filter((option) => option !== UNSURE && !right.includes(option));
  const picks = way === 'unsure' ? [UNSURE] : way === 'right' ? right : wrong.slice(0, 1);
  for (const pick of picks) await tick(hands, `#${id} input[value="${pick}"]`);
  await submit(hands, id);
};

export const type: Answering = async (hands, { id, right }, way) => {
  if (way === 'unsure') await tick(hands, unsureOf(id));
  else {
    await hands.keys.tabTo(`#${id} input[type=text]`);
    // A number may be written with how far one may be from it.
    const [word = ''] = (right[0] ?? '').split(' ± ');
    await hands.page.keyboard.type(way === 'right' ? word : 'brouillard');
  }
  await submit(hands, id);
};

/** « Monter » until each step is at its place, or each at the opposite one. */
export const putInOrder: Answering = async (hands, { id, right }, way) => {
  if (way === 'unsure') await tick(hands, unsureOf(id));
  else {
    const wanted = way === 'right' ? right : [...right].reverse();
    for (const [place, step] of wanted.entries()) {
      const moves = (await orderShown(hands, id)).indexOf(step) - place;
      if (moves <= 0) continue;
      await hands.keys.tabTo(`#${id} li[data-place][data-option="${step}"] .moves button:first-child`);
      await hands.keys.press('Enter', moves);
    }
  }
  await submit(hands, id);
};

/** A native list of choices a line, opened by no pointer: arrows change what is chosen. */
export const match: Answering = async (hands, { id }, way) => {
  if (way === 'unsure') await tick(hands, unsureOf(id));
  else {
    const lines = await hands.frame.$$eval(`#${id} select[data-target]`, (selects) =>
      selects.map((select) => ({
        line: select.closest<HTMLElement>('[data-option]')?.dataset['option'] ?? '',
        right: select.dataset['target'] ?? '',
        values: [...select.options].map(({ value }) => value),
      })),
    );
    for (const { line, right, values } of lines) {
      const wrong = values.find((value) => value !== '' && value !== right) ?? '';
      const select = `#${id} [data-option="${line}"] select`;
      await hands.keys.tabTo(select);
      await hands.keys.press('Home');
      await hands.keys.press('ArrowDown', values.indexOf(way === 'right' ? right : wrong));
    }
  }
  await submit(hands, id);
};

/** A word a gap: by arrows where there is a list, else typed. */
export const fillGaps: Answering = async (hands, { id }, way) => {
  if (way === 'unsure') await tick(hands, unsureOf(id));
  else {
    const gaps = await hands.frame.$$eval(`#${id} [data-gap]`, (fields) =>
      fields.map((field) => ({
        number: field.getAttribute('data-gap') ?? '',
        right: field.getAttribute('data-accept')?.split('|')[0] ?? '',
        values: field instanceof HTMLSelectElement ? [...field.options].map(({ value }) => value) : [],
      })),
    );
    for (const { number, right, values } of gaps) {
      const field = `#${id} [data-gap="${number}"]`;
      await hands.keys.tabTo(field);
      if (values.length === 0) await hands.page.keyboard.type(way === 'right' ? right : 'brouillard');
      else {
        const wrong = values.find((value) => value !== '' && value !== right) ?? '';
        await hands.keys.press('Home');
        await hands.keys.press('ArrowDown', values.indexOf(way === 'right' ? right : wrong));
      }
    }
  }
  await submit(hands, id);
};

export const sort: Answering = async (hands, { id }, way) => {
  if (way === 'unsure') await tick(hands, unsureOf(id));
  else {
    const things = await hands.frame.$$eval(`#${id} fieldset[data-target]`, (items) =>
      items.map((item) => ({
        thing: item.dataset['option'] ?? '',
        right: item.dataset['target'] ?? '',
        boxes: [...item.querySelectorAll('input')].map(({ value }) => value),
      })),
    );
    for (const { thing, right, boxes } of things) {
      const wrong = boxes.find((box) => box !== right) ?? '';
      await pressRadio(hands, `#${id} [data-option="${thing}"]`, way === 'right' ? right : wrong);
    }
  }
  await submit(hands, id);
};

const unsureOf = (id: string): string => `#${id} input[value="${UNSURE}"]`;

function orderShown({ frame }: Hands, id: string): Promise<readonly string[]> {
  return frame.$$eval(`#${id} li[data-place]`, (steps) => steps.map((step) => step.dataset['option'] ?? ''));
}
