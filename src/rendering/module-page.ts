import { html, Html } from '../content/html.ts';
import { moduleIri, type Module, type Screen } from '../content/module.ts';
import type { Block } from '../content/prose.ts';
import type { RenderContext } from '../content/element.ts';
import { inLanguage } from '../i18n/language.ts';
import { questionTypes } from '../questions/schemas.ts';
import type { IconName } from '../styles/icons.ts';
import { drawingCss } from '../styles/drawing.ts';
import { themeCss } from '../styles/themes.ts';
import { moduleWords } from './about.ts';
import { brand } from './bar.ts';
import { playsMedia } from './container-names.ts';
import { languageLinks, type LanguageLink } from './language-links.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import { page } from './page.ts';
import { firstDrawing, proseContext } from './prose.ts';
import { icon, sprite } from './sprite.ts';

/** Where a module's page stands, and what stands around the module. */
export interface PageOptions {
  /** Relative URLs of the deferred scripts, in order. */
  readonly scripts: readonly string[];
  /** Files beside the page that the player loads once the first screen is painted. */
  readonly then?: { readonly script: string; readonly styles: string };
  /** CSS of the first screen, but for the theme's colours; inlined. */
  readonly css: string;
  /** CSS that the first paint can do without, inlined at the end. */
  readonly lateCss: string;
  /** `lms`: the foot says what the platform receives. `site`: that nothing leaves the device. */
  readonly footer: 'lms' | 'site';
  /** Whether the head has the settings that all pages of the site have, from a piece of the site. */
  readonly preferences?: true;
  /** Relative URL of the list of modules, where there is one. */
  readonly home?: string;
  /** Relative URL of what the device keeps for the learner, where there is such a page. */
  readonly space?: string;
  /** Relative URL of the page of all words, where there is one. */
  readonly words?: string;
  /** Relative URL of the mediator's page, where there is one. */
  readonly session?: string;
  /** The module's pages in other languages. */
  readonly languages?: readonly LanguageLink[];
  /** Where the page may send, for its policy's connect-src; nothing where absent. */
  readonly connect?: string;
  /** Relative URL of the site's service worker, where there is one. */
  readonly worker?: string;
  /** What the page says of itself to machines (JSON-LD). */
  readonly linkedData?: object;
  /** Whole URL of a style sheet in place of all inline CSS: `PageHead.sheet`. */
  readonly sheet?: string;
  /** URL of a file of the module; beside the page where absent. */
  readonly file?: (path: string) => string;
}

/** The page about the module stands beside the module's. */
export const ABOUT_PAGE = 'a-propos.html';

const SPRITE: readonly IconName[] = [
  'm',
  'm-open',
  'm-todo',
  'm-click',
  'i-back',
  'i-next',
  'i-retry',
  'i-print',
  'i-theme',
  'i-size',
  'i-listen',
];

