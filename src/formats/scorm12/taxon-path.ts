import type { XmlElement } from '../../packaging/xml.ts';
import { taxonsOf } from '../scorm/lom-taxons.ts';
import { lom, said } from './lom-element.ts';

/** Where an outcome stands in DigComp 3.0, each taxon within the former (IMS MD 1.2.1, taxonpath). */
export function renderTaxonPath(outcome: string, lang: string): XmlElement {
  const path = taxonsOf(outcome, lang).reduceRight<readonly XmlElement[]>(
    (inner, { id, entry }) => [
      lom('taxon', [lom('id', id), ...(entry ? [said('entry', entry.text, entry.lang)] : []), ...inner]),
    ],
    [],
  );
  return lom('taxonpath', [said('source', 'DigComp 3.0'), ...path]);
}
