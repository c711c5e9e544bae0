import { competence, type DigcompArea } from '../../content/digcomp.ts';
import type { XmlElement } from '../../packaging/xml.ts';
import { lom, said } from './lom-element.ts';

/**
 * Where an outcome stands in DigComp 3.0: area, competence, outcome, each within the former.
 * Areas and competences carry their name, in French for French modules, else in English;
 * an outcome has its id alone.
 * @param outcome its id, e.g. `LO4.1.02`: the competence's is read from it.
 * @param lang BCP 47 tag of the module's text.
 */
export function renderTaxonPath(outcome: string, lang: string): XmlElement {
  const found = competence(outcome.replace(/^LO|\.\d+$/g, ''));
  const own = taxon([lom('id', outcome)]);
  const path = found === undefined ? own : named(found.area, lang, named(found, lang, own));
  return lom('taxonpath', [said('source', 'DigComp 3.0'), path]);
}

function named({ id, name }: DigcompArea, lang: string, inner: XmlElement): XmlElement {
  const written = lang.split('-')[0] === 'fr' ? 'fr' : 'en';
  return taxon([lom('id', id), said('entry', name[written], written), inner]);
}

function taxon(content: readonly XmlElement[]): XmlElement {
  return lom('taxon', content);
}
