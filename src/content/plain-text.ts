import type { Inline } from './prose.ts';

/** The words of inline text, without marks; a break is a space, an image its alternative text. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(plain).join('');
}

function plain(inline: Inline): string {
  if ('children' in inline) return plainText(inline.children);
  if ('text' in inline) return inline.text;
  return inline.type === 'image' ? inline.alt : ' ';
}
