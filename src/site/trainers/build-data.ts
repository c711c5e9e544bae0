import { packagers } from '../../formats/packagers.ts';
import { inLanguage } from '../../i18n/language.ts';
import { messages as pageMessagesEn } from '../../rendering/messages.en.ts';
import { messages as pageMessages } from '../../rendering/messages.fr.ts';
import { messages as messagesEn } from '../messages.en.ts';
import { messages } from '../messages.fr.ts';
import type { Link, ModuleEntry, Site } from '../site-page.ts';
import type { TrainersData, TrainersModule } from './trainers-data.ts';
import { allPlatforms } from './platforms.ts';

/** What the page's elements need, and no more: they read no compiled module until one is packed. */
export function trainersData({ entries, courses, lang, packing }: Site, link: Link): TrainersData {
  const built = new Set(entries.flatMap(({ downloads }) => downloads.map(({ format }) => format)));
  const packed = packagers.filter(({ format }) => built.has(format));
  // A course of one entry keeps its order by itself, and weighs less: it comes first.
  const ways = packed.flatMap(({ format, courses: variants }) => {
    const names = (['single', 'several'] as const).filter((way) =>
      variants?.some(({ name }) => name === way),
    );
    return names.length === 0 ? [] : [[format, names] as const];
  });
  return {
    lang,
    modules: entries.map((entry) => moduleData(entry, lang, link)),
    platforms: allPlatforms(lang).map(({ name, format, why }) => ({
      name,
      why: inLanguage(lang, why),
      ...(format !== undefined && built.has(format) && { format }),
    })),
    formats: inLanguage(lang, { fr: messages, en: messagesEn }).formats,
    courses: Object.fromEntries(ways),
    taken: [
      ...entries.flatMap(({ module }) => [module.meta.slug, ...module.meta.formerly]),
      ...courses.map(({ course }) => course.meta.slug),
    ],
    packing: {
      script: link(packing.script),
      pieces: link(packing.pieces),
      bytes: packing.bytes,
      scriptBytes: packing.bytes - packing.piecesBytes,
    },
  };
}

function moduleData(
  { module: { meta, text }, page, dataBytes, downloads }: ModuleEntry,
  lang: string,
  link: Link,
): TrainersModule {
  return {
    slug: meta.slug,
    title: text.title,
    theme: inLanguage(lang, { fr: pageMessages, en: pageMessagesEn }).themes[meta.theme],
    minutes: meta.minutes,
    page: link(page),
    dataBytes,
    files: Object.fromEntries(
      downloads.map(({ format, path, bytes }) => [format, { path: link(path), bytes }]),
    ),
  };
}
