import type { Module } from '../../content/module.ts';
import { PAGE } from '../../packaging/module-files.ts';
import { sortedPaths } from '../../packaging/package-path.ts';
import { element, writeXml, type XmlElement } from '../../packaging/xml.ts';
import { renderLom } from './lom.ts';

const NAMESPACES = {
  xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': [
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
  ].join(' '),
};

/** Longest title in UTF-16 units (IMS CP 1.1.2 XSD, titleType). */
const MAX_TITLE = 200;

/**
 * The `imsmanifest.xml` of one module (SCORM 1.2 CAM, 2.3; IMS CP 1.1.2): one organization,
 * one item, one SCO that lists every file. There is no `adlcp:masteryscore`: with one,
 * some LMSs overwrite the status that the SCO set.
 * @param paths of all files but the manifest.
 */
export function renderManifest(module: Module, paths: readonly string[]): string {
  const id = manifestId(module);
  const { title } = module.text;
  return writeXml(
    element('manifest', { identifier: id, version: String(module.meta.version), ...NAMESPACES }, [
      element('metadata', {}, [
        element('schema', {}, 'ADL SCORM'),
        element('schemaversion', {}, '1.2'),
        renderLom(module),
      ]),
      element('organizations', { default: `${id}_org` }, [
        element('organization', { identifier: `${id}_org` }, [
          renderTitle(title),
          element('item', { identifier: `${id}_item`, identifierref: `${id}_sco`, isvisible: 'true' }, [
            renderTitle(title),
          ]),
        ]),
      ]),
      element('resources', {}, [
        element(
          'resource',
          { identifier: `${id}_sco`, type: 'webcontent', 'adlcp:scormtype': 'sco', href: PAGE },
          sortedPaths(paths).map((href) => element('file', { href })),
        ),
      ]),
    ]),
  );
}

/**
 * The manifest's identifier: the others add a suffix to it.
 * LMSs find a learner's results again by them, so nothing enters them that a new version changes:
 * slug and language only. The language is there since two translations may stand in one course.
 * A slug holds no `_` and may begin with a digit, an XML ID may not.
 */
function manifestId({ meta, text }: Module): string {
  return `declic_${meta.slug}_${text.lang}`;
}

function renderTitle(title: string): XmlElement {
  return element('title', {}, title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title);
}
