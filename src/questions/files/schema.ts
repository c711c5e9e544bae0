import type { PlacedText } from '../../content/data-fields.ts';
import type { Block } from '../../content/prose.ts';
import type { OptionList } from '../options.ts';
import type { Goal } from '../simulation.ts';

/** Where what is thrown away waits; it is there without being written. */
export const BIN = 'bin';

export interface Folder {
  readonly id: PlacedText;
  readonly name: string;
  /** The folder it is in; without one it is among the first places. */
  readonly parent?: PlacedText;
}

export interface File {
  readonly id: PlacedText;
  readonly name: string;
  /** Its folder; without one it is not saved yet. */
  readonly folder?: PlacedText;
  /** Whether it is in the bin; restored, it goes back to its folder. */
  readonly binned: boolean;
  readonly date?: string;
  /** What opening it shows. */
  readonly text: readonly Block[];
  /** Names that it may be given. */
  readonly names: readonly { readonly id: PlacedText; readonly name: string }[];
}

/** A mail about to leave, that files may be joined to. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: readonly Block[];
}

/** Files in folders of a made-up device; the first folder is where one starts. */
export interface Files {
  readonly list: OptionList;
  readonly folders: readonly Folder[];
  readonly files: readonly File[];
  readonly mail?: Mail;
  readonly goals: readonly Goal[];
}

declare module '../../content/element.ts' {
  interface ElementData {
    files: Files;
  }
}

/** Seconds to find a file and deal with it. */
export const SECONDS_A_GOAL = 45;
