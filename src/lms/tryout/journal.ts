/** A line of the journal. */
export interface Line {
  /** The call, or the request. */
  readonly call: string;
  readonly value: string;
  readonly result: string;
  /** What a standard forbids in it, with its section. */
  readonly warnings: readonly string[];
}

const MOST_LINES = 500;
const LONGEST_VALUE = 160;

/** The list of what the platform received. All of it is text: nothing that a module sends becomes markup. */
export class Journal {
  readonly #list: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #copy: string[] = [];

  /** @param scroller what scrolls around the list. */
  constructor(list: HTMLElement, scroller: HTMLElement) {
    this.#list = list;
    this.#scroller = scroller;
  }

  add({ call, value, result, warnings }: Line): void {
    const time = new Date().toLocaleTimeString('fr-FR');
    this.#copy.push([time, call, value, result, ...warnings].join('\t'));
    const scroller = this.#scroller;
    const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 40;
    const item = document.createElement('li');
    const shown =
      value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}… (${value.length} caractères)` : value;
    item.append(text('time', time), ' ', text('b', call));
    if (shown !== '') item.append(' ', text('code', shown));
    item.append(' ', text('span', `→ ${result}`));
    for (const warning of warnings) item.append(text('strong', `À reprendre : ${warning}`));
    this.#list.append(item);
    // A long sitting must not weigh the page down; the copy keeps all of it.
    if (this.#list.childElementCount > MOST_LINES) this.#list.firstElementChild?.remove();
    if (atEnd) scroller.scrollTop = scroller.scrollHeight;
  }

  /** A line of the page's own, e.g. that a launch begins. */
  mark(words: string): void {
    this.#copy.push(`— ${words}`);
    const item = text('li', words);
    item.className = 'mark';
    this.#list.append(item);
  }

  /** All lines, one a line, values in full. */
  get whole(): string {
    return this.#copy.join('\n');
  }
}

function text(name: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
