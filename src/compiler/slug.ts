/** The form of slugs and ids. */
export const ID_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Trackers and packages name modules, screens and questions in at most this many characters. */
export const ID_LENGTH = 64;

/** Whether a text can name a module, a screen or a question. */
export function isId(text: string): boolean {
  return text.length <= ID_LENGTH && ID_FORM.test(text);
}

/** An id made from a title: ASCII, kebab-case, at most 48 characters; empty where no letter is Latin. */
export function slug(title: string): string {
  return title
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-|-$/g, '');
}
