import { competence, type DigcompArea } from '../../content/digcomp.ts';

/** One step of the way to an outcome in DigComp 3.0. */
export interface Taxon {
  readonly id: string;
  /** Its name and the language of it; an outcome has its id alone. */
  readonly entry?: { readonly text: string; readonly lang: 'fr' | 'en' };
}

/**
 * Where an outcome stands in DigComp 3.0: area, competence, outcome, each within the former.
 * Areas and competences carry their name, in French for French modules, else in English.
 * @param outcome its id, e.g. `LO4.1.02`: the competence's is read from it.
 * @param lang BCP 47 tag of the module's text.
 */
export function taxonsOf(outcome: string, lang: string): readonly Taxon[] {
  const found = competence(outcome.replace(/^LO|\.\d+$/g, ''));
  const above = found === undefined ? [] : [found.area, found];
  return [...above.map((step) => named(step, lang)), { id: outcome }];
}

function named({ id, name }: Pick<DigcompArea, 'id' | 'name'>, language: string): Taxon {
  const lang = language.split('-')[0] === 'fr' ? 'fr' : 'en';
  return { id, entry: { text: name[lang], lang } };
}
