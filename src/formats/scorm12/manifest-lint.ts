import type { PackageFinding, Report } from '../../packaging/package-finding.ts';
import type { Files } from '../../packaging/packager.ts';
import { descendants } from '../../packaging/xml-reader.ts';
import {
  lintIdentifiers,
  lintOrganizations,
  lintResources,
  lintSchema,
  MANIFEST,
  readManifest,
} from '../scorm/manifest-checks.ts';

/**
 * Checks the manifest of a SCORM 1.2 package against its files, and what the schemas leave open:
 * references between elements, titles, the SCO's page, the mastery score.
 * @returns what is wrong; empty where all is well.
 */
export function lintManifest(files: Files): readonly PackageFinding[] {
  const findings: PackageFinding[] = [];
  const report: Report = (code, message, mend) => findings.push({ code, file: MANIFEST, message, mend });
  const manifest = readManifest(files, report);
  if (manifest === undefined) return findings;
  lintSchema(manifest, '1.2', report);
  lintIdentifiers(manifest, report);
  lintOrganizations(manifest, report);
  lintResources(manifest, files, 'adlcp:scormtype', report);
  if (descendants(manifest, 'adlcp:masteryscore').length > 0) {
    report('mastery-score', 'Le manifeste fixe une note de réussite.', 'Retirez-la : le module décide seul.');
  }
  return findings;
}
