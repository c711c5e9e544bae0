const encoder = new TextEncoder();

/** Files that begin as their kind does, and play nothing: enough for all that looks at them. */
export const tinyMedia: ReadonlyMap<string, Uint8Array> = new Map([
  ['media/exemple.mp3', encoder.encode('ID3\u0004\u0000\u0000\u0000\u0000\u0000\u0000')],
  ['media/exemple.m4a', encoder.encode('\u0000\u0000\u0000\u0010ftypM4A \u0000\u0000\u0000\u0000')],
  ['media/exemple.mp4', encoder.encode('\u0000\u0000\u0000\u0010ftypisom\u0000\u0000\u0000\u0000')],
  ['media/exemple.vtt', encoder.encode('WEBVTT\n\n00:00.000 --> 00:02.000\nBonjour.\n')],
  [
    'images/exemple.svg',
    encoder.encode('<svg viewBox="0 0 320 240"><path class="l t" d="M10 10h99v99z"/></svg>'),
  ],
]);
