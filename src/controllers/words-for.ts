import { inLanguage, type Translations } from '../i18n/language.ts';

/** An element's words in the language of the page around it, else in French. */
export function wordsFor<Words>(host: Element, translations: Translations<Words>): Words {
  return inLanguage(host.closest('[lang]')?.getAttribute('lang') ?? 'fr', translations);
}
