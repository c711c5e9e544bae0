/** The words of one part of the interface in each language it is translated to; French is always there. */
export interface Translations<Words> {
  readonly fr: Words;
  readonly [lang: string]: Words;
}

/** The words in `lang` (a BCP 47 tag), else in its base language, else in French. */
export function inLanguage<Words>(lang: string, translations: Translations<Words>): Words {
  return translations[lang] ?? translations[lang.split('-')[0] ?? ''] ?? translations.fr;
}