/** The learner's page of a module: every screen in order, read, answered and printed without JavaScript too. */
export function renderModulePage(module: Module, options: PageOptions): string {
  const { meta, text, library } = module;
  const words = inLanguage(text.lang, { fr: messages, en: messagesEn });
  const inline = firstDrawing(module);
  const context = proseContext({
    lang: text.lang,
    ...(inline && { inline }),
    ...(options.file && { file: options.file }),
  });
  const screens = text.screens.map((screen) => renderScreen(screen, words, context));
  // A word that only another word leads to goes back to the beginning.
  const linkedFrom = (word: string): string => {
    const place = screens.findIndex((screen) => screen.text.includes(` href="#${word}"`));
    return text.screens[Math.max(place, 0)]?.id ?? '';
  };
  const body = html`<a class="skip" href="#module">${words.skip}</a>
    <declic-module id="module"${moduleAttributes(module)}${options.then !== undefined && html` data-then="${options.then.script} ${options.then.styles}"`}>
      <header class="bar"><div class="wrap">
        <div class="top">
          ${brand(library.title, options.home)}
          ${languageLinks(options.languages ?? [])}
          ${options.preferences === true ? html`<declic-preferences></declic-preferences>` : html`<declic-display></declic-display>`}
        </div>
        <div class="where row between"><h1 class="mod">${text.title}</h1><p data-steps></p></div>
      </div></header>
      <main>
        <noscript><p class="wrap note soft">${words.noScript}</p></noscript>
        ${screens}
        ${renderEnd(module, options, words)}
      </main>
      <div data-ui></div>
    </declic-module>
    <footer class="foot"><div class="wrap flow">
      <p><strong>${words.help}</strong> ${words.helpText}</p>
      ${moduleWords(text, context, linkedFrom, options.words)}
      <p><a href="${ABOUT_PAGE}" target="_blank" rel="noopener">${words.about}<span class="sr"> (${words.newTab})</span></a>
        ${options.session !== undefined && html` · <a href="${options.session}">${words.session}</a>`}</p>
      <p>${options.footer === 'lms' ? words.privacyLms : words.privacySite}
        ${options.space !== undefined && html` <a href="${options.space}#mes-donnees">${words.forget}</a>`}</p>
      ${options.worker !== undefined && html`<declic-update worker="${options.worker}"></declic-update>`}
    </div></footer>
    ${sprite(SPRITE)}`;
  return page(
    {
      lang: text.lang,
      title: `${text.title} · ${library.title}`,
      description: text.summary,
      css: themeCss([meta.theme]) + (inline ? drawingCss(inline.svg) : '') + options.css,
      lateCss: options.lateCss,
      lateSheet: options.then?.styles,
      // Painted in pieces, it would be laid out again and again, and the question would show later.
      firstPaint: text.screens[0]?.id,
      scripts: options.scripts,
      connect: options.connect,
      media: playsMedia(text.screens.flatMap(({ blocks }) => blocks)),
      theme: meta.theme,
      worker: options.worker !== undefined,
      sheet: options.sheet,
      more: options.linkedData && linkedData(options.linkedData),
      ...(options.languages && { languages: options.languages }),
    },
    body,
  );
}

/** In a script element `<` could end it: JSON has another way to write it. */
function linkedData(data: object): Html {
  return html`<script type="application/ld+json">${new Html(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`;
}

function moduleAttributes({ library, meta, text }: Module): Html {
  const outcomes = Object.entries(meta.activities).map(([id, outcome]) => `${id}:${outcome}`);
  const codes = Object.entries(meta.codes).flatMap(([question, options]) =>
    Object.entries(options).map(([option, code]) => `${question}/${option}:${code}`),
  );
  return html` data-iri="${moduleIri(library, meta.slug)}" data-key="${meta.slug}.${text.lang}" outcomes="${outcomes.join(' ')}"${
    meta.pass !== undefined && html` pass="${meta.pass}"`
  }${codes.length > 0 && html` codes="${codes.join(' ')}"`}`;
}

function renderScreen(screen: Screen, words: typeof messages, context: RenderContext): Html {
  const asking = screen.blocks.findIndex(asks);
  const heading = html`<p class="arc">${words.arcs[screen.arc]}</p>
    <h2 tabindex="-1">${context.inlines(screen.title)}</h2>`;
  const [told, asked] =
    asking > 0 ? [screen.blocks.slice(0, asking), screen.blocks.slice(asking)] : [screen.blocks, []];
  const content =
    asked.length > 0
      ? html`<div class="flow">${heading}${context.blocks(told)}</div><div class="flow ask">${context.blocks(asked)}</div>`
      : html`<div class="flow">${heading}${context.blocks(told)}</div>`;
  return html`<section class="screen wrap${asked.length > 0 && ' two'}" id="${screen.id}">${content}</section>`;
}

function asks(block: Block): boolean {
  return block.type === 'element' && questionTypes.some((type) => type.name === block.name);
}

function renderEnd({ text }: Module, options: PageOptions, words: typeof messages): Html {
  return html`<section class="screen wrap" data-end id="fin">
    <div class="moment clicks">${icon('m-click')}<h2 tabindex="-1">${words.endHeading}</h2><p>${words.endText}</p></div>
    <div class="flow end">
      <h3>${words.canDo}</h3>
      <ul class="can">${text.canDo.map((line) => html`<li>${icon('m')}<span>${line}</span></li>`)}</ul>
      <declic-ending></declic-ending>
      ${
        options.home !== undefined &&
        html`<p class="row"><a class="tool" href="${options.home}">${icon('i-back')}${words.home}</a>
          ${options.space !== undefined && html`<a class="tool" href="${options.space}">${words.space}</a>`}</p>`
      }
    </div>
  </section>`;
}
