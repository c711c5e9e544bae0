import type { ContainerType, ParseContext, RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import type { Place } from '../../content/problem.ts';
import type { Container } from '../../content/prose.ts';
import { inLanguage } from '../../i18n/language.ts';
import { missingCaptions, missingPoster } from '../media-problems.ts';
import { messages as messagesEn } from '../media.en.ts';
import { messages } from '../media.fr.ts';
import {
  isMpeg4,
  MEDIA_ATTRIBUTES,
  readFile,
  readMedia,
  renderMedia,
  type FileKind,
  type Media,
} from '../media.ts';

/** A film, with what it says in writing. */
export interface Video extends Media {
  readonly captions: string;
  /** A drawing of the module, shown until it plays. */
  readonly poster: string;
}

declare module '../../content/element.ts' {
  interface ElementData {
    video: Video;
  }
}

/** What every browser plays. */
const FILMS: readonly FileKind[] = [{ extension: '.mp4', fits: isMpeg4 }];

/** A WebVTT file with one cue at least. */
const CAPTIONS: readonly FileKind[] = [
  {
    extension: '.vtt',
    fits: (bytes) =>
      /^\ufeff?WEBVTT[ \t\r\n][^]*-->/.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)),
  },
];

function parse(container: Container & { readonly place: Place }, context: ParseContext): Video {
  const { place } = container;
  const { captions = '', poster = '' } = container.attributes.values;
  const media = readMedia(container, FILMS, context);
  if (captions === '') context.error(place, missingCaptions());
  else readFile(captions, CAPTIONS, place, context);
  if (poster === '') context.error(place, missingPoster());
  else context.drawing(poster, place);
  return { ...media, captions, poster };
}

function render(id: string, data: Video, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  const { file, lang } = context;
  const player = html`<video controls playsinline preload="none" poster="${file(data.poster)}" src="${file(data.src)}" aria-label="${data.title}">
    <track default kind="captions" srclang="${lang}" label="${words.captions}" src="${file(data.captions)}">
  </video>`;
  return renderMedia(id, 'video', data, player, context);
}

/** A film to watch, with captions and a transcript. */
export const video: ContainerType<'video'> = {
  name: 'video',
  attributes: [...MEDIA_ATTRIBUTES, 'captions', 'poster'],
  needsId: false,
  parse,
  render,
  seconds: ({ seconds }) => seconds,
};
