import { fileURLToPath } from 'node:url';
import { bundleScript } from '../lms/bundle-script.ts';
import type { Exchange } from '../lms/lrs/exchange.ts';
import type { Heard } from '../lms/tryout/messages.ts';
import { LEFT_PATH, Tryout } from '../lms/tryout/tryout.ts';
import {
  PLATFORM_FORMATS,
  PLATFORM_PATH,
  PLATFORM_SCRIPT,
  platformLeft,
  platformList,
  platformMissing,
  platformPage,
  type Playable,
} from './platform-page.ts';
import type { Answer } from './serve.ts';

/** Where the desk finds modules and their packages, as they are now. */
export interface PackageSource {
  /** The style sheet of its pages. */
  readonly platformCss: string;
  playable(): Promise<readonly Playable[]>;
  /** A package's bytes, as `declic build` writes them; undefined where there is none. */
  zipOf(format: string, lang: string, slug: string): Promise<Uint8Array | undefined>;
}

const ADDRESS = /^\/_plateforme\/([\w-]+)\/([\w-]+)\/([\w-]+)(\/.*)?$/;

/** Plays packages as a platform does, below `/_plateforme/`, and holds what they record while the command runs. */
export class PlatformDesk {
  readonly #source: PackageSource;
  readonly #tell: (heard: Heard) => void;
  /** By path of their page. */
  readonly #tryouts = new Map<string, Tryout>();
  #script: Promise<string> | undefined;

  constructor(source: PackageSource, tell: (heard: Heard) => void) {
    this.#source = source;
    this.#tell = tell;
  }

  /** @param origin where the server is reached, e.g. `http://127.0.0.1:8080`. */
  async respond(exchange: Exchange, origin: string): Promise<Answer> {
    const { method, path } = exchange;
    if (path === PLATFORM_SCRIPT) return { body: await this.#pageScript() };
    const css = this.#source.platformCss;
    if (path === PLATFORM_PATH) return { body: platformList(await this.#source.playable(), css) };
    const [, format = '', lang = '', slug = '', rest] = ADDRESS.exec(path) ?? [];
    if (!Object.hasOwn(PLATFORM_FORMATS, format)) {
      const names = Object.keys(PLATFORM_FORMATS).join(', ');
      return this.#missing(`Les formats d’une plateforme sont : ${names}.`);
    }
    const page = `${PLATFORM_PATH}${format}/${lang}/${slug}`;
    if (rest === undefined || rest === '/') {
      const module = (await this.#source.playable()).find((one) => one.slug === slug && one.lang === lang);
      if (module === undefined)
        return this.#missing(`Aucun module lisible ne s’appelle « ${slug} » en langue « ${lang} ».`);
      // What the page asks for is below it.
      if (rest === undefined) return { status: 302, headers: { location: `${page}/` }, body: '' };
      if (method === 'GET' || method === 'HEAD') return { body: platformPage(module, format, css) };
    }
    if (rest === LEFT_PATH) return { body: platformLeft(css) };
    const reply = await this.#tryout(page, format, lang, slug).respond(exchange, origin);
    return reply === undefined ? this.#missing('Le paquet n’a pas ce fichier.') : { body: '', ...reply };
  }

  #tryout(path: string, format: string, lang: string, slug: string): Tryout {
    const known = this.#tryouts.get(path);
    if (known !== undefined) return known;
    const zip = (): Promise<Uint8Array | undefined> => this.#source.zipOf(format, lang, slug);
    const tryout = new Tryout({ path, zip, tell: this.#tell });
    this.#tryouts.set(path, tryout);
    return tryout;
  }

  /** Made when it is first asked for: neither `declic build` nor the pages of the site need it. */
  #pageScript(): Promise<string> {
    const entry = fileURLToPath(new URL('../lms/tryout/page.ts', import.meta.url));
    return (this.#script ??= bundleScript(entry));
  }

  #missing(what: string): Answer {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return { status: 404, headers, body: platformMissing(what, this.#source.platformCss) };
  }
}
