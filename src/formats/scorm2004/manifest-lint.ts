import type { PackageFinding, Report } from '../../packaging/package-finding.ts';
import type { Files } from '../../packaging/packager.ts';
import { descendants, type XmlNode } from '../../packaging/xml-reader.ts';
import { lintScormManifest } from '../scorm/manifest-checks.ts';

/** What would have the LMS say in the module's stead how it ended. */
const DECIDERS = ['imsss:minNormalizedMeasure', 'adlcp:completionThreshold'];

/**
 * Checks the manifest of a SCORM 2004 package against its files, and what the schemas leave open:
 * references between elements, titles, the SCO's page, who decides of the end, objectives, schemas.
 * @returns what is wrong; empty where all is well.
 */
export function lintManifest(files: Files): readonly PackageFinding[] {
  return lintScormManifest(
    files,
    { version: '2004 4th Edition', type: 'adlcp:scormType' },
    (manifest, report) => {
      lintSequencing(manifest, report);
      lintOrder(manifest, report);
      lintSchemaLocation(manifest, files, report);
    },
  );
}

function lintSequencing(manifest: XmlNode, report: Report): void {
  for (const item of descendants(manifest, 'item')) {
    const delivery = descendants(item, 'imsss:deliveryControls')[0]?.attributes ?? {};
    const setByContent = ['completionSetByContent', 'objectiveSetByContent'];
    if (!setByContent.every((name) => delivery[name] === 'true')) {
      report(
        'set-by-content',
        'Le manifeste ne laisse pas le module dire s’il est terminé.',
        `Écrivez ${setByContent.join(' et ')}.`,
      );
    }
    const objectives = ['imsss:primaryObjective', 'imsss:objective'].map((name) => descendants(item, name));
    const ids = objectives.flat().map(({ attributes }) => attributes['objectiveID'] ?? '');
    if (objectives[0]?.length !== 1 || ids.includes('') || new Set(ids).size !== ids.length) {
      report(
        'objectives',
        'Il faut un objectif principal, et un nom à chaque objectif.',
        'Donnez à chacun le sien.',
      );
    }
  }
  // A course may name the share that passes its whole; what is judged in a module, the module judges.
  const items = descendants(manifest, 'item');
  const judged = items.length === 1 ? [manifest] : items;
  const decides = judged.some((node) => DECIDERS.some((name) => descendants(node, name).length > 0));
  const measured = judged
    .flatMap((node) => descendants(node, 'imsss:primaryObjective'))
    .some(({ attributes }) => attributes['satisfiedByMeasure'] === 'true');
  if (decides || measured) {
    report('mastery-score', 'Le manifeste fixe un seuil.', 'Retirez-le : le module décide seul.');
  }
}

/** What an item waits for is an objective of its own, which reads what an item before it writes. */
function lintOrder(manifest: XmlNode, report: Report): void {
  const written = new Set<string>();
  for (const item of descendants(manifest, 'item')) {
    const maps = ['imsss:primaryObjective', 'imsss:objective'].flatMap((name) => descendants(item, name));
    const ids = maps.map(({ attributes }) => attributes['objectiveID']);
    const waited = descendants(item, 'imsss:ruleCondition').map(
      (rule) => rule.attributes['referencedObjective'],
    );
    const shared = descendants(item, 'adlseq:objective').map(({ attributes }) => attributes['objectiveID']);
    if (![...waited, ...shared].every((id) => ids.includes(id))) {
      report(
        'unknown-objective',
        'Une règle attend un objectif que l’élément n’a pas.',
        'Reprenez l’identifiant de l’objectif.',
      );
    }
    const targets = descendants(item, 'imsss:mapInfo').map(({ attributes }) => attributes);
    for (const { targetObjectiveID = '', writeSatisfiedStatus } of targets) {
      if (writeSatisfiedStatus !== 'true' && !written.has(targetObjectiveID)) {
        report(
          'unwritten-objective',
          `Aucun élément d’avant n’écrit ${targetObjectiveID}.`,
          'Reprenez l’objectif que le module précédent écrit.',
        );
      }
    }
    for (const { targetObjectiveID = '', writeSatisfiedStatus } of targets) {
      if (writeSatisfiedStatus === 'true') written.add(targetObjectiveID);
    }
  }
}

function lintSchemaLocation(manifest: XmlNode, files: Files, report: Report): void {
  const places = (manifest.attributes['xsi:schemaLocation'] ?? '').split(/\s+/).filter(Boolean);
  for (const path of places.filter((_, index) => index % 2 === 1)) {
    if (files[path] === undefined) {
      report('missing-schema', `Le schéma ${path} n’est pas dans le paquet.`, 'Ajoutez-le à la racine.');
    }
  }
  const schemas = Object.keys(files).filter((path) => path.endsWith('.xsd'));
  if (schemas.length > 0 && places.length === 0) {
    report(
      'schema-location',
      'Le manifeste ne dit pas où sont les schémas.',
      'Écrivez schemaLocation, ou retirez les schémas.',
    );
  }
}
