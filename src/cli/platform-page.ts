import { html, type Html } from '../content/html.ts';
import { page } from '../rendering/page.ts';

/** Below it, what plays a module as a platform does. */
export const PLATFORM_PATH = '/_plateforme/';

/** The script of its pages. */
export const PLATFORM_SCRIPT = `${PLATFORM_PATH}page.js`;

/** Formats that a platform plays, as people know them. */
export const PLATFORM_FORMATS: Readonly<Record<string, string>> = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004',
  cmi5: 'cmi5',
  xapi: 'xAPI',
};

/** A module in one language, as these pages name it. */
export interface Playable {
  readonly slug: string;
  readonly lang: string;
  readonly title: string;
}

const TRY = 'Essayer comme dans une plateforme';

function formatLinks({ slug, lang }: Pick<Playable, 'slug' | 'lang'>): Html {
  const links = Object.entries(PLATFORM_FORMATS).map(
    ([format, name]) => html` <a href="${PLATFORM_PATH}${format}/${lang}/${slug}/">${name}</a>`,
  );
  return html`${links}`;
}

/** A page of the site with the way to the platform, at its end: to one module, or to the list. */
export function withPlatformLinks(document: string, module?: Pick<Playable, 'slug' | 'lang'>): string {
  const links =
    module === undefined
      ? html`<a href="${PLATFORM_PATH}">${TRY}</a>`
      : html`${TRY} : ${formatLinks(module)}`;
  const nav = html`<nav class="foot" aria-label="${TRY}"><p class="wrap row">${links}</p></nav>`;
  return document.replace('</body>', () => `${nav.text}</body>`);
}

/** The list of modules, each in all formats. */
export function platformList(modules: readonly Playable[], css: string): string {
  const rows = modules.map(
    (module) => html`<li><b>${module.title}</b><span class="row">${formatLinks(module)}</span></li>`,
  );
  const body = html`<main class="wrap flow"><p class="top"><a href="/">Retour au site d’essai</a></p>
    <h1>${TRY}</h1>
    <p>Choisissez un module et un format. Vous verrez ce que la plateforme reçoit.</p>
    <ul class="rows">${rows}</ul></main>`;
  return page(head(TRY, css), body);
}

/** Where a format or a module does not exist. */
export function platformMissing(what: string, css: string): string {
  const body = html`<main class="wrap flow"><h1>Cette page n’existe pas</h1>
    <p>${what}</p>
    <p><a href="${PLATFORM_PATH}">Voir les modules et les formats</a></p></main>`;
  return page(head('Cette page n’existe pas', css), body);
}

/** Where a learner goes who leaves a module that can be told so. */
export function platformLeft(css: string): string {
  const body = html`<main class="wrap flow"><h1>Le module est fermé</h1><p>« Relancer » le rouvre.</p></main>`;
  return page(head('Le module est fermé', css), body);
}

/** A module in a frame, and beside it what the platform receives. */
export function platformPage(module: Playable, format: string, css: string): string {
  const name = PLATFORM_FORMATS[format] ?? format;
  const button = (id: string, words: string): Html =>
    html`<button class="tool" type="button" id="${id}"${id === 'panne' && html` aria-pressed="false"`}>${words}</button>`;
  const sum = (key: string, words: string): Html =>
    html`<div><dt>${words}</dt><dd data-sum="${key}">…</dd></div>`;
  const body = html`<a class="skip" href="#recu">Aller à ce que la plateforme reçoit</a>
    <div class="desk" id="bureau">
      <main id="scene" aria-label="Le module"><p class="wrap">Le module se prépare…</p></main>
      <aside class="panel flow" id="recu" aria-labelledby="titre" tabindex="-1">
        <p class="small"><a href="/${module.lang}/modules/${module.slug}/index.html">${module.title}</a> · ${name}</p>
        <h1 class="ct" id="titre">Ce que la plateforme reçoit</h1>
        <p class="changed" id="change" role="alert" hidden>Le module a changé : relancez.</p>
        <div class="row">
          ${button('relancer', 'Relancer')}${button('oublier', 'Tout oublier')}
          ${button('fermer', 'Fermer sans prévenir')}${button('panne', 'La plateforme ne répond plus')}
        </div>
        <p class="small" id="dit" role="status"></p>
        <dl class="small">
          ${sum('status', 'Statut')}${sum('score', 'Score')}${sum('time', 'Temps de la séance')}
          ${sum('kept', 'Reprise')}${sum('answers', 'Réponses reçues')}
        </dl>
        <div class="row between"><h2 class="ct" id="titre-journal">Journal</h2>${button('copier', 'Copier le journal')}</div>
        <div id="journal" role="log" aria-live="off" aria-labelledby="titre-journal" tabindex="0"><ol></ol></div>
      </aside>
    </div>`;
  const bodyOfPage = {
    ...head(`${module.title} · ${name}`, css),
    scripts: [PLATFORM_SCRIPT],
    connect: "'self'",
    frame: "'self'",
  };
  return page(bodyOfPage, body).replace('<body>', () => html`<body data-format="${name}">`.text);
}

function head(title: string, css: string): Parameters<typeof page>[0] {
  return { lang: 'fr', title, description: '', css, scripts: [] };
}
