import type { ElementBlock, ElementData, RenderContext } from '../content/element.ts';
import { html, type Html } from '../content/html.ts';
import type { Module } from '../content/module.ts';
import { plainText } from '../content/plain-text.ts';
import type { Block, Inline } from '../content/prose.ts';
import { message } from '../components/message/message.ts';
import { inLanguage } from '../i18n/language.ts';
import { messages as planMessagesEn } from '../questions/plan/messages.en.ts';
import { messages as planMessages } from '../questions/plan/messages.fr.ts';
import { themeCss } from '../styles/themes.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import { readingBar } from './bar.ts';
import { page } from './page.ts';
import { proseContext } from './prose.ts';

export interface HandoutsPageOptions {
  readonly css: string;
  /** Relative URLs of the deferred scripts, in order. */
  readonly scripts: readonly string[];
  /** Relative URLs of the learner's page and of the session plan. */
  readonly module: string;
  readonly session: string;
  /** Relative URL of the module's folder, with a slash at its end. */
  readonly base: string;
  readonly home: string;
}

type Gesture = ElementData['plan']['list']['options'][number];
type Mail = ElementData['inbox']['messages'][number];

/** On a card to hold up. */
const LETTERS = 'ABCDEFGH';

/**
 * What a mediator prints and hands out: « Je retiens », « Mon plan », questions to vote on with lettered answers,
 * messages and cards to cut, and the answers on a sheet of their own. Undefined for a module that is not led.
 */
export function renderHandoutsPage(module: Module, options: HandoutsPageOptions): string | undefined {
  const { meta, text, library } = module;
  if (text.session === undefined) return undefined;
  const words = inLanguage(text.lang, { fr: messages, en: messagesEn });
  const context = proseContext({ lang: text.lang, base: options.base, words: options.module });
  const blocks = text.screens.flatMap((screen) => screen.blocks);
  const votes = ofType(blocks, 'choice');
  const body = html`${readingBar(library.title, options.home)}
    <main class="wrap screen sheet handouts">
      <div class="flow">
        <p class="arc">${words.handouts}</p>
        <h1>${text.title}</h1>
        <p>${words.handoutsLong}</p>
        <p class="soft beside"><a href="${options.session}">${words.session}</a> · <a href="${options.module}">${words.backToModule}</a></p>
        <declic-print></declic-print>
      </div>
      ${recapSheet(module, blocks, context, words)}
      ${ofType(blocks, 'plan').map(({ data }) => planSheet(data, text.title, context, words))}
      ${votes.map((vote, index) => voteSheet(vote, index, context, words))}
      ${messageCards([...blocks, ...text.session.blocks], context, words)}
      ${ofType(blocks, 'sort').map(({ data }) => sortCards(data, context, words))}
      ${ofType(blocks, 'match').map(({ data }) => matchCards(data, context, words))}
      ${ofType(blocks, 'order').map(({ data }) => orderCards(data, context, words))}
      ${answers(blocks, context, words)}
    </main>`;
  return page(
    {
      lang: text.lang,
      title: `${words.handoutsOf(text.title)} · ${library.title}`,
      description: words.handoutsLong,
      css: themeCss([meta.theme]) + options.css,
      scripts: options.scripts,
      theme: meta.theme,
    },
    body,
  );
}

type Of<Name extends ElementBlock['name']> = Extract<ElementBlock, { name: Name }>;

function ofType<Name extends ElementBlock['name']>(
  blocks: readonly Block[],
  name: Name,
): readonly Of<Name>[] {
  return blocks.filter((block): block is Of<Name> & Block => block.type === 'element' && block.name === name);
}

function recapSheet(
  { text }: Module,
  blocks: readonly Block[],
  context: RenderContext,
  words: typeof messages,
): Html | undefined {
  const recaps = ofType(blocks, 'recap');
  if (recaps.length === 0) return undefined;
  return html`<section class="leaf flow">
    <h2>${words.keep}</h2>
    <p class="soft">${text.title}</p>
    ${recaps.map(({ data }) => context.blocks(data.blocks))}
    <h3>${words.canDo}</h3>
    <ul class="boxes">${text.canDo.map((line) => html`<li>${line}</li>`)}</ul>
    <h3>${words.myStep}</h3>
    <p class="write"></p><p class="write"></p>
  </section>`;
}

/** The gestures as the plan shows them; what it asks there speaks of a device, so the sheet asks in its own words. */
function planSheet(
  { list, parts }: ElementData['plan'],
  title: string,
  context: RenderContext,
  words: typeof messages,
): Html {
  return html`<section class="leaf flow">
    <h2>${words.plan}</h2>
    <p class="soft">${title}</p>
    <p>${words.planLong}</p>
    ${parts.map(
      (part) => html`${part.title && html`<h3>${context.inlines(part.title)}</h3>`}
        <ul class="boxes">${part.gestures.map((gesture) => gestureLine(gesture, context))}</ul>`,
    )}
    ${list.field && ownGesture(list.field, context)}
  </section>`;
}

function gestureLine({ label, reason }: Gesture, context: RenderContext): Html {
  const why = reason.length > 0 && html`<div class="soft">${context.blocks(reason)}</div>`;
  return html`<li>${context.inlines(label)}${why}</li>`;
}

