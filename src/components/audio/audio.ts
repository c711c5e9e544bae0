import type { ContainerType, ParseContext, RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import type { Place } from '../../content/problem.ts';
import type { Container } from '../../content/prose.ts';
import {
  ascii,
  isMpeg4,
  MEDIA_ATTRIBUTES,
  readMedia,
  renderMedia,
  type FileKind,
  type Media,
} from '../media.ts';

declare module '../../content/element.ts' {
  interface ElementData {
    audio: Media;
  }
}

/** Frames of MPEG audio, behind an ID3 tag or not. */
const isMp3 = (bytes: Uint8Array): boolean =>
  ascii(bytes, 0, 3) === 'ID3' || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0);

/** What every browser plays. */
const KINDS: readonly FileKind[] = [
  { extension: '.mp3', fits: isMp3 },
  { extension: '.m4a', fits: isMpeg4 },
];

function parse(container: Container & { readonly place: Place }, context: ParseContext): Media {
  return readMedia(container, KINDS, context);
}

function render(id: string, data: Media, context: RenderContext): Html {
  const player = html`<audio controls preload="none" src="${context.file(data.src)}" aria-label="${data.title}"></audio>`;
  return renderMedia(id, 'audio', data, player, context);
}

/** A sound to listen to, with its transcript. */
export const audio: ContainerType<'audio'> = {
  name: 'audio',
  attributes: MEDIA_ATTRIBUTES,
  needsId: false,
  parse,
  render,
  seconds: ({ seconds }) => seconds,
};
