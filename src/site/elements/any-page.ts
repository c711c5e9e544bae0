import { html, type Html } from '../../content/html.ts';
import { renderDocPage, type DocPageOptions } from './doc-page.ts';
import { codeBlock, describedTable, docWords } from './doc-words.ts';

/** A way of making pages, its sample, and what is peculiar to it. */
const WAYS = [
  {
    name: 'Plain HTML',
    file: 'plain.html',
    text: 'Tested in a browser at each change. Scripts are classic and deferred: core first, then each element.',
  },
  {
    name: 'React',
    file: 'React.jsx',
    text: 'React 19; tested in a browser at each change. Before it, listen with `addEventListener` in an effect. The scripts stand in the page, as above, or are imported for what they do.',
  },
  {
    name: 'Vue',
    file: 'App.vue',
    text: 'Vue 3; tested in a browser at each change. `v-once` keeps Vue from writing again what the element has changed since.',
  },
  {
    name: 'Svelte',
    file: 'App.svelte',
    text: 'Svelte 5; written by its documentation, neither compiled nor run by our tests.',
  },
  {
    name: 'Angular',
    file: 'app.component.ts',
    text: 'Angular 19 or later; written by its documentation, neither compiled nor run by our tests.',
  },
] as const;

/** What an answer's event holds. */
const EVENT = [
  { name: 'target', type: 'Element', description: 'The element that asked; its `id` names the question.' },
  {
    name: 'answer',
    type: '{ picks: string[]; text?: string }',
    description: 'What was answered: ids of options (`?` is « Je ne sais pas »), or a typed text.',
  },
  {
    name: 'verdict',
    type: "'right' | 'partial' | 'wrong' | 'unsure' | 'neutral' | undefined",
    description: '`unsure` is « Je ne sais pas »; `neutral` has no right answer; undefined: only begun.',
  },
  { name: 'tries', type: 'number', description: 'Answers given so far, this one included.' },
  { name: 'seconds', type: 'number', description: 'Since the question was first seen or last retried.' },
];

/** How the elements are used in pages that Déclic has not made. */
export function renderAnyPage(samples: Readonly<Record<string, string>>, options: DocPageOptions): string {
  const body = html`<p><a href="index.html">All elements</a></p>
    <h1>In any page</h1>
    <p class="lede">A question works alone: two scripts, a style sheet, and its markup. It asks, judges, explains and lets try again; the page listens.</p>
    <h2 id="files">Load the pieces</h2>
    <ol>
      <li>${docWords('`pieces/core.js` and `pieces/core.css`: once.')}</li>
      <li>${docWords('`pieces/<name>.js`, and `pieces/<name>.css` where there is one: for each element; its page lists them.')}</li>
      <li>${docWords('`pieces/icons.html`: its `svg` stands once anywhere in the body. Without it all works, icons apart.')}</li>
    </ol>
    <p>Take the files to your own site: they ask for nothing from elsewhere. The names stay, the content changes with each version. ${docWords('`core.css` styles the whole page, from `body` on; a page with a style of its own may leave it out, and style the elements itself. Keep then `[hidden] { display: none !important }`, and hide `.why` inside a defined element.')}</p>
    <h2 id="markup">Write the markup</h2>
    <p>Each element’s page shows its markup. The HTML is the whole content: it reads without JavaScript. Let the framework write it once: an element moves and marks what stands inside it.</p>
    <h2 id="events">Listen to declic-answer</h2>
    <p>It bubbles: one listener on the page hears every question.</p>
    ${describedTable(EVENT, 'Fields of the event', '')}
    <p>${docWords('To show again an answer that the page has kept: `element.question.restore({ verdict, tries, answer })`. To open the question anew: `element.question.retry()`. While its feedback shows, an element has the attribute `data-answered`.')}</p>
    <h2 id="security">With a content security policy</h2>
    <p>${docWords('No inline script, no inline style, no connection. Where a page asks for Trusted Types, allow the policy `lit-html`.')}</p>
    ${WAYS.map((way) => wayOf(way, samples))}`;
  return renderDocPage(
    'In any page',
    'Use the elements in HTML, React, Vue, Svelte and Angular.',
    body,
    options,
  );
}

function wayOf({ name, file, text }: (typeof WAYS)[number], samples: Readonly<Record<string, string>>): Html {
  return html`<h2>${name}</h2>
    <p>${docWords(text)}</p>
    ${codeBlock(samples[file]?.trim() ?? '', `${name}: ${file}`)}`;
}
