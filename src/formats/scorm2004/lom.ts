import type { XmlElement } from '../../packaging/xml.ts';
import type { LomRecord } from '../scorm/lom-record.ts';
import { taxonsOf } from '../scorm/lom-taxons.ts';
import { vcard } from '../scorm/lom-vcard.ts';
import { lom, said, term } from './lom-element.ts';

/**
 * The learning object metadata of a module or a course (IEEE 1484.12.1-2002, in the XML of IEEE 1484.12.3-2005),
 * with LOM's own words only, so that it is valid against the strict schema too.
 */
export function renderLom(record: LomRecord): XmlElement {
  const { lang, licence, pages } = record;
  return lom('lom', [
    renderGeneral(record),
    renderLifeCycle(record),
    lom('metaMetadata', [lom('metadataSchema', 'LOMv1.0'), lom('language', lang)]),
    lom('technical', [lom('format', 'text/html'), ...pages.map((page) => lom('location', page))]),
    renderEducational(record),
    lom('rights', [
      term('cost', 'no'),
      term('copyrightAndOtherRestrictions', 'yes'),
      said('description', licence),
    ]),
    renderClassification(record),
  ]);
}

function renderGeneral({ iri, title, summary, lang, keywords }: LomRecord): XmlElement {
  return lom('general', [
    lom('identifier', [lom('catalog', 'URI'), lom('entry', iri)]),
    said('title', title, lang),
    lom('language', lang),
    said('description', summary, lang),
    ...keywords.map((word) => said('keyword', word, lang)),
  ]);
}

function renderLifeCycle({ library, version, isDraft, authors }: LomRecord): XmlElement {
  const contribute = (role: string, names: readonly string[]): XmlElement =>
    lom('contribute', [term('role', role), ...names.map((name) => lom('entity', vcard(name)))]);
  return lom('lifeCycle', [
    said('version', String(version)),
    term('status', isDraft ? 'draft' : 'final'),
    contribute('author', authors),
    contribute('publisher', [library.publisher]),
  ]);
}

function renderEducational({ minutes, lang }: LomRecord): XmlElement {
  return lom('educational', [
    term('interactivityType', 'mixed'),
    term('learningResourceType', 'exercise'),
    term('intendedEndUserRole', 'learner'),
    lom('typicalLearningTime', [lom('duration', `PT${minutes}M`)]),
    lom('language', lang),
  ]);
}

function renderClassification({ outcomes, lang, canDo }: LomRecord): XmlElement {
  return lom('classification', [
    term('purpose', 'educational objective'),
    ...outcomes.map((outcome) => renderTaxonPath(outcome, lang)),
    said('description', canDo.join(' '), lang),
    said('keyword', 'DigComp 3.0'),
  ]);
}

function renderTaxonPath(outcome: string, lang: string): XmlElement {
  const taxons = taxonsOf(outcome, lang).map(({ id, entry }) =>
    lom('taxon', [lom('id', id), ...(entry ? [said('entry', entry.text, entry.lang)] : [])]),
  );
  return lom('taxonPath', [said('source', 'DigComp 3.0'), ...taxons]);
}
