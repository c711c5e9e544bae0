/** Elements that play a file when asked to. */
export const MEDIA_ELEMENTS: readonly string[] = ['audio', 'video'];

/** Where a module's sounds, films and captions stand, in its folder and in each package. */
export const MEDIA_FOLDER = 'media/';

/** Bytes of one sound or film: a few minutes on a weak mobile network. */
export const MAX_MEDIA_BYTES = 10_000_000;

/** A sound, a film or its captions. `path` is relative to the module's folder, e.g. `media/accueil.mp3`. */
export interface MediaFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