function ownGesture({ label }: Pick<Gesture, 'label'>, context: RenderContext): Html {
  const { own } = inLanguage(context.lang, { fr: planMessages, en: planMessagesEn });
  return html`<ul class="boxes"><li>${label.length > 0 ? context.inlines(label) : own}</li></ul>
    <p class="write"></p>`;
}

function voteSheet(
  { data }: Of<'choice'>,
  index: number,
  context: RenderContext,
  words: typeof messages,
): Html {
  return html`<section class="leaf flow">
    <h2>${words.vote(index + 1)}</h2>
    ${context.blocks(data.list.prompt)}
    <ol class="letters">${data.list.options.map(
      ({ label }, place) =>
        html`<li><b>${LETTERS[place] ?? ''}</b><span>${context.inlines(label)}</span></li>`,
    )}</ol>
  </section>`;
}

/** One a card, as they come: neither whether to trust it, nor what looking closely finds. */
function messageCards(
  blocks: readonly Block[],
  context: RenderContext,
  words: typeof messages,
): Html | undefined {
  const shown = blocks.flatMap((block): readonly ElementData['message'][] => {
    if (block.type !== 'element') return [];
    if (block.name === 'message') return [block.data];
    return block.name === 'inbox' ? block.data.messages.map(asMessage) : [];
  });
  if (shown.length === 0) return undefined;
  return html`<section class="leaf flow">
    <h2>${words.cutMessages}</h2>
    <ul class="cut large">${shown.map((data) => html`<li>${message.render('', data, context)}</li>`)}</ul>
  </section>`;
}

function asMessage({ channel, from, time, subject, text, known }: Mail): ElementData['message'] {
  return {
    channel,
    from,
    blocks: text,
    ...(time !== undefined && { time }),
    ...(subject !== undefined && { subject }),
    ...(known.length > 0 && { known: plainText(known) }),
  };
}

function sortCards(
  { list, groups }: ElementData['sort'],
  context: RenderContext,
  words: typeof messages,
): Html {
  const boxes = groups.map(({ name }) => name);
  return cards(
    list.prompt,
    [
      ...boxes.map((name) => [name, true] as const),
      ...list.options.map(({ label }) => [label, false] as const),
    ],
    context,
    words,
  );
}

function matchCards(
  { list, sides }: ElementData['match'],
  context: RenderContext,
  words: typeof messages,
): Html {
  const right = new Map(sides.map((side) => [side.target, side.right]));
  return cards(
    list.prompt,
    [
      ...sides.map(({ left }) => [left, false] as const),
      ...[...right.values()].map((label) => [label, false] as const),
    ],
    context,
    words,
  );
}

function orderCards({ list }: ElementData['order'], context: RenderContext, words: typeof messages): Html {
  return cards(
    list.prompt,
    list.options.map(({ label }) => [label, false] as const),
    context,
    words,
  );
}

/** Cards to cut; `true` marks the name of a box. Those of a list stand by the alphabet, which tells nothing. */
function cards(
  prompt: readonly Block[],
  labels: readonly (readonly [label: readonly Inline[], isBox: boolean])[],
  context: RenderContext,
  words: typeof messages,
): Html {
  const written = labels
    .map(([label, isBox]) => ({ isBox, label: context.inlines(label) }))
    .sort((a, b) => Number(b.isBox) - Number(a.isBox) || (a.label.text < b.label.text ? -1 : 1));
  return html`<section class="leaf flow">
    <h2>${words.cut}</h2>
    ${context.blocks(prompt)}
    <ul class="cut">${written.map(({ isBox, label }) => html`<li><span>${isBox ? html`<strong>${label}</strong>` : label}</span></li>`)}</ul>
  </section>`;
}

/** For the mediator alone. */
function answers(blocks: readonly Block[], context: RenderContext, words: typeof messages): Html {
  const voted = ofType(blocks, 'choice').map(({ data: { list } }) => {
    const place = list.options.findIndex(({ right }) => right);
    const option = list.options[place];
    return html`<li><b>${LETTERS[place] ?? ''}.</b> ${option && context.inlines(option.label)}
      ${option && context.blocks(option.reason)}</li>`;
  });
  const sorted = ofType(blocks, 'sort').flatMap(({ data: { list, groups } }) =>
    groups.map(
      ({ name, items }) => html`<li><b>${context.inlines(name)}</b>
        <ul>${list.options.filter(({ id }) => items.includes(id)).map(({ label }) => html`<li>${context.inlines(label)}</li>`)}</ul></li>`,
    ),
  );
  const matched = ofType(blocks, 'match').map(
    ({ data: { sides } }) =>
      html`<li><ul>${sides.map(({ left, right }) => html`<li>${context.inlines(left)} → ${context.inlines(right)}</li>`)}</ul></li>`,
  );
  const ordered = ofType(blocks, 'order').map(
    ({ data: { list } }) =>
      html`<li><ol>${list.options.map(({ label }) => html`<li>${context.inlines(label)}</li>`)}</ol></li>`,
  );
  return html`<section class="leaf flow">
    <h2>${words.answers}</h2>
    <p class="soft">${words.answersLong}</p>
    <ol>${voted}</ol>
    <ul class="plain">${sorted}${matched}${ordered}</ul>
  </section>`;
}
