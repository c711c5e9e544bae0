import type { PackageFinding, Report } from '../../packaging/package-finding.ts';
import type { Files } from '../../packaging/packager.ts';
import { descendants, type XmlNode } from '../../packaging/xml-reader.ts';
import { lintXmlFile } from '../../packaging/xml-file.ts';
import { CMI5_MANIFEST } from './manifest.ts';

const IRI = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i;
const MOVE_ON = ['NotApplicable', 'Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed'];

/**
 * Checks the course structure of a cmi5 package against its files, and what the schema leaves open (cmi5, 13).
 * @returns what is wrong; empty where all is well.
 */
export function lintManifest(files: Files): readonly PackageFinding[] {
  return lintXmlFile(files, CMI5_MANIFEST, (manifest, report) => {
    lintIds(manifest, report);
    const units = descendants(manifest, 'au');
    if (units.length === 0) report('no-unit', 'Le cours n’a aucune unité.', 'Ajoutez un élément au.');
    for (const unit of units) lintUnit(unit, files, report);
    for (const { attributes, text } of descendants(manifest, 'langstring')) {
      if (attributes['lang'] && text.trim()) continue;
      report('bad-words', 'Un texte est vide ou ne dit pas sa langue.', 'Complétez langstring.');
    }
  });
}

function lintIds(manifest: XmlNode, report: Report): void {
  const seen = new Set<string>();
  for (const { name, attributes } of ['course', 'block', 'au'].flatMap((each) =>
    descendants(manifest, each),
  )) {
    const id = attributes['id'] ?? '';
    if (!IRI.test(id)) {
      report(
        'bad-identifier',
        `L’identifiant « ${id} » de ${name} n’est pas un IRI entier.`,
        'Écrivez-le avec son protocole.',
      );
    }
    if (seen.has(id)) report('repeated-id', `L’identifiant ${id} sert deux fois.`, 'Gardez-en un seul.');
    seen.add(id);
  }
}

function lintUnit({ attributes, children }: XmlNode, files: Files, report: Report): void {
  const url = children.find(({ name }) => name === 'url')?.text ?? '';
  if (files[url] === undefined) {
    report('missing-file', `La page ${url} n’est pas dans le paquet.`, 'Ajoutez-la, ou corrigez url.');
  }
  if (!MOVE_ON.includes(attributes['moveOn'] ?? '')) {
    report(
      'bad-move-on',
      'L’unité ne dit pas comment elle est acquise.',
      `moveOn vaut ${MOVE_ON.join(', ')}.`,
    );
  }
  const mastery = attributes['masteryScore'];
  if (mastery !== undefined && !(Number(mastery) >= 0 && Number(mastery) <= 1)) {
    report(
      'mastery-score',
      `La note de réussite ${mastery} n’est pas une part.`,
      'Écrivez un nombre de 0 à 1.',
    );
  }
}
