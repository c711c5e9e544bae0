import type { ElementName } from '../content/element.ts';
import type { Piece, Pieces } from './pieces.ts';

/** The pieces lack one that the module or the format needs: the browser code was built before it was written. */
export class MissingPieceError extends Error {
  override readonly name = 'MissingPieceError';
}

/** Which elements' code must run first, and which can wait until the first screen is painted. */
export interface Stages {
  /** The first screen's. */
  readonly first: readonly ElementName[];
  readonly later: readonly ElementName[];
  /** Whether the core is a script of its own, run before `first`. */
  readonly sharesCore?: boolean;
}

/** The browser code of one package. */
export interface Bundle {
  /** The core, unless it is shared, and the first screen's elements. */
  readonly first: string;
  /** The other elements, then the start that joins tracker and player; it must run after `first`. */
  readonly then: string;
  /** The styles that the first screen needs. */
  readonly css: string;
  /** The styles of its answers. */
  readonly lateCss: string;
  /** The other styles; they must come after `lateCss`. */
  readonly thenCss: string;
}

/**
 * Two scripts and three style sheets out of the core, the pieces of the elements a module uses,
 * and a format's start, in the order they must run.
 * @param format name of the format, e.g. `scorm12`.
 * @throws MissingPieceError
 */
export function bundle(pieces: Pieces, { first, later, sharesCore = false }: Stages, format: string): Bundle {
  const early = [pieces.core, ...first.map((name) => pieceOf(pieces.elements, name))];
  const late = [...later.map((name) => pieceOf(pieces.elements, name)), pieceOf(pieces.starts, format)];
  const script = (part: Piece): string => endStatement(part.js.trim());
  const style = (part: Piece): string => part.css.trim();
  return {
    first: join(sharesCore ? early.slice(1) : early, script),
    then: join(late, script),
    css: join(early, style),
    lateCss: pieces.late.trim(),
    thenCss: [pieces.rest.trim(), join(late, style)].filter(Boolean).join('\n'),
  };
}

/**
 * A script that a start loads on its own.
 * @throws MissingPieceError
 */
export function libraryOf({ libraries }: Pieces, name: string): string {
  const script = libraries[name];
  if (script === undefined) throw new MissingPieceError(`no library was built for ${JSON.stringify(name)}`);
  return script;
}

function pieceOf(pieces: Readonly<Record<string, Piece>>, name: string): Piece {
  const piece = pieces[name];
  if (piece === undefined)
    throw new MissingPieceError(`no browser code was built for ${JSON.stringify(name)}`);
  return piece;
}

function join(parts: readonly Piece[], text: (part: Piece) => string): string {
  return parts
    .map(text)
    .filter((part) => part !== '')
    .join('\n');
}

/** Two classic scripts in a row would run into one call where the first lacks its semicolon. */
function endStatement(script: string): string {
  return script === '' || script.endsWith(';') ? script : `${script};`;
}
