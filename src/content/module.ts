import type { MediaFile } from './media.ts';
import type { Block, Inline } from './prose.ts';
import type { Place } from './problem.ts';

export const THEMES = [
  'socle',
  'donnees',
  'esprit-critique',
  'environnement',
  'passeurs',
  'transversal',
] as const;
export type Theme = (typeof THEMES)[number];

/** The five moments of a module, in their order. */
export const ARCS = ['se-questionner', 'decouvrir', 's-exercer', 'retenir', 'aller-plus-loin'] as const;
export type Arc = (typeof ARCS)[number];

export type Level = 'Basic' | 'Intermediate' | 'Advanced' | 'Highly advanced';

/** modules/library.yaml: who publishes the modules of a folder. */
export interface Library {
  /** Base IRI, without a trailing slash: a module's IRI is `<base>/modules/<slug>`. */
  readonly base: string;
  readonly title: string;
  readonly publisher: string;
  readonly contact: string;
  readonly authors: readonly string[];
  /** Who hosts the site, with an address; absent where library.yaml does not say. */
  readonly host?: string;
}

/** module.yaml: what no language changes. */
export interface ModuleMeta {
  readonly slug: string;
  readonly formerly: readonly string[];
  readonly theme: Theme;
  readonly also: readonly Theme[];
  readonly version: number;
  /** Announced minutes for one learner alone, 1 to 30. */
  readonly minutes: number;
  readonly level: Level;
  /** DigComp 3.0 outcome ids, e.g. `LO1.2.01`. */
  readonly outcomes: readonly string[];
  /** Question id to the outcome it practises, in the order of the text. */
  readonly activities: Readonly<Record<string, string>>;
  /** Share of right answers (0 to 1) that passes; absent: completion alone counts. */
  readonly pass?: number;
  readonly next: readonly string[];
  readonly images: readonly { readonly file: string; readonly draw: string }[];
  readonly sources: readonly Source[];
  readonly authors: readonly string[];
  readonly review: { readonly due: string; readonly beforeRelease: readonly string[] };
  readonly licence: string;
  /** Codes that an option's short hash could not take because another option has it: question id, option id, code. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly lintOk: readonly LintOk[];
}

export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** When and how it was read, as written. */
  readonly read: string;
  /** The page that gave the fact while the official one is unread. */
  readonly via?: string;
  readonly for: string;
}

/** One warning that the author has looked at and keeps. */
export interface LintOk {
  readonly code: string;
  readonly text: string;
  readonly why: string;
}

export interface Screen {
  /** Written `{#id}`, or made from the title; unique in the module, the same in every language. */
  readonly id: string;
  readonly arc: Arc;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly place: Place;
}

export interface Word {
  readonly id: string;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
}

/** The mediator's part: never in learner pages or LMS packages. */
export interface Session {
  readonly title: readonly Inline[];
  /** Whole minutes; the steps add up to it. */
  readonly minutes: number;
  /** As written, e.g. `6-12`. */
  readonly group: string;
  readonly blocks: readonly Block[];
}

/** <lang>.md, read. */
export interface ModuleText {
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  readonly canDo: readonly string[];
  /** Words that people may look for, beyond those above; no package carries them. */
  readonly keywords: readonly string[];
  readonly screens: readonly Screen[];
  /** The words this module links to, in alphabetical order. */
  readonly words: readonly Word[];
  readonly session?: Session;
}

/** A drawing, checked against the allow-list. `path` is relative to the module's folder, e.g. `images/bus.svg`. */
export interface Drawing {
  readonly path: string;
  readonly svg: string;
}

/** One module in one language: all that rendering and packaging need. */
export interface Module {
  readonly library: Library;
  readonly meta: ModuleMeta;
  readonly text: ModuleText;
  readonly drawings: readonly Drawing[];
  /** Sounds, films and captions of the module's folder. */
  readonly media: readonly MediaFile[];
  /** Languages the module exists in, this one included. */
  readonly languages: readonly string[];
}

/** The IRI that names a module in every format and language. */
export function moduleIri(library: Library, slug: string): string {
  return `${library.base}/modules/${slug}`;
}
