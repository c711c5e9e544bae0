import { competence, type DigcompArea } from '../../content/digcomp.ts';
import { outcomeWords } from '../../content/outcome-words/outcome-words.ts';

/** One step of the way to an outcome in DigComp 3.0. */
export interface Taxon {
  readonly id: string;
  /** Its name and the language of it; absent for an outcome that has no words in the module's language. */
  readonly entry?: { readonly text: string; readonly lang: 'fr' | 'en' };
}

/**
 * Where an outcome stands in DigComp 3.0: area, competence, outcome, each within the former.
 * Areas and competences carry their name, in French for French modules, else in English;
 * an outcome carries our French words in French modules, else its id alone.
 * @param outcome its id, e.g. `LO4.1.02`: the competence's is read from it.
 * @param lang BCP 47 tag of the module's text.
 */
export function taxonsOf(outcome: string, lang: string): readonly Taxon[] {
  const found = competence(outcome.replace(/^LO|\.\d+$/g, ''));
  const above = found === undefined ? [] : [found.area, found];
  const text = isFrench(lang) ? outcomeWords.get(outcome) : undefined;
  const last: Taxon = text === undefined ? { id: outcome } : { id: outcome, entry: { text, lang: 'fr' } };
  return [...above.map((step) => named(step, lang)), last];
}

function named({ id, name }: Pick<DigcompArea, 'id' | 'name'>, language: string): Taxon {
  const lang = isFrench(language) ? 'fr' : 'en';
  return { id, entry: { text: name[lang], lang } };
}

function isFrench(lang: string): boolean {
  return lang.split('-')[0] === 'fr';
}
