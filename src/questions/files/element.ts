import { html, LitElement, nothing, render as draw, type TemplateResult } from 'lit';
import { fold } from '../../content/fold.ts';
import { choiceForm } from '../../controllers/choice-form.ts';
import { icon } from '../../controllers/icon.ts';
import { SceneController } from '../../controllers/scene-controller.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { Desk } from './desk.ts';
import { acts as words } from './messages.fr.ts';
import { BIN } from './schema.ts';
import { idOf, Shelves } from './shelves.ts';

/**
 * Files in folders of a made-up device: find, open, rename, move, throw away, restore, join to a mail.
 * The author writes a `section[data-place]` for each folder and for the bin, in it a `li[data-file]` for each
 * file with a native radio, and a `[data-name]` for each name that it may be given.
 *
 * @tag declic-files
 * @fires {AnswerEvent} declic-answer - The learner reached a goal, or said that they do not know.
 */
export class DeclicFiles extends LitElement {
  readonly question = new SceneController(this, () => {
    this.put();
  });

  readonly #shelves = new Shelves(this);
  #desk = new Desk([]);
  /** The file chosen. */
  #picked = '';
  /** What is looked for among the names. */
  #sought = '';
  #said = '';
  readonly #top = document.createElement('div');

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override firstUpdated(): void {
    this.#top.dataset['ui'] = '';
    this.querySelector('.flag')?.after(this.#top);
    for (const file of this.#shelves.files) {
      file.dataset['first'] = file.querySelector('b')?.textContent ?? '';
      file.append(document.createElement('div'));
    }
    this.addEventListener('click', this.#onClick);
    this.addEventListener('change', this.#onChange);
    // A disclosure tells of itself to nobody around it.
    this.addEventListener('toggle', this.#onToggle, true);
    this.put();
    this.requestUpdate();
  }

  protected override updated(): void {
    const { files, places, mail } = this.#shelves;
    for (const file of files) this.show(file);
    for (const place of places) this.showPlace(place);
    draw(this.top(), this.#top);
    if (mail) draw(this.attached, mail);
    this.question.mark();
  }

  protected override render(): TemplateResult {
    return this.question.panel();
  }

  /** Puts files as the ways taken so far leave them, and opens the folder they left open. */
  private put(): void {
    const start = this.#shelves.files.flatMap(({ dataset: { file = '', in: folder = '', binned } }) => [
      `${file} in ${folder}`,
      ...(binned === undefined ? [] : [`${file} binned`]),
    ]);
    const [first] = this.#shelves.folders;
    this.#desk = new Desk([...(first ? [`at ${idOf(first)}`] : []), ...start, ...this.question.held]);
    this.#said = '';
    for (const text of this.querySelectorAll<HTMLDetailsElement>('li details')) text.open = false;
    this.seek('');
  }

  /** Puts a file in its place, under its name, with what may be done with it once it is chosen. */
  private show(file: HTMLElement): void {
    const { file: id = '' } = file.dataset;
    const place = this.#desk.placeOf(id);
    const list = this.#shelves.place(place)?.querySelector('ul');
    if (list && file.parentElement !== list) list.append(file);
    const name = file.querySelector('b');
    if (name !== null) name.textContent = this.nameOf(id);
    file.hidden = !this.isFound(id);
    file.toggleAttribute('data-picked', id === this.#picked);
    if (file.lastElementChild instanceof HTMLElement) {
      draw(id === this.#picked ? this.acts(id, place) : nothing, file.lastElementChild);
    }
  }

  /** The folder that one is in and what is not saved yet; where a file is sought, all that hold some. */
  private showPlace(section: HTMLElement): void {
    const place = idOf(section);
    const isSought = this.#sought !== '';
    for (const line of section.querySelectorAll<HTMLElement>('li:not([data-file])')) line.hidden = isSought;
    const holds = section.querySelector('li[data-file]:not([hidden])') !== null;
    section.hidden = isSought || place === '' ? place === BIN || !holds : place !== this.#desk.at;
  }

  /** Finding, the first places, and the way back from a folder of another one. */
  private top(): TemplateResult {
    const parent = this.#shelves.parent(this.#desk.at);
    const first = this.#shelves.places.filter((place) => idOf(place) !== '' && !place.dataset['parent']);
    return html`<label class="seek">${words.find}<input type="search" autocomplete="off" @input=${this.#find} /></label>
      <p class="row">${first.map((place) => {
        const id = idOf(place);
        const isHere = id === this.#desk.at && this.#sought === '';
        return this.way(id, this.#shelves.title(id), isHere ? 'true' : 'false');
      })}</p>
      ${
        parent && this.#sought === ''
          ? html`<p class="row">${this.way(idOf(parent), words.back(this.#shelves.title(idOf(parent))))}</p>`
          : nothing
      }
      <p class="note said" role="status" tabindex="-1">${this.#said === '' ? words.pick : this.#said}</p>`;
  }

  /** A button that opens a place; without `pressed` it leads back. */
  private way(place: string, label: string, pressed?: 'true' | 'false'): TemplateResult {
    return html`<button class="tool" type="button" aria-pressed=${pressed ?? nothing} @click=${() => {
      this.go(place);
    }}>${pressed ? nothing : icon('i-back')}${label}</button>`;
  }

  /** What may be done with a file. */
  private acts(file: string, place: string): TemplateResult {
    if (place === BIN) {
      return html`<p class="row">${button(words.restore, () => {
        this.#desk.drop(file, 'binned');
        this.leave(file);
      })}</p>`;
    }
    const names = this.#shelves.names(file);
    return html`${
      names.length > 0
        ? choiceForm({ label: words.newName, choose: words.choose, submit: words.rename }, names, (name) => {
            this.#desk.note(file, 'named', name);
            this.tell(words.renamed(this.nameOf(file)));
          })
        : nothing
    }
    ${this.moving(file, place)}
    ${
      place === ''
        ? nothing
        : html`<p class="row">${this.joining(file)}${button(words.throw, () => {
            this.#desk.note(file, 'binned');
            this.leave(file);
          })}</p>`
    }`;
  }

  private moving(file: string, place: string): TemplateResult | typeof nothing {
    const others = this.#shelves.folders.map(idOf).filter((id) => id !== place);
    if (others.length === 0) return nothing;
    const said =
      place === ''
        ? { label: words.saveIn, submit: words.save }
        : { label: words.moveTo, submit: words.move };
    const choices = others.map((id) => ({ id, label: this.#shelves.path(id) }));
    return choiceForm({ ...said, choose: words.choose }, choices, (folder) => {
      this.#desk.note(file, 'in', folder);
      this.leave(file);
    });
  }

  private joining(file: string): TemplateResult | typeof nothing {
    if (this.#shelves.mail === undefined) return nothing;
    const isJoined = this.#desk.holds(file, 'attached');
    return button(isJoined ? words.detach : words.attach, () => {
      if (isJoined) this.#desk.drop(file, 'attached');
      else this.#desk.note(file, 'attached');
      this.tell((isJoined ? words.parted : words.joined)(this.nameOf(file)));
    });
  }

  /** What was done is said; the goals are looked at again. */
  private tell(said: string): void {
    this.#said = said;
    this.requestUpdate();
    this.question.check(this.#desk.facts);
  }

  /** The file is no more where it was: the focus goes to what is said of it. */
  private leave(file: string): void {
    this.pick('');
    this.tell(words.moved(this.nameOf(file), this.#shelves.title(this.#desk.placeOf(file))));
    this.focusOn('.said');
  }

  private go(place: string): void {
    this.#desk.at = place;
    this.seek('');
    this.tell('');
    this.focusOn('section[data-place]:not([data-place=""]):not([hidden]) h3');
  }

  private pick(file: string): void {
    this.#picked = file;
    for (const radio of this.querySelectorAll<HTMLInputElement>('.file input')) {
      radio.checked = radio.value === file;
    }
  }

  /** Looks for a text among the names; an empty one ends it. */
  private seek(text: string): void {
    this.#sought = fold(text.trim());
    const field = this.#top.querySelector('input');
    if (field !== null && text === '') field.value = '';
    this.pick('');
  }

  private isFound(file: string): boolean {
    return fold(this.nameOf(file)).includes(this.#sought);
  }

  private nameOf(file: string): string {
    const given = this.#shelves.names(file).find(({ id }) => id === this.#desk.nameOf(file));
    return given?.label ?? this.#shelves.file(file)?.dataset['first'] ?? '';
  }

  private focusOn(selector: string): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(selector)?.focus());
  }

  readonly #find = ({ target }: InputEvent): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.seek(target.value);
    const found = this.#shelves.ids.filter((id) => this.#desk.placeOf(id) !== BIN && this.isFound(id));
    this.#said = this.#sought === '' ? '' : words.found(found.length);
    this.requestUpdate();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-to]') : null;
    const to = link?.dataset['to'];
    if (to === undefined) return;
    event.preventDefault();
    this.go(to);
  };

  readonly #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    this.#picked = target.value;
    this.requestUpdate();
  };

  readonly #onToggle = ({ target }: Event): void => {
    const file = target instanceof HTMLDetailsElement && target.open ? target.closest('li') : null;
    const id = file?.dataset['file'];
    if (id === undefined) return;
    this.#desk.note(id, 'opened');
    this.question.check(this.#desk.facts);
  };

  private get attached(): string {
    const joined = this.#shelves.ids.filter((id) => this.#desk.holds(id, 'attached'));
    return joined.map((id) => this.nameOf(id)).join(', ') || words.nothing;
  }
}

function button(label: string, act: () => void): TemplateResult {
  return html`<button class="btn alt" type="button" @click=${act}>${label}</button>`;
}

customElements.define('declic-files', DeclicFiles);

declare global {
  interface HTMLElementTagNameMap {
    'declic-files': DeclicFiles;
  }
}
