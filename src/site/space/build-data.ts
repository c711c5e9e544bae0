import { labels as labelsEn } from '../../content/digcomp-labels.en.ts';
import { labels } from '../../content/digcomp-labels.fr.ts';
import { outcome, outcomeIds, type DigcompCompetence } from '../../content/digcomp.ts';
import { outcomeWords } from '../../content/outcome-words/outcome-words.ts';
import { inLanguage, interfaceLanguage } from '../../i18n/language.ts';
import type { Link, ModuleEntry, Site } from '../site-page.ts';
import type { SpaceCompetence, SpaceData, SpaceModule } from './space-data.ts';

/** What the page « Mon espace » holds of the library. */
export function spaceData({ library, entries, lang }: Site, link: Link): SpaceData {
  const modules = entries.map((entry) => spaceModule(entry, link));
  const practised = new Set(modules.flatMap(({ judged }) => judged.map(([, , id]) => id)));
  const { title, publisher, base } = library;
  return { library: { title, publisher, base }, modules, competences: competencesOf(practised, lang) };
}

function spaceModule({ module: { meta, text }, page, trail }: ModuleEntry, link: Link): SpaceModule {
  const places = trail.screens.map((screen, place) => ({ screen, place }));
  return {
    key: `${meta.slug}.${text.lang}`,
    title: text.title,
    summary: text.summary,
    page: link(page),
    minutes: meta.minutes,
    canDo: text.canDo,
    screens: trail.screens.map(({ id, title }) => [id, title]),
    judged: places.flatMap(({ screen, place }) =>
      screen.judged.map((id) => [id, place, meta.activities[id] ?? ''] as const),
    ),
    decks: places.flatMap(({ screen, place }) => screen.decks.map((id) => [id, place] as const)),
  };
}

/**
 * By DigComp's order, with the outcomes that modules practise and that have words. Outcomes have words in French alone:
 * elsewhere each is called by the name of its competence.
 */
function competencesOf(practised: ReadonlySet<string>, lang: string): readonly SpaceCompetence[] {
  const spoken = interfaceLanguage(lang);
  const short = inLanguage(lang, { fr: labels, en: labelsEn });
  const found = new Map<DigcompCompetence, Record<string, string>>();
  for (const id of outcomeIds) {
    const known = outcome(id);
    const words = spoken === 'fr' ? outcomeWords.get(id) : known?.competence.name[spoken];
    if (!practised.has(id) || known === undefined || words === undefined) continue;
    found.set(known.competence, { ...found.get(known.competence), [id]: words });
  }
  return [...found].map(([{ id, name }, outcomes]) => ({
    id,
    label: short[id] ?? name[spoken],
    name: name[spoken],
    outcomes,
  }));
}
