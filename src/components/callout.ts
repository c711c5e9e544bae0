import type { ContainerType, ElementName, ParseContext, RenderContext } from '../content/element.ts';
import { html, type Html } from '../content/html.ts';
import type { Finding, Place } from '../content/problem.ts';
import type { Block, Container } from '../content/prose.ts';
import { inLanguage } from '../i18n/language.ts';
import { inlineIcon } from '../styles/inline-icon.ts';
import type { IconName } from '../styles/icons.ts';
import { messages as messagesEn } from './callout.en.ts';
import { messages } from './callout.fr.ts';

/** A short word set apart from the text. */
export interface Callout {
  readonly blocks: readonly Block[];
}

const ICONS = {
  astuce: 'i-tip',
  attention: 'i-warn',
  'le-saviez-vous': 'd-apprendre',
} as const satisfies Partial<Record<ElementName, IconName>>;

/** The kinds of callout: each has an icon and a word, so that its colour is never alone. */
type CalloutName = keyof typeof ICONS;

/** The container of one kind of callout. */
export function callout(name: CalloutName): ContainerType<CalloutName> {
  return { name, attributes: [], needsId: false, parse, render: renderer(name), seconds: () => 0 };
}

function parse(container: Container & { readonly place: Place }, context: ParseContext): Callout {
  if (container.children.length === 0) context.error(container.place, emptyCallout(container.name));
  return { blocks: container.children };
}

function renderer(name: CalloutName): ContainerType<CalloutName>['render'] {
  return (id: string, data: Callout, context: RenderContext): Html => {
    const title = inLanguage(context.lang, { fr: messages, en: messagesEn })[name];
    return html`<div class="callout ${name}" role="note"${id !== '' && html` id="${id}"`}>
      <p class="name">${inlineIcon(ICONS[name])}${title}</p>
      ${context.blocks(data.blocks)}
    </div>`;
  };
}

const emptyCallout = (name: string): Finding => ({
  code: 'empty-callout',
  message: `Cet encadré « ${name} » n’a pas de texte.`,
  mend: 'Écrivez une ou deux phrases entre les deux lignes « ::: ».',
});
