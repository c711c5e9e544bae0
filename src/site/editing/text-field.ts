import type { Place } from '../../content/problem.ts';
import { lineAt, offsetOf } from './places.ts';

/** The line, from 1, of a text field's caret. */
export function caretLine(field: HTMLTextAreaElement): number {
  return lineAt(field.value, field.selectionStart);
}

/** Takes focus, caret and both scrolls to a place of a text field. */
export function goTo(field: HTMLTextAreaElement, place: Place): void {
  const offset = offsetOf(field.value, place);
  field.focus({ preventScroll: true });
  field.setSelectionRange(offset, offset);
  const line = topOf(field, offset);
  // A third of the field above it: what comes before says where one is.
  field.scrollTop = line - field.clientHeight / 3;
  field.scrollIntoView({ block: 'nearest' });
  // Its name comes last: on a small screen its end may be below, what is looked for is not.
  field.labels[0]?.scrollIntoView({ block: 'nearest' });
}

/** How far below the beginning of its text an offset stands, in pixels: measured in a copy that wraps alike. */
function topOf(field: HTMLTextAreaElement, offset: number): number {
  const copy = document.createElement('div');
  copy.className = 'text-copy';
  copy.style.width = `${field.clientWidth}px`;
  // The last line has a height only where something stands in it.
  copy.textContent = `${field.value.slice(0, offset)}\u200b`;
  field.after(copy);
  const style = getComputedStyle(copy);
  const top =
    copy.clientHeight - Number.parseFloat(style.paddingBottom) - Number.parseFloat(style.lineHeight);
  copy.remove();
  return top;
}
