import type { XmlElement } from '../../packaging/xml.ts';
import { lom, said } from './lom-element.ts';

/**
 * Where an outcome stands in DigComp 3.0: area, competence, outcome, each within the former.
 * @param outcome its id, e.g. `LO4.1.02`: the competence and its area are read from it.
 */
export function renderTaxonPath(outcome: string, lang: string): XmlElement {
  const competence = outcome.replace(/^LO|\.\d+$/g, '');
  const area = competence.split('.')[0] ?? '';
  void lang;
  return lom('taxonpath', [said('source', 'DigComp 3.0'), taxon(area, taxon(competence, taxon(outcome)))]);
}

function taxon(id: string, inner?: XmlElement): XmlElement {
  return lom('taxon', [lom('id', id), ...(inner ? [inner] : [])]);
}
