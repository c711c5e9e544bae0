import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { uiBox } from '../../controllers/ui-box.ts';
import type { FileToKeep, WorkerRequest } from '../worker/protocol.ts';
import { messages as words } from './messages.fr.ts';
import { registerWorker } from './register-worker.ts';

/**
 * Lets the site be read without internet: registers its service worker once the page is loaded, has this page kept,
 * and tells when a new version is ready. The page changes when the person says so, never by itself.
 *
 * @tag declic-update
 * @attr worker - Relative URL of the service worker.
 */
export class DeclicUpdate extends LitElement {
  static override readonly properties = { waiting: { state: true } };
  declare protected waiting: ServiceWorker | undefined;
  /** The registration; undefined where the browser has or allows none. */
  readonly registration: Promise<ServiceWorkerRegistration | undefined>;

  constructor() {
    super();
    this.registration = pageLoaded().then(() => registerWorker(this.getAttribute('worker') ?? ''));
    void this.registration.then((registration) => registration && this.#follow(registration));
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    return html`<p role="status">${this.waiting ? words.ready : nothing}</p>
      ${
        this.waiting
          ? html`<p><button class="tool" type="button" @click=${this.#take}>${words.take}</button></p>`
          : nothing
      }`;
  }

  #follow(registration: ServiceWorkerRegistration): void {
    const look = (): void => {
      // The first version has nobody to wait for.
      if (navigator.serviceWorker.controller) this.waiting = registration.waiting ?? undefined;
    };
    look();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look);
    });
    void navigator.serviceWorker.ready.then(({ active }) => {
      active?.postMessage({ type: 'keep', files: thisPage() } satisfies WorkerRequest);
    });
  }

  readonly #take = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    this.waiting?.postMessage({ type: 'take-over' } satisfies WorkerRequest);
  };
}

/** The page's first view goes before. */
function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((loaded) => {
    addEventListener('load', () => loaded(), { once: true });
  });
}

/** This page with its scripts and its drawings, those of later screens included. */
function thisPage(): readonly FileToKeep[] {
  const sources = Array.from(
    document.querySelectorAll<HTMLScriptElement | HTMLImageElement>('script[src], main img[src]'),
    ({ src }) => src,
  );
  return [location.href, ...sources].map((url) => ({ url }));
}

customElements.define('declic-update', DeclicUpdate);

declare global {
  interface HTMLElementTagNameMap {
    'declic-update': DeclicUpdate;
  }
}
