import type { Module } from '../../content/module.ts';
import { PAGE } from '../../packaging/module-files.ts';
import { sortedPaths } from '../../packaging/package-path.ts';
import { element, writeXml } from '../../packaging/xml.ts';
import { moduleRecord } from '../scorm/lom-record.ts';
import { manifestId, renderTitle } from '../scorm/manifest-id.ts';
import { renderLom } from './lom.ts';

export const NAMESPACES = {
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
        renderLom(moduleRecord(module)),
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
