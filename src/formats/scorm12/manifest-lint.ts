import type { PackageFinding } from '../../packaging/package-finding.ts';
import type { Files } from '../../packaging/packager.ts';
import { descendants } from '../../packaging/xml-reader.ts';
import { lintScormManifest } from '../scorm/manifest-checks.ts';

/**
 * Checks the manifest of a SCORM 1.2 package against its files, and what the schemas leave open:
 * references between elements, titles, the SCO's page, the mastery score, what opens a module of a course.
 * @returns what is wrong; empty where all is well.
 */
export function lintManifest(files: Files): readonly PackageFinding[] {
  return lintScormManifest(files, { version: '1.2', type: 'adlcp:scormtype' }, (manifest, report) => {
    if (descendants(manifest, 'adlcp:masteryscore').length > 0) {
      report(
        'mastery-score',
        'Le manifeste fixe une note de réussite.',
        'Retirez-la : le module décide seul.',
      );
    }
    const before = new Set<string>();
    for (const item of descendants(manifest, 'item')) {
      for (const { text } of descendants(item, 'adlcp:prerequisites')) {
        const named = text.replace(/="[^"]*"/g, '').split('|');
        if (named.every((name) => before.has(name))) continue;
        report(
          'unknown-prerequisite',
          `« ${text} » ne nomme pas que des éléments d’avant.`,
          'Reprenez l’identifiant de l’élément attendu.',
        );
      }
      before.add(item.attributes['identifier'] ?? '');
    }
  });
}
