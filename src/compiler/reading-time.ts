import { MEDIA_ELEMENTS } from '../content/media.ts';
import type { Reporter } from '../content/problem.ts';
import { WORDS_A_MINUTE, wordsRead } from '../content/reading.ts';
import type { CompiledText } from './compile-text.ts';
import { minutesOff } from './messages/module.ts';
import type { ModuleYaml } from './module-yaml.ts';
import type { Passage } from './prose-walk.ts';

/** How far the announced minutes may be from the count. */
const TOLERANCE = 0.3;

/**
 * Compares the announced minutes with a count: words of the main path (no reasons, no hints, no glossary,
 * no session) and the seconds that elements take.
 */
export function checkReadingTime(yaml: ModuleYaml, text: CompiledText, reporter: Reporter): void {
  const counted = wordsOf(text) / WORDS_A_MINUTE + text.seconds / 60;
  const { minutes } = yaml.meta;
  if (Math.abs(counted - minutes) > TOLERANCE * minutes) {
    reporter.warn(yaml.minutesPlace, minutesOff(minutes, Math.max(1, Math.round(counted))));
  }
}

/** A transcript is read in place of what it transcribes, whose seconds count. */
function isHeard({ container }: Passage): boolean {
  return container !== undefined && MEDIA_ELEMENTS.includes(container);
}

function wordsOf(text: CompiledText): number {
  return text.passages.screens
    .filter((passage) => !passage.inReason && passage.mark !== 'i' && !isHeard(passage))
    .reduce((sum, passage) => sum + wordsRead(passage.text), 0);
}
