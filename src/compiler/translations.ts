import type { Finding, Reporter } from '../content/problem.ts';
import type { CompiledText } from './compile-text.ts';
import {
  containerNotTranslated,
  containersDiffer,
  optionsDiffer,
  screensDiffer,
} from './messages/translations.ts';
import { FILE_START } from './problem-list.ts';
import { checkSourceState } from './source-state.ts';

/**
 * Checks that a translation has the same screens, the same containers and as many marked lines;
 * where it has, that its source has not changed since.
 */
export function checkTranslation(first: CompiledText, other: CompiledText, reporter: Reporter): void {
  const differences: Finding[] = [];
  checkStructure(first, other, {
    ...reporter,
    error: (place, finding) => {
      differences.push(finding);
      reporter.error(place, finding);
    },
  });
  if (differences.length === 0) checkSourceState(first, other, reporter);
}

function checkStructure(first: CompiledText, other: CompiledText, reporter: Reporter): void {
  const { lang } = first.text;
  const [wanted, found] = [first.text.screens, other.text.screens];
  if (wanted.length !== found.length) {
    reporter.error(
      found[found.length - 1]?.place ?? FILE_START,
      screensDiffer(found.length, wanted.length, lang),
    );
  } else {
    const index = wanted.findIndex(
      (screen, at) => screen.arc !== found[at]?.arc || screen.id !== found[at].id,
    );
    const place = found[index]?.place;
    if (place !== undefined) reporter.error(place, screensDiffer(found.length, wanted.length, lang));
  }
  first.containers.forEach((container, index) => {
    const twin = other.containers[index];
    if (twin === undefined) {
      reporter.error(FILE_START, containerNotTranslated(container.name, container.id, lang));
    } else if (twin.name !== container.name || twin.id !== container.id) {
      reporter.error(twin.place, containersDiffer(container.name, container.id, lang));
    } else if (twin.marks !== container.marks) {
      reporter.error(twin.place, optionsDiffer(lang));
    } else if (twin.options.some((option, at) => option !== container.options[at])) {
      reporter.error(twin.place, optionsDiffer(lang));
    }
  });
  const extra = other.containers[first.containers.length];
  if (extra !== undefined) reporter.error(extra.place, containersDiffer('', '', lang));
}
