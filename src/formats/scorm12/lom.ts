import { moduleIri, type Module } from '../../content/module.ts';
import { plainText } from '../../content/plain-text.ts';
import { PAGE } from '../../packaging/module-files.ts';
import type { XmlElement } from '../../packaging/xml.ts';
import { vcard } from '../scorm/lom-vcard.ts';
import { lom, said, term } from './lom-element.ts';
import { renderTaxonPath } from './taxon-path.ts';

/** The scheme's name in every record of SCORM 1.2 (CAM, 2.2). */
const SCHEME = 'ADL SCORM 1.2';

/**
 * The module's learning object metadata (IMS MD 1.2.1): elements in the order the schema wants,
 * and all that SCORM 1.2 CAM, 2.2, asks of a content aggregation.
 */
export function renderLom(module: Module): XmlElement {
  return lom('lom', [
    renderGeneral(module),
    renderLifecycle(module),
    lom('metametadata', [lom('metadatascheme', SCHEME), lom('language', module.text.lang)]),
    lom('technical', [lom('format', 'text/html'), lom('location', PAGE)]),
    renderEducational(module),
    renderRights(module),
    renderClassification(module),
  ]);
}

function renderGeneral({ library, meta, text }: Module): XmlElement {
  return lom('general', [
    said('title', text.title, text.lang),
    lom('catalogentry', [lom('catalog', 'URI'), said('entry', moduleIri(library, meta.slug))]),
    lom('language', text.lang),
    said('description', text.summary, text.lang),
    ...text.words.map(({ title }) => said('keyword', plainText(title), text.lang)),
  ]);
}

function renderLifecycle({ library, meta }: Module): XmlElement {
  const authors = meta.authors.length > 0 ? meta.authors : library.authors;
  return lom('lifecycle', [
    said('version', String(meta.version)),
    term('status', meta.review.beforeRelease.length > 0 ? 'Draft' : 'Final'),
    lom('contribute', [term('role', 'Author'), ...authors.map(renderEntity)]),
    lom('contribute', [term('role', 'Publisher'), renderEntity(library.publisher)]),
  ]);
}

function renderEducational({ meta, text }: Module): XmlElement {
  return lom('educational', [
    term('interactivitytype', 'Mixed'),
    term('learningresourcetype', 'Exercise'),
    term('intendedenduserrole', 'Learner'),
    lom('typicallearningtime', [lom('datetime', `PT${meta.minutes}M`)]),
    lom('language', text.lang),
  ]);
}

function renderRights({ meta }: Module): XmlElement {
  return lom('rights', [
    term('cost', 'no'),
    term('copyrightandotherrestrictions', 'yes'),
    said('description', meta.licence),
  ]);
}

function renderClassification({ meta, text }: Module): XmlElement {
  return lom('classification', [
    term('purpose', 'Educational Objective'),
    ...meta.outcomes.map((outcome) => renderTaxonPath(outcome, text.lang)),
    said('description', text.canDo.join(' '), text.lang),
    said('keyword', 'DigComp 3.0'),
  ]);
}

function renderEntity(name: string): XmlElement {
  return lom('centity', [lom('vcard', vcard(name))]);
}
