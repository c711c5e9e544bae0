import type { ElementName } from '../content/element.ts';
import type { Piece, Pieces } from './pieces.ts';

/** The pieces lack one that the module or the format needs: the browser code was built before it was written. */
export class MissingPieceError extends Error {
  override readonly name = 'MissingPieceError';
}

/**
 * One script and one style sheet out of the core, the pieces of the elements a module uses,
 * and a format's start, in the order they must run.
 * @param elements names of the elements, in the order their code shall stand.
 * @param format name of the format, e.g. `scorm12`.
 * @throws MissingPieceError
 */
export function bundle(pieces: Pieces, elements: readonly ElementName[], format: string): Piece {
  const parts = [
    pieces.core,
    ...elements.map((name) => pieceOf(pieces.elements, name)),
    pieceOf(pieces.starts, format),
  ];
  return {
    js: join(parts, (part) => endStatement(part.js.trim())),
    css: join(parts, (part) => part.css.trim()),
  };
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
