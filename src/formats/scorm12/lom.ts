import type { XmlElement } from '../../packaging/xml.ts';
import type { LomRecord } from '../scorm/lom-record.ts';
import { vcard } from '../scorm/lom-vcard.ts';
import { lom, said, term } from './lom-element.ts';
import { renderTaxonPath } from './taxon-path.ts';

/** The scheme's name in every record of SCORM 1.2 (CAM, 2.2). */
const SCHEME = 'ADL SCORM 1.2';

/**
 * The learning object metadata of a module or a course (IMS MD 1.2.1): elements in the order the schema wants,
 * and all that SCORM 1.2 CAM, 2.2, asks of a content aggregation.
 */
export function renderLom(record: LomRecord): XmlElement {
  return lom('lom', [
    renderGeneral(record),
    renderLifecycle(record),
    lom('metametadata', [lom('metadatascheme', SCHEME), lom('language', record.lang)]),
    lom('technical', [lom('format', 'text/html'), ...record.pages.map((page) => lom('location', page))]),
    renderEducational(record),
    renderRights(record),
    renderClassification(record),
  ]);
}

function renderGeneral({ iri, title, summary, lang, keywords }: LomRecord): XmlElement {
  return lom('general', [
    said('title', title, lang),
    lom('catalogentry', [lom('catalog', 'URI'), said('entry', iri)]),
    lom('language', lang),
    said('description', summary, lang),
    ...keywords.map((word) => said('keyword', word, lang)),
  ]);
}

function renderLifecycle({ library, version, isDraft, authors }: LomRecord): XmlElement {
  return lom('lifecycle', [
    said('version', String(version)),
    term('status', isDraft ? 'Draft' : 'Final'),
    lom('contribute', [term('role', 'Author'), ...authors.map(renderEntity)]),
    lom('contribute', [term('role', 'Publisher'), renderEntity(library.publisher)]),
  ]);
}

function renderEducational({ minutes, lang }: LomRecord): XmlElement {
  return lom('educational', [
    term('interactivitytype', 'Mixed'),
    term('learningresourcetype', 'Exercise'),
    term('intendedenduserrole', 'Learner'),
    lom('typicallearningtime', [lom('datetime', `PT${minutes}M`)]),
    lom('language', lang),
  ]);
}

function renderRights({ licence }: LomRecord): XmlElement {
  return lom('rights', [
    term('cost', 'no'),
    term('copyrightandotherrestrictions', 'yes'),
    said('description', licence),
  ]);
}

function renderClassification({ outcomes, lang, canDo }: LomRecord): XmlElement {
  return lom('classification', [
    term('purpose', 'Educational Objective'),
    ...outcomes.map((outcome) => renderTaxonPath(outcome, lang)),
    said('description', canDo.join(' '), lang),
    said('keyword', 'DigComp 3.0'),
  ]);
}

function renderEntity(name: string): XmlElement {
  return lom('centity', [lom('vcard', vcard(name))]);
}
