import type { ParseContext, RenderContext } from '../content/element.ts';
import { html, type Html } from '../content/html.ts';
import { MAX_MEDIA_BYTES, MEDIA_FOLDER } from '../content/media.ts';
import type { Place } from '../content/problem.ts';
import type { Block, Container } from '../content/prose.ts';
import { inLanguage } from '../i18n/language.ts';
import { messages as messagesEn } from './media.en.ts';
import { messages } from './media.fr.ts';
import * as problems from './media-problems.ts';

/** A sound or a film of the module's folder, and its words to read instead. */
export interface Media {
  readonly title: string;
  readonly src: string;
  readonly seconds: number;
  readonly bytes: number;
  readonly transcript: readonly Block[];
}

/** The attributes that sounds and films share. */
export const MEDIA_ATTRIBUTES = ['src', 'title', 'duration'] as const;

/** A kind of file: how its name ends, and how its bytes begin. */
export interface FileKind {
  readonly extension: string;
  fits(bytes: Uint8Array): boolean;
}

/** MPEG-4, whose first box says so after its length. */
export const isMpeg4 = (bytes: Uint8Array): boolean => ascii(bytes, 4, 8) === 'ftyp';

export function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

type Placed = Container & { readonly place: Place };

/** Reads what sounds and films share. */
export function readMedia(container: Placed, kinds: readonly FileKind[], context: ParseContext): Media {
  const { title = '', src = '', duration = '' } = container.attributes.values;
  if (title.trim() === '') context.error(container.place, problems.missingMediaTitle());
  const seconds = secondsOf(duration);
  if (seconds === undefined) context.error(container.place, problems.badDuration(duration));
  if (container.children.length === 0) context.error(container.place, problems.missingTranscript());
  const bytes = readFile(src, kinds, container.place, context);
  if (bytes !== undefined && bytes.length > MAX_MEDIA_BYTES) {
    context.error(container.place, problems.mediaTooLarge(src, MAX_MEDIA_BYTES / 1_000_000));
  }
  return {
    title: context.typeset(title),
    src,
    seconds: seconds ?? 0,
    bytes: bytes?.length ?? 0,
    transcript: container.children,
  };
}

/** The bytes of a media file that the brace names; undefined where a problem was reported. */
export function readFile(
  path: string,
  kinds: readonly FileKind[],
  place: Place,
  context: ParseContext,
): Uint8Array | undefined {
  const kind = kinds.find(({ extension }) => path.endsWith(extension));
  if (kind === undefined || !isMediaPath(path)) {
    const extensions = kinds.map(({ extension }) => extension);
    context.error(place, problems.mediaElsewhere(path, extensions));
    return undefined;
  }
  const bytes = context.file(path);
  if (bytes === undefined) context.error(place, problems.missingMedia(path));
  // A file too large is read in part.
  else if (bytes.length <= MAX_MEDIA_BYTES && !kind.fits(bytes))
    context.error(place, problems.notWhatItSays(path));
  return bytes;
}

function isMediaPath(path: string): boolean {
  return (
    path.startsWith(MEDIA_FOLDER) && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(path.slice(MEDIA_FOLDER.length))
  );
}

/** `2:05`: minutes and seconds. */
function secondsOf(duration: string): number | undefined {
  const [, minutes, seconds] = /^(\d{1,2}):([0-5]\d)$/.exec(duration) ?? [];
  const total = Number(minutes) * 60 + Number(seconds);
  return total > 0 ? total : undefined;
}

/** A player with its title, what it weighs, and its words to read instead. */
export function renderMedia(
  id: string,
  kind: 'audio' | 'video',
  { title, seconds, bytes, transcript }: Media,
  player: Html,
  context: RenderContext,
): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  return html`<figure class="media"${id !== '' && html` id="${id}"`}>
    <figcaption>
      <b>${title}</b>
      <span class="small soft">${words[kind].name}, ${words.duration(seconds)}, ${words.weight(bytes)}</span>
    </figcaption>
    ${player}
    <details class="flow"><summary>${words[kind].read}</summary>${context.blocks(transcript)}</details>
  </figure>`;
}
