import { packagers } from '../../formats/packagers.ts';
import { inLanguage } from '../../i18n/language.ts';
import { messages as pageMessagesEn } from '../../rendering/messages.en.ts';
import { messages as pageMessages } from '../../rendering/messages.fr.ts';
import { messages as siteMessagesEn } from '../messages.en.ts';
import { messages as siteMessages } from '../messages.fr.ts';
import type { EditingFiles, Link, ModuleEntry, Site } from '../site-page.ts';
import { allPlatforms } from '../trainers/platforms.ts';
import type { EditedModule, EditingData } from './editing-data.ts';

/** A module whose source is published. */
export type OpenEntry = ModuleEntry & { readonly source: string };

/** The modules that can be changed. */
export function openEntries({ entries }: Site): readonly OpenEntry[] {
  return entries.flatMap((entry) => (entry.source === undefined ? [] : [{ ...entry, source: entry.source }]));
}

export function editingData(site: Site, link: Link): EditingData {
  const { lang, editing, packing } = site;
  const { formats } = inLanguage(lang, { fr: siteMessages, en: siteMessagesEn });
  return {
    lang,
    modules: openEntries(site).map((entry) => moduleData(entry, lang, link)),
    platforms: allPlatforms(lang).map(({ name, format }) => ({ name, ...(format && { format }) })),
    formats: Object.fromEntries(packagers.map(({ format }) => [format, formats[format] ?? format])),
    editing: linked(editing, link),
    pieces: { url: link(packing.pieces), bytes: packing.piecesBytes },
  };
}

function moduleData(
  { module: { meta, text }, page, source }: OpenEntry,
  lang: string,
  link: Link,
): EditedModule {
  return {
    slug: meta.slug,
    title: text.title,
    theme: inLanguage(lang, { fr: pageMessages, en: pageMessagesEn }).themes[meta.theme],
    source: link(source),
    folder: link(page.replace(/[^/]*$/, '')),
  };
}

function linked({ script, shared, bytes, preview }: EditingFiles, link: Link): EditingFiles {
  const { sheet, core, elements, start } = preview;
  return {
    script: link(script),
    shared: link(shared),
    bytes,
    preview: {
      sheet: link(sheet),
      core: core.map(link),
      elements: Object.fromEntries(Object.entries(elements).map(([name, path]) => [name, link(path)])),
      start: start.map(link),
    },
  };
}
