import { moduleIri, type Module } from '../../content/module.ts';
import { plainText } from '../../content/plain-text.ts';
import { PAGE } from '../../packaging/module-files.ts';
import type { XmlElement } from '../../packaging/xml.ts';
import { taxonsOf } from '../scorm/lom-taxons.ts';
import { vcard } from '../scorm/lom-vcard.ts';
import { lom, said, term } from './lom-element.ts';

/**
 * The module's learning object metadata (IEEE 1484.12.1-2002, in the XML of IEEE 1484.12.3-2005),
 * with LOM's own words only, so that it is valid against the strict schema too.
 */
export function renderLom(module: Module): XmlElement {
  const { meta, text } = module;
  return lom('lom', [
    renderGeneral(module),
    renderLifeCycle(module),
    lom('metaMetadata', [lom('metadataSchema', 'LOMv1.0'), lom('language', text.lang)]),
    lom('technical', [lom('format', 'text/html'), lom('location', PAGE)]),
    renderEducational(module),
    lom('rights', [
      term('cost', 'no'),
      term('copyrightAndOtherRestrictions', 'yes'),
      said('description', meta.licence),
    ]),
    renderClassification(module),
  ]);
}

function renderGeneral({ library, meta, text }: Module): XmlElement {
  return lom('general', [
    lom('identifier', [lom('catalog', 'URI'), lom('entry', moduleIri(library, meta.slug))]),
    said('title', text.title, text.lang),
    lom('language', text.lang),
    said('description', text.summary, text.lang),
    ...text.words.map(({ title }) => said('keyword', plainText(title), text.lang)),
  ]);
}

function renderLifeCycle({ library, meta }: Module): XmlElement {
  const authors = meta.authors.length > 0 ? meta.authors : library.authors;
  const contribute = (role: string, names: readonly string[]): XmlElement =>
    lom('contribute', [term('role', role), ...names.map((name) => lom('entity', vcard(name)))]);
  return lom('lifeCycle', [
    said('version', String(meta.version)),
    term('status', meta.review.beforeRelease.length > 0 ? 'draft' : 'final'),
    contribute('author', authors),
    contribute('publisher', [library.publisher]),
  ]);
}

function renderEducational({ meta, text }: Module): XmlElement {
  return lom('educational', [
    term('interactivityType', 'mixed'),
    term('learningResourceType', 'exercise'),
    term('intendedEndUserRole', 'learner'),
    lom('typicalLearningTime', [lom('duration', `PT${meta.minutes}M`)]),
    lom('language', text.lang),
  ]);
}

function renderClassification({ meta, text }: Module): XmlElement {
  return lom('classification', [
    term('purpose', 'educational objective'),
    ...meta.outcomes.map((outcome) => renderTaxonPath(outcome, text.lang)),
    said('description', text.canDo.join(' '), text.lang),
    said('keyword', 'DigComp 3.0'),
  ]);
}

function renderTaxonPath(outcome: string, lang: string): XmlElement {
  const taxons = taxonsOf(outcome, lang).map(({ id, entry }) =>
    lom('taxon', [lom('id', id), ...(entry ? [said('entry', entry.text, entry.lang)] : [])]),
  );
  return lom('taxonPath', [said('source', 'DigComp 3.0'), ...taxons]);
}
