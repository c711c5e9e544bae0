import type { PackageFinding } from '../../packaging/package-finding.ts';
import type { Files } from '../../packaging/packager.ts';
import { descendants } from '../../packaging/xml-reader.ts';
import { lintXmlFile } from '../../packaging/xml-file.ts';
import { TINCAN_MANIFEST } from './manifest.ts';

/**
 * Checks the `tincan.xml` of a package against its files.
 * @returns what is wrong; empty where all is well.
 */
export function lintManifest(files: Files): readonly PackageFinding[] {
  return lintXmlFile(files, TINCAN_MANIFEST, (manifest, report) => {
    const activities = descendants(manifest, 'activity');
    if (activities.length === 0)
      report('no-unit', 'Le paquet n’a aucune activité.', 'Ajoutez un élément activity.');
    const seen = new Set<string>();
    for (const { attributes, children } of activities) {
      const id = attributes['id'] ?? '';
      if (!/^https?:\/\/\S+$/.test(id)) {
        report('bad-identifier', `« ${id} » n’est pas un IRI entier.`, 'Écrivez-le avec son protocole.');
      }
      if (seen.has(id)) report('repeated-id', `L’identifiant ${id} sert deux fois.`, 'Gardez-en un seul.');
      seen.add(id);
      for (const wanted of ['name', 'description']) {
        const words = children.find(({ name }) => name === wanted);
        if (words?.text.trim() && words.attributes['lang']) continue;
        report('bad-words', `${wanted} est vide ou ne dit pas sa langue.`, 'Complétez-le.');
      }
      const url = children.find(({ name }) => name === 'launch')?.text ?? '';
      if (files[url] === undefined) {
        report('missing-file', `La page ${url} n’est pas dans le paquet.`, 'Ajoutez-la, ou corrigez launch.');
      }
    }
  });
}
