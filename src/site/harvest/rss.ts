import type { Library } from '../../content/module.ts';
import { inLanguage } from '../../i18n/language.ts';
import { element, writeXml } from '../../packaging/xml.ts';
import { messages as pageMessagesEn } from '../../rendering/messages.en.ts';
import { messages as pageMessages } from '../../rendering/messages.fr.ts';
import { messages as messagesEn } from '../messages.en.ts';
import { messages } from '../messages.fr.ts';
import type { ModuleEntry } from '../site-page.ts';

/** Path in the site of the feed of one language. */
export function feedPath(lang: string): string {
  return `${lang}/rss.xml`;
}

/** What a feed tells. */
export interface Feed {
  readonly library: Library;
  readonly lang: string;
  readonly entries: readonly ModuleEntry[];
  /** Path of the first page. */
  readonly home: string;
  /** The site's, without a slash at its end. */
  readonly address: string;
}

/** The modules as RSS 2.0. Without dates: module.yaml knows none, and none is made up. */
export function rss({ library, lang, entries, home, address }: Feed): string {
  const words = inLanguage(lang, { fr: messages, en: messagesEn });
  const { themes } = inLanguage(lang, { fr: pageMessages, en: pageMessagesEn });
  const items = entries.map(({ module: { meta, text }, page }) =>
    element('item', {}, [
      element('title', {}, text.title),
      element('link', {}, `${address}/${page}`),
      element('description', {}, text.summary),
      element('category', {}, themes[meta.theme]),
      element('guid', { isPermaLink: 'true' }, `${address}/${page}`),
    ]),
  );
  const channel = element('channel', {}, [
    element('title', {}, library.title),
    element('link', {}, `${address}/${home}`),
    element('description', {}, words.lede),
    element('language', {}, lang),
    ...items,
  ]);
  return writeXml(element('rss', { version: '2.0' }, [channel]));
}
