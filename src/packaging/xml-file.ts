import type { Report } from './package-finding.ts';
import type { Files } from './packager.ts';
import { readXml, XmlSyntaxError, type XmlNode } from './xml-reader.ts';

/** The manifest of a package, or a finding where there is none to read. @param path of its file, at the root. */
export function readXmlFile(files: Files, path: string, report: Report): XmlNode | undefined {
  const bytes = files[path];
  if (bytes === undefined) {
    report('missing-manifest', 'Le paquet n’a pas de manifeste.', `Ajoutez ${path} à la racine.`);
    return undefined;
  }
  try {
    return readXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof XmlSyntaxError || error instanceof TypeError)) throw error;
    report(
      'malformed-manifest',
      `Le manifeste ne se lit pas : ${error.message}.`,
      'Écrivez-le avec writeXml.',
    );
    return undefined;
  }
}
