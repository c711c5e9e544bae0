import { html, Html } from '../content/html.ts';
import { contentSecurityPolicy } from './csp.ts';
import type { LanguageLink } from './language-links.ts';
import { sha256Base64 } from './sha256.ts';

export interface PageHead {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** CSS that the first paint needs; it stands inline in the head, allowed by its hash. May be empty. */
  readonly css: string;
  /** Relative URL of a style sheet of the site, for a page that few open: it keeps all of them small. */
  readonly link?: string | undefined;
  /** CSS that the first paint can do without; it stands at the end of the body. */
  readonly lateCss?: string;
  /** Relative URL of CSS that a script loads later; where scripts do not run, the page does. */
  readonly lateSheet?: string | undefined;
  /** Id of what the first paint waits for, where the browser knows how to: HTML, section 4.6.8.6, `expect`. */
  readonly firstPaint?: string | undefined;
  /** Relative URLs of classic scripts, run in order once the page is read. */
  readonly scripts: readonly string[];
  /** Where the page may send, for its policy's connect-src; nothing where absent. */
  readonly connect?: string | undefined;
  /** Whether the page plays sounds or films of its own folder. */
  readonly media?: boolean;
  /** What the page may frame, for its policy's frame-src; nothing where absent. */
  readonly frame?: string | undefined;
  readonly theme?: string | undefined;
  /** Whether the page registers the site's service worker. */
  readonly worker?: boolean;
  /** Relative URL of the site's web app manifest. */
  readonly manifest?: string | undefined;
  /** Whether the page makes packages out of the site's files. */
  readonly packs?: boolean;
  /** Whether the page takes style sheets of the site. */
  readonly sheets?: boolean;
  /**
   * Whole URL of a style sheet that holds all CSS, for a document that another page of the site makes and frames:
   * it follows that page's policy, which knows no hash of it, and states none.
   */
  readonly sheet?: string | undefined;
  /** What else stands in the head: links, data. */
  readonly more?: Html | undefined;
  /** The page in other languages. */
  readonly languages?: readonly LanguageLink[];
}

/** The mark, in the page itself: it costs no request. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='3 3 26 26'%3E%3Cpath fill='%230b5661' d='M15.5 8a10 10 0 0 0 0 20z'/%3E%3Cpath fill='%23f5b82e' d='M17 4a10 10 0 0 1 0 20z'/%3E%3C/svg%3E";

/** A whole HTML document under a strict content security policy. */
export function page(head: PageHead, body: Html): string {
  const { lateCss = '' } = head;
  const sheets = [head.css, lateCss].filter(Boolean);
  const policy = contentSecurityPolicy({
    styleHashes: sheets.map(hashOf),
    connect: head.connect,
    frame: head.frame,
    ...(head.media === true && { media: true }),
    ...(head.worker === true && { worker: true }),
    ...(head.manifest !== undefined && { manifest: true }),
    ...(head.packs === true && { packs: true }),
    ...((head.sheets === true || head.lateSheet !== undefined || head.link !== undefined) && {
      sheets: true,
    }),
  });
  const theme = head.theme !== undefined && html` data-t="${head.theme}"`;
  const document = html`<html lang="${head.lang}">
    <head>
    <meta charset="utf-8">
    ${head.sheet === undefined && html`<meta http-equiv="Content-Security-Policy" content="${policy}">`}
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${head.title}</title>
    <meta name="description" content="${head.description}">
    <link rel="icon" href="${ICON}">${head.manifest !== undefined && html`<link rel="manifest" href="${head.manifest}">`}${head.firstPaint !== undefined && html`<link rel="expect" href="#${head.firstPaint}" blocking="render">`}${alternates(head.languages ?? [])}${head.more}
    ${styles(head)}
    ${head.scripts.map((script) => html`<script defer src="${script}"></script>`)}
    </head>
    <body${theme}>${body}${lateCss !== '' && lateStyle(lateCss)}${head.lateSheet !== undefined && html`<noscript><link rel="stylesheet" href="${head.lateSheet}"></noscript>`}</body>
    </html>`;
  return `<!doctype html>${document.text}\n`;
}

function styles({ css, link, sheet }: PageHead): Html {
  const linked = sheet ?? link;
  if (linked !== undefined) return html`<link rel="stylesheet" href="${linked}">`;
  return html`<style>${new Html(css)}</style>`;
}

/** The page in other languages, as search engines know them. */
function alternates(links: readonly LanguageLink[]): Html {
  return html`${links.flatMap(({ lang, url }) => (url === undefined ? [] : [html`<link rel="alternate" hreflang="${lang}" href="${url}">`]))}`;
}

/** HTML has styles in its head alone; in a drawing they may stand anywhere, and text is read as XML's (SVG 2, section 6.2). */
function lateStyle(css: string): Html {
  return html`<svg hidden><style>${new Html(css.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))}</style></svg>`;
}

/** Most pages share their style sheets. The oldest is forgotten first, so that many pages weigh no more than few. */
const hashes = new Map<string, string>();
const MOST_HASHES = 64;

function hashOf(css: string): string {
  const known = hashes.get(css);
  if (known !== undefined) return known;
  const [oldest] = hashes.keys();
  if (hashes.size >= MOST_HASHES && oldest !== undefined) hashes.delete(oldest);
  const hash = sha256Base64(css);
  hashes.set(css, hash);
  return hash;
}
