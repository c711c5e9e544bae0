/**
 * Shows documents made in the page, one after the other, in a frame that may run the site's scripts and nothing else:
 * it has an origin of its own, so that it neither reads nor writes what the device keeps.
 */
export class PreviewFrame {
  readonly #box: HTMLElement;
  readonly #title: string;
  #document = '';
  #url = '';
  #screen = '';

  /** @param box holds the frame and nothing else. */
  constructor(box: HTMLElement, title: string) {
    this.#box = box;
    this.#title = title;
  }

  /** @param screen id of the screen to show. */
  show(text: string, screen: string): void {
    if (text === this.#document && screen === this.#screen) return;
    const former = this.#url;
    if (text !== this.#document) this.#url = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
    this.#document = text;
    this.#screen = screen;
    this.#load(`${this.#url}#${screen}`, () => {
      if (former !== this.#url) URL.revokeObjectURL(former);
    });
  }

  clear(): void {
    URL.revokeObjectURL(this.#url);
    this.#box.replaceChildren();
    this.#document = this.#url = this.#screen = '';
  }

  /**
   * The former frame stays in sight until the new one is there. A frame that goes elsewhere would leave a step in the
   * page's history, and a heading that takes the focus would take it from who is writing: each has a life of its own.
   */
  #load(url: string, done: () => void): void {
    const frame = document.createElement('iframe');
    frame.title = this.#title;
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.className = 'coming';
    frame.addEventListener('load', () => {
      for (const other of [...this.#box.children]) {
        if (other === frame) break;
        other.remove();
      }
      frame.classList.remove('coming');
      done();
    });
    frame.src = url;
    this.#box.append(frame);
  }
}
