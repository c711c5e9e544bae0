import type { Module } from '../content/module.ts';
import type { Pieces } from './pieces.ts';

/** Files of a package by path: forward slashes, no leading slash, ASCII. */
export type Files = Readonly<Record<string, Uint8Array>>;

export interface PackageInput {
  readonly module: Module;
  readonly pieces: Pieces;
}

/** An export format. Pure: the same input gives the same bytes in Node and in a browser. */
export interface Packager {
  /** Folder name of the format, e.g. `scorm12`. */
  readonly format: string;
  pack(input: PackageInput): Files;
}
