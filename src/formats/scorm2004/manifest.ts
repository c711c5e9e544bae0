import type { Module } from '../../content/module.ts';
import { PAGE } from '../../packaging/module-files.ts';
import { sortedPaths } from '../../packaging/package-path.ts';
import { element, writeXml, type XmlElement } from '../../packaging/xml.ts';
import { moduleRecord } from '../scorm/lom-record.ts';
import { manifestId, renderTitle } from '../scorm/manifest-id.ts';
import { renderLom } from './lom.ts';
import { schemaLocation } from './manifest-schemas.ts';

export const NAMESPACES = {
  xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
  'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
  'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
  'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
  'xmlns:lom': 'http://ltsc.ieee.org/xsd/LOM',
};

/** Buttons of an LMS that lead nowhere in a package of one activity. */
const HIDDEN_BUTTONS = ['previous', 'continue'];

/**
 * The `imsmanifest.xml` of one module (SCORM 2004 4th ed. CAM, 3.4 and 5.1; IMS CP 1.1.4): one organization,
 * one item, one SCO that lists every file. No score passes and no measure completes by the manifest:
 * the module says both.
 * @param paths of all files but the manifest and the schemas.
 * @param schemas paths of the schemas that stand beside the manifest; empty where there are none.
 */
export function renderManifest(
  module: Module,
  paths: readonly string[],
  schemas: readonly string[] = [],
): string {
  const id = manifestId(module);
  const title = renderTitle(module.text.title);
  return writeXml(
    element(
      'manifest',
      { identifier: id, version: String(module.meta.version), ...NAMESPACES, ...schemaLocation(schemas) },
      [
        element('metadata', {}, [
          element('schema', {}, 'ADL SCORM'),
          element('schemaversion', {}, '2004 4th Edition'),
          renderLom(moduleRecord(module)),
        ]),
        element('organizations', { default: `${id}_org` }, [
          element('organization', { identifier: `${id}_org`, 'adlseq:objectivesGlobalToSystem': 'false' }, [
            title,
            element('item', { identifier: `${id}_item`, identifierref: `${id}_sco`, isvisible: 'true' }, [
              title,
              renderSequencing(`${id}_objective`, module.meta.outcomes),
              renderPresentation(),
            ]),
            element('imsss:sequencing', {}, [element('imsss:controlMode', { choice: 'true', flow: 'true' })]),
          ]),
        ]),
        element('resources', {}, [
          element(
            'resource',
            { identifier: `${id}_sco`, type: 'webcontent', 'adlcp:scormType': 'sco', href: PAGE },
            sortedPaths(paths).map((href) => element('file', { href })),
          ),
        ]),
      ],
    ),
  );
}

/** The item's objectives, its own and one by outcome, and who says how it ends (CAM, 5.1.7 and 5.1.9). */
function renderSequencing(primary: string, outcomes: readonly string[]): XmlElement {
  return element('imsss:sequencing', {}, [
    element('imsss:objectives', {}, [
      element('imsss:primaryObjective', { objectiveID: primary }),
      ...outcomes.map((objectiveID) => element('imsss:objective', { objectiveID })),
    ]),
    element('imsss:deliveryControls', {
      tracked: 'true',
      completionSetByContent: 'true',
      objectiveSetByContent: 'true',
    }),
  ]);
}

function renderPresentation(): XmlElement {
  return element('adlnav:presentation', {}, [
    element(
      'adlnav:navigationInterface',
      {},
      HIDDEN_BUTTONS.map((button) => element('adlnav:hideLMSUI', {}, button)),
    ),
  ]);
}
