import type { Module } from '../../content/module.ts';
import { plainText } from '../../content/plain-text.ts';
import type { Place, Problem } from '../../content/problem.ts';
import type { DeviceStore } from '../../tracking/device-store.ts';
import { Draft } from './draft.ts';
import type { OpenModule } from './editing-desk.ts';
import { screenAt } from './places.ts';
import { countOf } from './problem-list.ts';
import { messages as words } from './messages.fr.ts';

/** Someone who types stops for as long, in milliseconds, before the text is read. */
const PAUSE = 400;

/** And for as much longer before it is said aloud how many problems there are. */
const HUSH = 1200;

/** A screen as the text last told it. */
export interface WrittenScreen {
  readonly id: string;
  readonly title: string;
  readonly place: Place;
}

/** A module while it is being changed: its draft, what the compiler says of it, the last preview that works. */
export class EditingSession {
  readonly opened: OpenModule;
  readonly draft: Draft;
  /** The files that can be changed, the text first. */
  readonly files: readonly [string, string];
  /** What its words are now. */
  problems: readonly Problem[] = [];
  /** Absent where an error was found. */
  module: Module | undefined;
  /** The document of the last module without an error; empty where there was none. */
  preview = '';
  screens: readonly WrittenScreen[] = [];
  /** How many problems there are, once nothing has been typed for a while. */
  said = '';
  /** Another tab changed the same draft. */
  isElsewhere = false;
  readonly #lang: string;
  readonly #changed: () => void;
  #reading: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  /** @param changed called when something is to be drawn again. */
  constructor(opened: OpenModule, store: DeviceStore, lang: string, changed: () => void) {
    this.opened = opened;
    this.draft = new Draft(store, opened.module.slug, (file) => opened.workshop.text(file));
    this.files = [`${lang}.md`, 'module.yaml'];
    this.#lang = lang;
    this.#changed = changed;
    this.draft.follow(() => {
      this.isElsewhere = true;
      changed();
    });
    this.read();
  }

  get errors(): readonly Problem[] {
    return this.problems.filter(({ severity }) => severity === 'error');
  }

  /** Something was typed: it is kept at once, and read after a pause. */
  write(file: string, text: string): void {
    this.draft.write(file, text);
    clearTimeout(this.#reading);
    clearTimeout(this.#saying);
    this.#reading = setTimeout(() => this.read(), PAUSE);
    this.#changed();
  }

  /** Reads the text as it now is. */
  read(): void {
    clearTimeout(this.#reading);
    const { problems, module } = this.opened.workshop.read(this.draft.changes, this.#lang);
    this.problems = problems;
    this.module = module;
    if (module !== undefined) {
      this.preview = this.opened.preview(module);
      this.screens = module.text.screens.map(({ id, title, place }) => ({
        id,
        place,
        title: plainText(title),
      }));
    }
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      this.said = countOf(problems) || words.none;
      this.#changed();
    }, HUSH);
    this.#changed();
  }

  screenAt(line: number): WrittenScreen | undefined {
    return screenAt(this.screens, line);
  }

  close(): void {
    clearTimeout(this.#reading);
    clearTimeout(this.#saying);
  }
}
