import { sha256Base64 } from '../rendering/sha256.ts';
import { readTags, type Tag } from './html-tags.ts';
import type { Report } from './package-finding.ts';

/** Attributes that make a browser load something; `data-then` names what the player loads. */
const LOADING = ['src', 'srcset', 'poster', 'data', 'background', 'xlink:href'];

/** Elements whose `href` loads something, besides links that a person follows. */
const LOADING_HREF = ['link', 'image', 'use', 'feimage'];

/** Elements that load or run what no package of ours needs. */
const REFUSED_ELEMENTS = ['iframe', 'frame', 'object', 'embed', 'base', 'applet', 'portal'];

/** Elements that play a file, and what the policy of their page says. */
const PLAYERS = ['audio', 'video', 'track'];
const OWN_MEDIA = "media-src 'self'";

const REQUIRED_DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

/**
 * Checks one page of a package: what it loads, what could run, and its policy.
 * @param connect where its policy lets it send, as `connect-src` writes it.
 * @returns the paths the page refers to in its own package, as written, for the caller to look up.
 */
export function lintPage(html: string, report: Report, connect = "'none'"): readonly string[] {
  const tags = readTags(html);
  lintHead(html, tags, report);
  lintPolicy(tags, connect, report);
  lintIds(tags, report);
  return tags.flatMap((tag) => lintTag(tag, report));
}

function lintHead(html: string, tags: readonly Tag[], report: Report): void {
  const page = tags.find(({ name }) => name === 'html');
  if (!/^<!doctype html>/i.test(html)) {
    report('missing-doctype', 'La page ne commence pas par <!doctype html>.', 'Commencez-la ainsi.');
  }
  if (!page?.attributes['lang']) {
    report('missing-language', 'La page ne dit pas sa langue.', 'Ajoutez lang à l’élément html.');
  }
  if (!tags.find(({ name }) => name === 'title')?.text.trim()) {
    report('missing-title', 'La page n’a pas de titre.', 'Ajoutez un élément title.');
  }
  if (!tags.some(({ attributes }) => attributes['charset']?.toLowerCase() === 'utf-8')) {
    report('missing-charset', 'La page ne dit pas son codage.', 'Ajoutez <meta charset="utf-8">.');
  }
}

