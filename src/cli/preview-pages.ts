import { html, Html } from '../content/html.ts';
import type { Problem } from '../content/problem.ts';
import { page } from '../rendering/page.ts';

/** Where pages find the script that reloads them. */
export const CLIENT_PATH = '/_declic/reload.js';

/** What a page is told of the folder it comes from. */
export interface PreviewState {
  /** Changes with each save. */
  readonly revision: string;
  readonly problems: readonly Problem[];
  /** Whether the page is older than the files. */
  readonly stale: boolean;
}

/** A built page with the script that reloads it; its policy must let it connect to its own host. */
export function withReload(document: string, state: PreviewState): string {
  return document.replace('</head>', () => `${reloadTags(state).text}</head>`);
}

/** The page that stands where a module can't be shown yet: the script lists what to mend. */
export function problemPage(lang: string, css: string, state: PreviewState): string {
  const head = {
    lang,
    title: 'À reprendre',
    description: '',
    css,
    scripts: [],
    connect: "'self'",
  };
  const body = html`<main class="wrap"><p>La page apparaîtra ici dès que le fichier sera enregistré.</p></main>`;
  return withReload(page(head, body), state);
}

function reloadTags({ revision, problems, stale }: PreviewState): Html {
  const shown = problems.map(({ file, line, message, mend }) => ({
    where: `${file}, ligne ${line}`,
    message,
    mend,
  }));
  // In a script element `<` could end it: JSON has another way to write it.
  const data = new Html(JSON.stringify({ revision, problems: shown, stale }).replaceAll('<', '\\u003c'));
  return html`<script type="application/json" id="declic-preview">${data}</script><script defer src="${CLIENT_PATH}"></script>`;
}
