/** The languages of the interface: its words stand in one file each, `messages.fr.ts`, `messages.en.ts`. */
export const INTERFACE_LANGUAGES = ['fr', 'en'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The words of one part of the interface in each of its languages; French is always there. */
export interface Translations<Words> {
  readonly fr: Words;
  readonly [lang: string]: Words;
}

/** The words for a text in `lang` (a BCP 47 tag). Not for code that runs in a page: that is built in each language. */
export function inLanguage<Words>(lang: string, translations: Translations<Words>): Words {
  return translations[interfaceLanguage(lang)] ?? translations.fr;
}

/** The language that the interface speaks around a text in `lang`: its own, else French. */
export function interfaceLanguage(lang: string): InterfaceLanguage {
  const [base] = lang.split('-');
  return INTERFACE_LANGUAGES.find((one) => one === base) ?? 'fr';
}