function lintPolicy(tags: readonly Tag[], connect: string, report: Report): void {
  const at = tags.findIndex(({ attributes }) => isNamed(attributes['http-equiv'], 'content-security-policy'));
  const directives = (tags[at]?.attributes['content'] ?? '').split(';').map((directive) => directive.trim());
  if (at < 0) {
    report(
      'missing-csp',
      'La page n’a pas de politique de sécurité.',
      'Ajoutez la balise meta de la politique.',
    );
    return;
  }
  if (tags.slice(0, at).some(({ name }) => ['script', 'style', 'link', 'img'].includes(name))) {
    report(
      'late-csp',
      'La politique de sécurité vient trop tard.',
      'Placez-la avant tout script et tout style.',
    );
  }
  const wanted = [...REQUIRED_DIRECTIVES, `connect-src ${connect}`];
  for (const required of wanted.filter((directive) => !directives.includes(directive))) {
    report('weak-csp', `La politique ne dit pas ${required}.`, 'Ajoutez cette directive.');
  }
  if (tags.some(({ name }) => PLAYERS.includes(name)) && !directives.includes(OWN_MEDIA)) {
    report('weak-csp', 'La politique ne laisse rien jouer, ou pas d’ici.', `Ajoutez ${OWN_MEDIA}.`);
  }
  for (const open of directives.filter((directive) => /'unsafe-|\*|\bhttps?:|\bblob:/.test(directive))) {
    if (open === `connect-src ${connect}`) continue;
    report('weak-csp', `La politique est trop ouverte : ${open}.`, 'Retirez cette source.');
  }
  const listed =
    directives
      .find((directive) => directive.startsWith('style-src '))
      ?.split(' ')
      .slice(1) ?? [];
  for (const { text } of tags.filter(({ name }) => name === 'style')) {
    if (listed.includes(`'sha256-${sha256Base64(text)}'`)) continue;
    report(
      'csp-hash',
      'La politique ne connaît pas un style de la page.',
      'Calculez l’empreinte du style tel qu’écrit.',
    );
  }
}

function lintIds(tags: readonly Tag[], report: Report): void {
  const ids = new Set<string>();
  for (const { attributes } of tags) {
    const { id } = attributes;
    if (id === undefined) continue;
    if (ids.has(id)) report('repeated-id', `L’identifiant ${id} sert deux fois.`, 'Gardez-en un seul.');
    ids.add(id);
  }
  for (const { name, attributes } of tags) {
    const anchor = name === 'a' ? attributes['href'] : undefined;
    if (anchor?.startsWith('#') && anchor !== '#' && !ids.has(anchor.slice(1))) {
      report(
        'missing-anchor',
        `Le lien ${anchor} ne mène nulle part.`,
        'Ajoutez cet identifiant, ou retirez le lien.',
      );
    }
  }
}

function lintTag(tag: Tag, report: Report): readonly string[] {
  const { name, attributes, text } = tag;
  if (REFUSED_ELEMENTS.includes(name)) {
    report('refused-element', `La page contient un élément ${name}.`, 'Retirez-le.');
  }
  for (const attribute of Object.keys(attributes)) {
    if (attribute === 'style') {
      report('style-attribute', `Un élément ${name} porte un attribut style.`, 'Utilisez une classe.');
    } else if (attribute.startsWith('on')) {
      report(
        'inline-handler',
        `Un élément ${name} porte ${attribute}.`,
        'Écoutez l’événement depuis le script.',
      );
    } else if (/^\s*(javascript|vbscript):/i.test(attributes[attribute] ?? '')) {
      report('script-url', `L’attribut ${attribute} contient du script.`, 'Retirez-le.');
    }
  }
  if ('autoplay' in attributes) {
    report('autoplay', `Un élément ${name} joue sans qu’on le demande.`, 'Retirez autoplay.');
  }
  if (name === 'script') lintScript(tag, report);
  if (name === 'meta' && isNamed(attributes['http-equiv'], 'refresh')) {
    report('refused-element', 'La page se recharge ou renvoie ailleurs.', 'Retirez cette balise meta.');
  }
  if (name === 'style') lintStyle(text, report);
  return lintUrls(tag, report);
}

function lintScript({ attributes, text }: Tag, report: Report): void {
  const type = attributes['type'] ?? '';
  if (type === 'module') {
    report(
      'module-script',
      'Un script est un module.',
      'Depuis un disque, seul un script classique se charge.',
    );
  } else if (text.trim() !== '' && !/^application\/(ld\+)?json$/.test(type)) {
    report('inline-script', 'La page contient un script.', 'Mettez-le dans un fichier du paquet.');
  }
}

/** Inline styles load nothing: a file would cost a round trip, another host is refused. */
function lintStyle(css: string, report: Report): void {
  for (const [load] of css.matchAll(/@import[^;]*|url\(\s*(?!["']?(?:#|data:))[^)]*\)/gi)) {
    report('outside-url', `Un style charge ${load}.`, 'Mettez-le dans la page.');
  }
}

function lintUrls(tag: Tag, report: Report): readonly string[] {
  const { name, attributes } = tag;
  const loaded = LOADING.flatMap((attribute) => attributes[attribute] ?? []);
  loaded.push(...(attributes['data-then']?.split(' ') ?? []));
  if (LOADING_HREF.includes(name)) loaded.push(attributes['href'] ?? '');
  const inside: string[] = [];
  for (const url of loaded) {
    if (isOutside(url) && !(showsImage(tag) && url.startsWith('data:image/'))) {
      report('outside-url', `Un élément ${name} charge ${url}.`, 'Mettez le fichier dans le paquet.');
    } else if (!isOutside(url) && !url.startsWith('#')) inside.push(url);
  }
  const followed = name === 'a' ? (attributes['href'] ?? '#') : '#';
  return isOutside(followed) || followed.startsWith('#') ? inside : [...inside, followed];
}

/** What the policy's img-src rules: there, an image written into its URL asks no host. */
function showsImage({ name, attributes }: Tag): boolean {
  return name === 'img' || (name === 'link' && attributes['rel'] === 'icon');
}

function isNamed(value: string | undefined, name: string): boolean {
  return value?.toLowerCase() === name;
}

/** An absolute URL, one that takes the page's protocol, or one from the host's root. */
function isOutside(url: string): boolean {
  return /^\s*([a-z][a-z\d+.-]*:|[/\\])/i.test(url);
}
